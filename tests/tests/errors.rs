//! What is said about mistakes in metadata: a folder a problem, see `errors/README.md`.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::csdl::{self, Document};
use msgraph_codegen::diagnostic::Diagnostics;
use msgraph_codegen::overlay::{self, Overlay};
use msgraph_codegen::reach::{Boundary, Name};
use msgraph_codegen::slice::slice;
use msgraph_codegen::source::Sources;

fn folders() -> Vec<PathBuf> {
    let errors = Path::new(env!("CARGO_MANIFEST_DIR")).join("errors");
    let entries = fs::read_dir(errors).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

#[test]
fn every_mistake_is_explained_at_its_place() {
    for folder in folders() {
        let explained = explain(&folder);
        insta::with_settings!({
            snapshot_path => &folder,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!("diagnostics", explained);
        });
    }
}

#[test]
fn every_explanation_has_a_place() {
    for folder in folders().iter().filter(|folder| !folder.join("roots").exists()) {
        let explained = explain(folder);
        let problems = explained.matches("error: ").count();
        assert_eq!(explained.matches("--> ").count(), problems, "{}\n{explained}", folder.display());
    }
}

#[test]
fn every_explanation_has_a_remedy() {
    let explained: Vec<_> = folders().iter().map(|folder| explain(folder)).collect();
    let problems = explained.iter().flat_map(|explained| explained.split("\n\n"));
    let helpless: Vec<_> = problems.filter(|one| !one.is_empty() && !one.contains("  = help: ")).collect();
    assert!(helpless.is_empty(), "{}", helpless.join("\n\n"));
}

/// What is said about the input of a folder.
fn explain(folder: &Path) -> String {
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
    overlay::merge(&mut [document], &[Overlay { document: overlay, documents: vec![0] }])
}
