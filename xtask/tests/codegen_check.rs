//! `cargo xtask codegen --check` lists every file that differs, and `cargo xtask codegen` restores it.

#[expect(dead_code, reason = "each test file uses a part")]
mod shared;

use std::fs;

use shared::Copy;

const MODEL: &str = "crates/models/src/generated/beta/directory_audit.rs";
const SLICE: &str = "metadata/beta.csdl";

#[test]
fn what_was_just_generated_is_up_to_date() {
    let answer = Copy::new().xtask(&["codegen", "--check"]);
    assert_eq!(answer.status, 0, "{}", answer.text);
}

#[test]
fn an_edited_file_is_named_with_both_lines() {
    let edit = |copy: &Copy| copy.edit(MODEL, "pub struct DirectoryAudit {", "pub struct Directory {");
    let expected = "found    | pub struct Directory {\n         expected | pub struct DirectoryAudit {";
    assert_drift(edit, &["changed  crates/models/src/generated/beta/directory_audit.rs:", expected]);
}

#[test]
fn a_deleted_file_is_missing() {
    assert_drift(|copy| fs::remove_file(copy.path(MODEL)).unwrap(), &[&format!("missing  {MODEL}")]);
}

#[test]
fn everything_generated_can_be_deleted() {
    let delete = |copy: &Copy| {
        fs::remove_dir_all(copy.path("crates/models/src/generated")).unwrap();
        fs::remove_dir_all(copy.path("crates/auditlogs/src/generated")).unwrap();
    };
    assert_drift(delete, &[&format!("missing  {MODEL}"), "missing  crates/auditlogs/src/generated/mod.rs"]);
}

#[test]
fn an_extra_file_is_stale() {
    let add = |copy: &Copy| {
        fs::create_dir(copy.path("crates/auditlogs/src/generated/beta/extra")).unwrap();
        copy.write("crates/auditlogs/src/generated/beta/extra/more.rs", "");
    };
    assert_drift(add, &["stale    crates/auditlogs/src/generated/beta/extra/more.rs"]);
}

#[test]
fn an_edited_slice_is_named_with_its_consequences() {
    let property = r#"<Property Name="activityDisplayName" Type="Edm.String" Nullable="false"/>"#;
    let copy = Copy::new();
    let slice = copy.read(SLICE);
    copy.write(SLICE, &slice.replacen(property, &property.replace(r#" Nullable="false""#, ""), 1));
    let answer = copy.xtask(&["codegen", "--check"]);
    assert_eq!(answer.status, 1, "{}", answer.text);
    assert!(
        answer
            .text
            .contains("edited   metadata/beta.csdl: its sha256 differs from the one at metadata/pin.toml:"),
        "{}",
        answer.text
    );
    assert!(answer.text.contains("custom_security_attribute_audit.rs:"), "{}", answer.text);
    assert_eq!(copy.xtask(&["codegen"]).status, 0);
    assert_eq!(copy.xtask(&["codegen", "--check"]).status, 0);
}

#[test]
fn a_slice_is_brought_into_canonical_form() {
    assert_drift(
        |copy| {
            copy.edit(SLICE, r#"<EntityType Name="directoryAudit""#, r#"<EntityType   Name="directoryAudit""#)
        },
        &["changed  metadata/beta.csdl:", "edited   metadata/beta.csdl"],
    );
}

#[test]
fn a_slice_with_a_mistake_is_refused_with_its_place() {
    let copy = Copy::new();
    copy.edit(SLICE, r#"<EntityType Name="directoryAudit""#, r#"<EntityTyp Name="directoryAudit""#);
    let answer = copy.xtask(&["codegen"]);
    assert_eq!(answer.status, 2, "{}", answer.text);
    assert!(answer.text.contains("metadata/beta.csdl:"), "{}", answer.text);
}

/// Checks the output of `--check` after an edit, and that `codegen` restores every byte.
fn assert_drift(edit: impl Fn(&Copy), expected: &[&str]) {
    let copy = Copy::new();
    edit(&copy);
    let answer = copy.xtask(&["codegen", "--check"]);
    assert_eq!(answer.status, 1, "{}", answer.text);
    for expected in expected {
        assert!(answer.text.contains(expected), "{expected}\nisn't in\n{}", answer.text);
    }
    assert!(answer.text.contains("; run cargo xtask codegen"), "{}", answer.text);
    assert_eq!(copy.xtask(&["codegen"]).status, 0);
    let original = Copy::new();
    for path in [MODEL, SLICE, "metadata/pin.toml", "crates/auditlogs/src/generated/mod.rs"] {
        assert_eq!(copy.read(path), original.read(path), "{path}");
    }
    assert!(!copy.path("crates/auditlogs/src/generated/beta/extra").exists());
    assert_eq!(copy.xtask(&["codegen", "--check"]).status, 0);
}
