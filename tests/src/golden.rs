//! Compares generated files with reviewed ones, a folder per case.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

use similar::TextDiff;

/// Compares `files`, by path with forward slashes, with the files below `folder`.
///
/// Writes them instead when `INSTA_UPDATE=always` is set, as for every other snapshot of the workspace.
///
/// # Errors
///
/// A unified diff of every file that differs, is missing or is no longer generated.
pub fn compare(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), String> {
    let reviewed = read(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    if reviewed == *files {
        return Ok(());
    }
    if env::var_os("INSTA_UPDATE").is_some_and(|value| value == "always") {
        return replace(folder, files).map_err(|error| format!("{}: {error}", folder.display()));
    }
    let mut differences = String::new();
    let paths: std::collections::BTreeSet<_> = reviewed.keys().chain(files.keys()).collect();
    for path in paths {
        let side = |files: &BTreeMap<String, String>| files.get(path).cloned().unwrap_or_default();
        let (old, new) = (side(&reviewed), side(files));
        if old != new {
            let diff = TextDiff::from_lines(&old, &new);
            let _ = write!(differences, "{}", diff.unified_diff().header(path, "generated now"));
        }
    }
    let command = "INSTA_UPDATE=always cargo test -p msgraph-tests";
    Err(format!("{}\n{differences}\nto accept: {command}", folder.display()))
}

fn read(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let (mut files, mut folders) = (BTreeMap::new(), vec![String::new()]);
    while let Some(relative) = folders.pop() {
        let entries = match fs::read_dir(folder.join(&relative)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{relative}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(format!("{path}/"));
            } else {
                files.insert(path, fs::read_to_string(entry.path())?);
            }
        }
    }
    Ok(files)
}

fn replace(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}
