//! The workspace folder and its files.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, bail};

use crate::text;

/// A checkout of this workspace, or a copy of its metadata in the same layout.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout that this program was built from.
    ///
    /// # Errors
    /// When the checkout was moved after the build.
    pub fn of_this_build() -> anyhow::Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().context("xtask isn't inside a workspace")?;
        if !root.join("metadata").is_dir() {
            bail!("{} has no folder `metadata`; run this as `cargo xtask` in the workspace", root.display());
        }
        Ok(Self::at(root))
    }

    /// The workspace at `root`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The root folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// An absolute path from a relative one with forward slashes.
    #[must_use]
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Reads one of its files.
    ///
    /// # Errors
    /// When it can't be read as UTF-8; the message names the file.
    pub fn read(&self, relative: &str) -> anyhow::Result<String> {
        text::read(&self.path(relative), relative)
    }

    /// Replaces one of its files atomically.
    ///
    /// # Errors
    /// When it can't be written; the message names the file.
    pub fn write(&self, relative: &str, text: &str) -> anyhow::Result<()> {
        replace(&self.path(relative), text)
    }

    /// A command for the cargo that runs this program, in the root folder.
    pub fn cargo(&self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).current_dir(&self.root);
        if cfg!(windows) {
            // Windows can't replace a running program, and with other features cargo builds this one again.
            command.env("CARGO_TARGET_DIR", self.path("target/nested"));
        }
        command
    }

    /// The paths of the files that git tracks or would add, sorted.
    ///
    /// # Errors
    /// When git isn't installed, or this isn't a checkout.
    pub fn tracked_files(&self) -> anyhow::Result<Vec<String>> {
        let listing = self.git(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
        let mut paths: Vec<_> =
            listing.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
        paths.retain(|path| self.path(path).is_file());
        paths.sort();
        paths.dedup();
        Ok(paths)
    }

    /// Runs git and returns its output.
    ///
    /// # Errors
    /// When git fails; the message is git's.
    pub fn git<const N: usize>(&self, arguments: [&str; N]) -> anyhow::Result<String> {
        let output =
            Command::new("git").args(arguments).current_dir(&self.root).output().context("can't run git")?;
        if !output.status.success() {
            bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
        }
        String::from_utf8(output.stdout).context("the output of git isn't UTF-8")
    }
}

/// Replaces the file at `path` atomically; creates its folder if missing.
///
/// # Errors
/// When it can't be written; the message names the file.
pub fn replace(path: &Path, text: &str) -> anyhow::Result<()> {
    let write = || {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut draft = path.as_os_str().to_owned();
        draft.push(".new");
        std::fs::write(&draft, text)?;
        std::fs::rename(&draft, path)
    };
    write().with_context(|| format!("can't write {}", path.display()))
}
