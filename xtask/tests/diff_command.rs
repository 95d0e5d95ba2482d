//! `cargo xtask diff` on a repository: its sides, output formats and exit status.

#[expect(dead_code, reason = "each test file uses a part")]
mod shared;

use shared::Copy;

const SLICE: &str = "metadata/v1.0.csdl";
const ADDED: &str = r#"<Property Name="shelf" Type="Edm.Int32"/>"#;
const NEW: &str = "property `v1::models::DirectoryAudit::shelf` is new: `Option<i32>`";

/// A committed copy with an uncommitted additional property.
fn with_a_new_property() -> Copy {
    let copy = Copy::new();
    copy.commit();
    let anchor = r#"<Property Name="activityDateTime""#;
    let text = copy.read(SLICE);
    copy.write(SLICE, &text.replacen(anchor, &format!("{ADDED}{anchor}"), 1));
    copy
}

#[test]
fn a_gate_closes_at_its_threshold() {
    let copy = with_a_new_property();
    for (threshold, status) in [("breaking", 0), ("additive", 1), ("invisible", 1)] {
        let answer = copy.xtask(&["diff", "--fail-on", threshold]);
        assert_eq!(answer.status, status, "{threshold}: {}", answer.text);
        assert!(answer.text.contains(NEW), "{}", answer.text);
    }
}

#[test]
fn revisions_and_documents_are_compared_either_way() {
    let copy = with_a_new_property();
    copy.write("new.csdl", &copy.read(SLICE));
    let old = copy.xtask(&["diff", "--from", "new.csdl", "--to", "HEAD", "--version", "v1.0"]);
    assert!(old.text.contains("property `v1::models::DirectoryAudit::shelf` is gone"), "{}", old.text);
    assert!(old.text.contains("semver: major"), "{}", old.text);
    let new = copy.xtask(&["diff", "--from", "HEAD", "--to", "new.csdl", "--version", "v1.0"]);
    assert!(new.text.contains(NEW) && new.text.contains("semver: minor"), "{}", new.text);
}

#[test]
fn every_format_reports_the_same() {
    let copy = with_a_new_property();
    let json = copy.xtask(&["diff", "--format", "json"]).text;
    assert!(json.contains(r#""rust": "v1::models::DirectoryAudit::shelf""#), "{json}");
    assert!(json.contains(r#""verdict": "additive""#), "{json}");
    let markdown = copy.xtask(&["diff", "--format", "markdown"]).text;
    assert!(markdown.contains("| property `v1::models::DirectoryAudit::shelf` |"), "{markdown}");
    assert!(markdown.contains("semver: minor"), "{markdown}");
    let changelog = copy.xtask(&["diff", "--changelog"]).text;
    assert!(changelog.contains(&format!("### Added\n\n- `msgraph-auditlogs-models`: {NEW}.")), "{changelog}");
}

#[test]
fn a_version_that_nobody_has_is_refused() {
    let copy = Copy::new();
    copy.commit();
    let answer = copy.xtask(&["diff", "--version", "v9"]);
    assert_eq!(answer.status, 2, "{}", answer.text);
    assert!(answer.text.contains("neither side has a version `v9`"), "{}", answer.text);
}

#[test]
fn what_is_neither_a_file_nor_a_revision_is_refused() {
    let copy = Copy::new();
    copy.commit();
    let answer = copy.xtask(&["diff", "--from", "nowhere"]);
    assert_eq!(answer.status, 2, "{}", answer.text);
    assert!(answer.text.contains("`nowhere` is neither a file nor a git revision"), "{}", answer.text);
}

#[test]
fn a_module_that_gets_another_name_moves_everything_in_it() {
    let copy = Copy::new();
    copy.commit();
    copy.edit("metadata/pin.toml", r#"module = "v1""#, r#"module = "one""#);
    let answer = copy.xtask(&["diff", "--fail-on", "breaking"]);
    assert_eq!(answer.status, 1, "{}", answer.text);
    assert!(answer.text.contains("type `v1::models::DirectoryAudit` is gone"), "{}", answer.text);
    assert!(answer.text.contains("type `one::models::DirectoryAudit` is new"), "{}", answer.text);
}
