//! The metadata on disk or in a git revision.

use anyhow::Context as _;

use crate::workspace::Workspace;

/// The files of the workspace, current or in a revision.
#[derive(Clone, Debug)]
pub enum Tree<'a> {
    /// The current files.
    Current(&'a Workspace),
    /// The files of a git revision.
    Revision(&'a Workspace, String),
}

impl Tree<'_> {
    /// Reads a file.
    ///
    /// # Errors
    /// When it can't be read; the message names the file and the revision.
    pub fn read(&self, path: &str) -> anyhow::Result<String> {
        match self {
            Self::Current(workspace) => workspace.read(path),
            Self::Revision(workspace, revision) => workspace
                .git(["show", &format!("{revision}:{path}")])
                .with_context(|| format!("can't read {path} of revision {revision}")),
        }
    }

    /// The paths of the CSDL documents in a folder, sorted.
    ///
    /// # Errors
    /// When the folder can't be read.
    pub fn documents(&self, folder: &str) -> anyhow::Result<Vec<String>> {
        let mut paths: Vec<String> = match self {
            Self::Current(workspace) => {
                let entries = std::fs::read_dir(workspace.path(folder));
                let entries = entries.with_context(|| format!("can't read {folder}"))?;
                let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
                let names = names.collect::<std::io::Result<Vec<_>>>()?;
                names.into_iter().map(|name| format!("{folder}/{name}")).collect()
            }
            Self::Revision(workspace, revision) => {
                let listing = workspace.git(["ls-tree", "--name-only", revision, &format!("{folder}/")])?;
                listing.lines().map(str::to_owned).collect()
            }
        };
        paths.retain(|path| path.ends_with(".csdl"));
        paths.sort();
        Ok(paths)
    }
}
