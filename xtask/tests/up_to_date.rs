//! The generated code in this checkout is up to date, and `cargo xtask tidy` has no findings.

use xtask::{codegen, tidy, workspace::Workspace};

#[test]
fn generated_code_is_up_to_date() {
    let drifts = codegen::drifts(&workspace()).unwrap();
    let drifts: Vec<_> = drifts.iter().map(ToString::to_string).collect();
    assert!(drifts.is_empty(), "{}\n\nto repair that: cargo xtask codegen", drifts.join("\n"));
}

#[test]
fn the_workspace_is_tidy() {
    let findings = tidy::findings(&workspace()).unwrap();
    let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

fn workspace() -> Workspace {
    Workspace::at(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
