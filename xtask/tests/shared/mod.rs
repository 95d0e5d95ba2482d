//! A temporary copy of the files that the generator reads and writes, and the commands run on it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A copy of the parts of this workspace that the commands need; deleted on drop.
pub(crate) struct Copy {
    folder: tempfile::TempDir,
}

/// The exit status and output of a command.
pub(crate) struct Answer {
    pub(crate) status: i32,
    pub(crate) text: String,
}

impl Copy {
    /// Creates a copy that is up to date, even if this checkout isn't.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for part in [
            "metadata",
            "crates/models/src/generated",
            "crates/auditlogs/src/generated",
            "crates/sim/src/generated",
        ] {
            copy(&original.join(part), &folder.path().join(part));
        }
        fs::create_dir(folder.path().join("xtask")).unwrap();
        let copy = Self { folder };
        let answer = copy.xtask(&["codegen"]);
        assert_eq!(answer.status, 0, "{}", answer.text);
        copy
    }

    /// Creates a copy that includes the sources of the crates.
    pub(crate) fn with_sources() -> Self {
        let copy = Self::new();
        let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for part in
            ["crates/runtime/src", "crates/models/src", "crates/auditlogs/src", "crates/sim/src", "xtask/api"]
        {
            self::copy(&original.join(part), &copy.path(part));
        }
        assert_eq!(copy.xtask(&["codegen"]).status, 0);
        copy
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    pub(crate) fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap()
    }

    pub(crate) fn write(&self, relative: &str, text: &str) {
        fs::write(self.path(relative), text).unwrap();
    }

    /// Replaces a text that occurs exactly once in a file.
    pub(crate) fn edit(&self, relative: &str, from: &str, to: &str) {
        let text = self.read(relative);
        assert_eq!(text.matches(from).count(), 1, "{from}");
        self.write(relative, &text.replace(from, to));
    }

    /// Runs a command of this crate on the copy.
    pub(crate) fn xtask(&self, arguments: &[&str]) -> Answer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).env("CARGO_MANIFEST_DIR", self.path("xtask")).current_dir(self.folder.path());
        Answer::of(command.output().unwrap())
    }

    /// Makes the copy a repository with everything committed.
    pub(crate) fn commit(&self) {
        let git = |arguments: &[&str]| {
            let identity =
                ["-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
            let mut command = Command::new("git");
            let answer = Answer::of(
                command.args(identity).args(arguments).current_dir(self.folder.path()).output().unwrap(),
            );
            assert_eq!(answer.status, 0, "{}", answer.text);
        };
        git(&["init", "--quiet"]);
        git(&["add", "--all"]);
        git(&["commit", "--quiet", "--message", "all of it"]);
    }
}

impl Answer {
    fn of(output: Output) -> Self {
        let text = [output.stdout, output.stderr].concat();
        Self { status: output.status.code().unwrap(), text: String::from_utf8(text).unwrap() }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
