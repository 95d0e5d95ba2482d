//! Diagnostics of invalid metadata.
//!
//! Each folder of `errors/` is a test of its own, named after the folder. `errors/README.md` shows how to add one.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a failure here fails a test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use msgraph_codegen::csdl::{self, Document};
use msgraph_codegen::diagnostic::Diagnostics;
use msgraph_codegen::model::Version;
use msgraph_codegen::overlay::{self, Overlay};
use msgraph_codegen::reach::{Boundary, Name};
use msgraph_codegen::resolve::{Settings, resolve};
use msgraph_codegen::slice::slice;
use msgraph_codegen::source::Sources;

fn main() -> ExitCode {
    let errors = Path::new(env!("CARGO_MANIFEST_DIR")).join("errors");
    let entries = fs::read_dir(errors).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    let trials = folders.into_iter().map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Trial::test(name, move || check(&folder))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

/// The diagnostics are the reviewed ones, and each has a location and a remedy.
fn check(folder: &Path) -> Result<(), Failed> {
    let rendered = render(folder);
    insta::with_settings!({
        snapshot_path => folder,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("diagnostics", rendered);
    });
    // A root that does not exist has no location in the document.
    let problems = rendered.matches("error: ").count();
    if !folder.join("roots").exists() && rendered.matches("--> ").count() != problems {
        return Err(format!("a diagnostic has no location\n{rendered}").into());
    }
    match rendered.split("\n\n").find(|one| !one.is_empty() && !one.contains("  = help: ")) {
        Some(diagnostic) => Err(format!("a diagnostic has no remedy\n{diagnostic}").into()),
        None => Ok(()),
    }
}

/// The rendered diagnostics of a folder's input.
fn render(folder: &Path) -> String {
    let mut sources = Sources::default();
    let mut add = |name: &str| {
        let text = fs::read_to_string(folder.join(name)).ok()?;
        Some(sources.add(name, text))
    };
    let input = add("input.csdl").unwrap();
    let overlay = add("overlay.csdl");
    let roots = fs::read_to_string(folder.join("roots")).ok();
    let parse = |id| csdl::parse(sources.get(id).unwrap());
    let result = match (overlay, roots) {
        (None, None) => parse(input).and_then(|document| csdl::check(&document, &BTreeSet::new())),
        (Some(overlay), _) => parse(input).and_then(|document| lay(document, parse(overlay)?)),
        (None, Some(roots)) => {
            let (external, roots): (Vec<_>, Vec<_>) =
                roots.lines().partition(|line| line.starts_with("external "));
            let roots: Vec<_> = roots.into_iter().map(Name::from).collect();
            let external: Vec<_> =
                external.into_iter().filter_map(|line| line.split(' ').nth(1)).map(Name::from).collect();
            slice(sources.get(input).unwrap(), &roots, Boundary::Listed(&external)).map(|_| ())
        }
    };
    let diagnostics = result.expect_err(&format!("{} has no mistake", folder.display()));
    diagnostics.render(&sources)
}

fn lay(document: Document, overlay: Document) -> Result<(), Diagnostics> {
    let mut documents = [document];
    overlay::merge(&mut documents, &[Overlay { document: overlay, documents: vec![0] }])?;
    let version = Version { wire: "v1.0".to_owned(), module: "v1".to_owned() };
    let [document] = &documents;
    resolve(document, &version, &Settings::default()).map(|_| ())
}
