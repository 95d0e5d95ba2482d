//! What is read: files, folders, patterns, standard input.

use std::fmt;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use msgraph_auditlogs_exports::files;

use crate::failure::Failure;

/// One input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Input {
    Standard,
    File(PathBuf),
}

impl fmt::Display for Input {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Standard => formatter.write_str("standard input"),
            Self::File(path) => write!(formatter, "{}", path.display()),
        }
    }
}

/// The inputs of the command line, each once, in the order in which they are named.
pub(super) fn expand(names: &[String]) -> Result<Vec<Input>, Failure> {
    let mut inputs: Vec<Input> = Vec::new();
    let mut add = |input: Input| {
        if !inputs.contains(&input) {
            inputs.push(input);
        }
    };
    for name in names {
        if name == "-" {
            if io::stdin().is_terminal() {
                return Err(Failure::usage(
                    "standard input is a terminal: pipe an export in, or name a file",
                ));
            }
            add(Input::Standard);
            continue;
        }
        let path = Path::new(name);
        if path.exists() {
            in_path(path)?.into_iter().for_each(|path| add(Input::File(path)));
            continue;
        }
        if !name.contains(['*', '?', '[']) {
            return Err(Failure::usage(format!(
                "{name} is missing; name files, folders, a quoted pattern, or -"
            )));
        }
        let paths = glob::glob(name).map_err(|error| {
            Failure::usage(format!("{name} is not a pattern: {error}; quote it, as in 'logs/**/*.json'"))
        })?;
        let mut is_empty = true;
        for path in paths {
            let path = path.map_err(|error| Failure::usage(format!("{name}: {error}")))?;
            // `**` also yields the folders, whose files it yields as well.
            if path.is_file() {
                is_empty = false;
                add(Input::File(path));
            }
        }
        if is_empty {
            return Err(Failure::usage(format!(
                "no file is like {name}; check the pattern and the current folder"
            )));
        }
    }
    Ok(inputs)
}

fn in_path(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let found = files(path)
        .map_err(|error| Failure::usage(format!("cannot read the folder {}: {error}", path.display())))?;
    if found.is_empty() {
        return Err(Failure::usage(format!("the folder {} has no file", path.display())));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(arguments: &[String]) -> Result<Vec<String>, String> {
        let inputs = expand(arguments).map_err(|failure| failure.to_string())?;
        Ok(inputs.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn files_folders_and_patterns_name_each_file_once() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_str().unwrap().to_owned();
        std::fs::create_dir(folder.path().join("inner")).unwrap();
        for name in ["b.json", "a.json", "inner/c.json", "notes.txt"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let of = |name: &str| format!("{root}/{name}");
        assert_eq!(names(&[of("b.json"), of("*.json")]).unwrap(), [of("b.json"), of("a.json")]);
        assert_eq!(names(&[of("**/*.json")]).unwrap(), [of("a.json"), of("b.json"), of("inner/c.json")]);
        assert_eq!(names(std::slice::from_ref(&root)).unwrap().len(), 4);
        assert!(names(&[of("missing.json")]).unwrap_err().contains("is missing"));
        assert!(names(&[of("*.csv")]).unwrap_err().contains("no file is like"));
    }
}
