//! What the settings of metadata/pin.toml do to the generated code: polymorphic types, and roots of one version only.

#[expect(dead_code, reason = "each test file uses a part")]
mod shared;

use shared::{Answer, Copy};

const MODELS: &str = "crates/models/src/generated";
const REQUESTS: &str = "crates/auditlogs/src/generated";

fn succeeds(answer: &Answer) {
    assert_eq!(answer.status, 0, "{}", answer.text);
}

#[test]
fn a_polymorphic_type_changes_the_lists_of_its_version_only() {
    let copy = Copy::new();
    copy.commit();
    let boundary = r#"boundary = ["microsoft.graph.application"]"#;
    let polymorphic = format!("{boundary}\npolymorphic = [\"microsoft.graph.directoryAudit\"]");
    copy.edit("metadata/pin.toml", boundary, &polymorphic);
    succeeds(&copy.xtask(&["codegen"]));
    let collection = "directory_audit_collection_request_builder.rs";
    let beta = copy.read(&format!("{REQUESTS}/beta/{collection}"));
    assert!(beta.contains("ListRequest<super::models::AnyDirectoryAudit>"), "{beta}");
    let any = copy.read(&format!("{MODELS}/beta/any_directory_audit.rs"));
    assert!(any.contains("AppManagementAudit(AppManagementAudit)"), "{any}");
    let v1 = copy.read(&format!("{REQUESTS}/v1/{collection}"));
    assert!(v1.contains("ListRequest<super::models::DirectoryAudit>"), "{v1}");

    let answer = copy.xtask(&["diff", "--fail-on", "breaking"]);
    assert_eq!(answer.status, 1, "{}", answer.text);
    assert!(
        answer.text.contains("AnyDirectoryAudit") && answer.text.contains("semver: major"),
        "{}",
        answer.text
    );
}

#[test]
fn a_type_that_nothing_derives_from_cannot_be_polymorphic() {
    let copy = Copy::new();
    let boundary = r#"boundary = ["microsoft.graph.application"]"#;
    let polymorphic = format!("{boundary}\npolymorphic = [\"microsoft.graph.provisioningObjectSummary\"]");
    copy.edit("metadata/pin.toml", boundary, &polymorphic);
    let answer = copy.xtask(&["codegen"]);
    assert_eq!(answer.status, 2, "{}", answer.text);
    let expected = "nothing derives from the polymorphic type `microsoft.graph.provisioningObjectSummary`";
    assert!(answer.text.contains(expected), "{}", answer.text);
}

#[test]
fn a_root_may_exist_in_one_version_only() {
    let copy = Copy::new();
    copy.commit();
    let root = r#"<Singleton Name="auditLogs" Type="graph.auditLogRoot"/>"#;
    let more = r#"<Singleton Name="moreLogs" Type="graph.auditLogRoot"/>"#;
    let slice = copy.read("metadata/beta.csdl");
    let indented = slice.lines().find(|line| line.contains(root));
    assert!(indented.is_some(), "the slice has another root");
    copy.write("metadata/beta.csdl", &slice.replacen(root, &format!("{root}\n{more}"), 1));
    let boundary = r#"boundary = ["microsoft.graph.application"]"#;
    let pin = copy.read("metadata/pin.toml");
    let roots = pin.replacen(
        &format!("roots = [\"auditLogs\"]\n{boundary}"),
        &format!("roots = [\"auditLogs\", \"moreLogs\"]\n{boundary}"),
        1,
    );
    copy.write("metadata/pin.toml", &roots);
    succeeds(&copy.xtask(&["codegen"]));
    assert!(copy.path(&format!("{REQUESTS}/beta/more_logs.rs")).is_file());
    assert!(!copy.path(&format!("{REQUESTS}/v1/more_logs.rs")).exists());

    let answer = copy.xtask(&["diff", "--fail-on", "breaking"]);
    succeeds(&answer);
    assert!(answer.text.contains("`beta::MoreLogs` is new"), "{}", answer.text);
    assert!(answer.text.contains("semver: minor"), "{}", answer.text);
}
