//! Where things are.

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
    /// When the checkout has moved since.
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

    /// Its folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path in it, with forward slashes.
    #[must_use]
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The text of one of its files.
    ///
    /// # Errors
    /// When it can't be read as UTF-8; the message names the file.
    pub fn read(&self, relative: &str) -> anyhow::Result<String> {
        text::read(&self.path(relative), relative)
    }

    /// Replaces one of its files, so that no reader ever sees half of it.
    ///
    /// # Errors
    /// When it can't be written; the message names the file.
    pub fn write(&self, relative: &str, text: &str) -> anyhow::Result<()> {
        replace(&self.path(relative), text)
    }

    /// The same cargo that runs this program, in the workspace's folder.
    pub fn cargo(&self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).current_dir(&self.root);
        command
    }

    /// The paths of the files that git knows or would add, sorted.
    ///
    /// # Errors
    /// When git isn't there, or this isn't a checkout.
    pub fn tracked_files(&self) -> anyhow::Result<Vec<String>> {
        let listing = self.git(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
        let mut paths: Vec<_> =
            listing.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
        paths.retain(|path| self.path(path).is_file());
        paths.sort();
        paths.dedup();
        Ok(paths)
    }

    /// What git answers.
    ///
    /// # Errors
    /// When it fails; the message is git's.
    pub fn git<const N: usize>(&self, arguments: [&str; N]) -> anyhow::Result<String> {
        let output =
            Command::new("git").args(arguments).current_dir(&self.root).output().context("can't run git")?;
        if !output.status.success() {
            bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
        }
        String::from_utf8(output.stdout).context("git printed something that isn't UTF-8")
    }
}

/// Replaces the file at `path` in one step, making its folder where that is missing.
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
