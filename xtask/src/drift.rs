//! Differences between the files of a folder and their expected content.

use std::{collections::BTreeMap, fmt, fs, io, path::Path};

use anyhow::Context as _;
use similar::{ChangeTag, TextDiff};

use crate::{pin, workspace};

/// Texts by path relative to a folder, with forward slashes.
pub type Files = BTreeMap<String, String>;

/// A file that differs from its expected content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// Its path, with forward slashes.
    pub path: String,
    /// The kind of the difference.
    pub kind: DriftKind,
}

/// The kinds of differences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DriftKind {
    /// The file exists with another text.
    Changed(FirstDifference),
    /// The file does not exist.
    Missing,
    /// The file exists but is no longer generated.
    Stale,
    /// Its checksum differs from the one in the pin: it was edited after it was pinned.
    NotAsPinned {
        /// The 1-based line of the checksum in the pin.
        line: usize,
    },
}

/// The first difference between two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstDifference {
    /// The 1-based line.
    pub line: usize,
    /// The actual line.
    pub found: String,
    /// The expected line.
    pub expected: String,
}

impl Drift {
    /// Compares `folder` with its expected files. Reported paths start with `prefix`.
    ///
    /// # Errors
    /// When the folder can't be read.
    pub fn of_folder(folder: &Path, prefix: &str, expected: &Files) -> anyhow::Result<Vec<Self>> {
        let found = read_folder(folder)?;
        let mut drifts = Vec::new();
        for (path, text) in expected {
            let kind = match found.get(path) {
                None => DriftKind::Missing,
                Some(bytes) if bytes == text.as_bytes() => continue,
                Some(bytes) => {
                    DriftKind::Changed(FirstDifference::between(&String::from_utf8_lossy(bytes), text))
                }
            };
            drifts.push(Self { path: format!("{prefix}{path}"), kind });
        }
        for path in found.keys().filter(|path| !expected.contains_key(*path)) {
            drifts.push(Self { path: format!("{prefix}{path}"), kind: DriftKind::Stale });
        }
        drifts.sort_by(|left, right| left.path.cmp(&right.path));
        Ok(drifts)
    }
}

impl FirstDifference {
    /// Finds the first difference between two texts. If only line endings differ, they are shown escaped.
    #[must_use]
    pub fn between(found: &str, expected: &str) -> Self {
        let diff = TextDiff::from_lines(found, expected);
        let mut difference = Self { line: 1, found: String::new(), expected: String::new() };
        let mut changes =
            diff.iter_all_changes().skip_while(|change| change.tag() == ChangeTag::Equal).peekable();
        if let Some(first) = changes.peek() {
            difference.line = first.old_index().or(first.new_index()).map_or(1, |index| index + 1);
        }
        for change in changes.take_while(|change| change.tag() != ChangeTag::Equal) {
            let side = match change.tag() {
                ChangeTag::Delete => &mut difference.found,
                _ => &mut difference.expected,
            };
            if side.is_empty() {
                change.value().clone_into(side);
            }
        }
        let (found, expected) = (difference.found.trim_end(), difference.expected.trim_end());
        (difference.found, difference.expected) = if found == expected {
            (format!("{:?}", difference.found), format!("{:?}", difference.expected))
        } else {
            (found.to_owned(), expected.to_owned())
        };
        difference
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            DriftKind::Changed(first) => {
                writeln!(formatter, "changed  {}:{}", self.path, first.line)?;
                writeln!(formatter, "         found    | {}", first.found)?;
                write!(formatter, "         expected | {}", first.expected)
            }
            DriftKind::Missing => write!(formatter, "missing  {}", self.path),
            DriftKind::Stale => write!(formatter, "stale    {}", self.path),
            DriftKind::NotAsPinned { line } => {
                write!(
                    formatter,
                    "edited   {}: its sha256 differs from the one at {}:{line}",
                    self.path,
                    pin::PATH
                )
            }
        }
    }
}

/// Makes `folder` contain exactly `files`: writes files that differ, deletes stale ones, changes nothing else.
/// Returns the number of files written or deleted.
///
/// # Errors
/// When a file can't be read, written or deleted.
pub fn write_folder(folder: &Path, files: &Files) -> anyhow::Result<usize> {
    let drifts = Drift::of_folder(folder, "", files)?;
    for drift in &drifts {
        let path = folder.join(&drift.path);
        match files.get(&drift.path) {
            Some(text) => workspace::replace(&path, text)?,
            None => delete(folder, &path).with_context(|| format!("can't delete {}", path.display()))?,
        }
    }
    Ok(drifts.len())
}

/// Deletes a file and the folders that become empty.
fn delete(folder: &Path, path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    for parent in path.ancestors().skip(1).take_while(|parent| *parent != folder) {
        if fs::remove_dir(parent).is_err() {
            break;
        }
    }
    Ok(())
}

fn read_folder(folder: &Path) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries.with_context(|| format!("can't read {}", folder.display()))?,
        };
        for entry in entries {
            let entry = entry?;
            let relative = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), format!("{relative}/")));
            } else {
                let bytes = fs::read(entry.path()).with_context(|| format!("can't read {relative}"))?;
                files.insert(relative, bytes);
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(found: &str, expected: &str) -> (usize, String, String) {
        let difference = FirstDifference::between(found, expected);
        (difference.line, difference.found, difference.expected)
    }

    #[test]
    fn the_first_difference_has_both_lines() {
        assert_eq!(first("a\nb\nc\n", "a\nB\nC\n"), (2, "b".into(), "B".into()));
    }

    #[test]
    fn a_line_too_many_is_compared_with_nothing() {
        assert_eq!(first("a\nx\nb\n", "a\nb\n"), (2, "x".into(), String::new()));
    }

    #[test]
    fn a_line_too_few_is_named_where_it_should_be() {
        assert_eq!(first("a\n", "a\nb\n"), (2, String::new(), "b".into()));
    }

    #[test]
    fn a_difference_of_line_ends_is_made_visible() {
        assert_eq!(first("a\r\n", "a\n"), (1, r#""a\r\n""#.into(), r#""a\n""#.into()));
    }
}
