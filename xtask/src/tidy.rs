//! `cargo xtask tidy`: the conventions that ARCHITECTURE.md states, where a machine can tell.

mod descriptions;
mod generated;
mod language;
mod shape;
mod words;

use std::fmt;

use anyhow::Context as _;

use crate::{Outcome, codegen, workspace::Workspace};

/// Checks the conventions that ARCHITECTURE.md states.
///
/// The length of files, what generated code may contain, which module may do what, that every
/// type, property, member and operation is described, that no file has a path of somebody's machine, and that
/// prose and names use the project's terms.
#[derive(clap::Args)]
pub struct Arguments {
    /// Also reports words of folders whose prose is still being rewritten.
    #[arg(long)]
    all_words: bool,
}

/// Something that isn't as it should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, with forward slashes.
    pub path: String,
    /// The line, from 1, where there is one.
    pub line: Option<usize>,
    /// What is wrong, and what to do.
    pub message: String,
}

/// A text file of the workspace.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path, with forward slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Checks, and prints what is found.
///
/// # Errors
/// When files can't be read or the metadata has problems.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Outcome> {
    let mut findings = findings(workspace)?;
    if arguments.all_words {
        for file in &source_files(workspace)? {
            language::check(file, &mut findings);
        }
        findings.sort();
        findings.dedup();
    }
    Ok(report(&findings))
}

/// Checks, and prints what is found.
///
/// # Errors
/// When files can't be read or the metadata has problems.
pub fn check(workspace: &Workspace) -> anyhow::Result<Outcome> {
    Ok(report(&findings(workspace)?))
}

fn report(findings: &[Finding]) -> Outcome {
    for finding in findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => println!("everything is tidy\nnext: cargo xtask api, then cargo xtask test"),
        count => println!(
            "{count} finding{}\nnext: fix them; a change of metadata/ needs cargo xtask codegen; then cargo xtask tidy",
            if count == 1 { "" } else { "s" }
        ),
    }
    Outcome::passed_if(findings.is_empty())
}

/// Everything that isn't as it should be, by file.
///
/// # Errors
/// When files can't be read or the metadata has problems.
pub fn findings(workspace: &Workspace) -> anyhow::Result<Vec<Finding>> {
    let files = source_files(workspace)?;
    let models = codegen::models(workspace)?;
    let mut findings = Vec::new();
    for file in &files {
        shape::check(file, &mut findings);
        words::check(file, &mut findings);
        words::check_names(file, &models, &mut findings);
        generated::check(file, &mut findings);
        if !language::is_pending(file) {
            language::check(file, &mut findings);
        }
    }
    descriptions::check(&models, &mut findings);
    findings.sort();
    findings.dedup();
    Ok(findings)
}

/// Folders that fuzzing writes.
const WRITTEN: [&str; 2] = ["fuzz/artifacts", "fuzz/corpus"];

/// The text files of the workspace, without what builds and fuzzing write.
fn source_files(workspace: &Workspace) -> anyhow::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(workspace.path(&folder)).with_context(|| format!("can't read {folder}"))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{folder}{name}");
            let kind = entry.file_type()?;
            let is_written = ["target", ".git"].contains(&name.as_str()) || WRITTEN.contains(&path.as_str());
            if kind.is_dir() && !is_written {
                folders.push(format!("{path}/"));
            } else if kind.is_file()
                && let Ok(text) = String::from_utf8(std::fs::read(entry.path())?)
            {
                files.push(SourceFile { path, text });
            }
        }
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

impl SourceFile {
    /// Whether it is Rust.
    #[must_use]
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Whether it is written by `cargo xtask codegen`.
    #[must_use]
    pub fn is_generated(&self) -> bool {
        // The runtime's module of that name is what generated code is built on.
        self.path.contains("/src/generated/") && !self.path.starts_with("crates/runtime/")
    }

    fn finding(&self, line: Option<usize>, message: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(formatter, "{}:{line}: {}", self.path, self.message),
            None => write!(formatter, "{}: {}", self.path, self.message),
        }
    }
}
