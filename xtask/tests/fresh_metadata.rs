//! An upstream document with additions: the report calls it additive, and the code of users compiles with both.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

#[path = "shared/consumers.rs"]
mod consumers;
#[path = "shared/documents.rs"]
mod documents;
#[expect(dead_code, reason = "each test file uses a part")]
mod shared;

use consumers::Consumers;
use documents::version;
use shared::Copy;

const BETA: &str = include_str!("../../metadata/beta.csdl");

/// Code of someone who used the crates before the additions.
const CODE: &str = r#"
use library::{
    runtime::{Client, request::ListRequest},
    v1::{AuditLogs, models::{DirectoryAudit, RiskDetail, SignIn}},
};

pub fn requests(client: &Client) -> (ListRequest<DirectoryAudit>, ListRequest<SignIn>) {
    let logs = AuditLogs::new(client);
    (logs.directory_audits().list(), logs.sign_ins().list())
}

pub fn is_remediated(sign_in: &SignIn) -> bool {
    match sign_in.risk_detail {
        Some(RiskDetail::UserPerformedSecuredPasswordChange) => true,
        Some(_) | None => false,
    }
}

pub fn actor(audit: &DirectoryAudit) -> Option<&str> {
    let DirectoryAudit { initiated_by, .. } = audit;
    initiated_by.as_ref()?.app.as_ref()?.display_name.as_deref()
}
"#;

/// The document as it was before: without a derived type and what only that uses, two properties and two members.
fn before() -> String {
    let mut lines = Vec::new();
    let mut skipped: Option<String> = None;
    for line in BETA.lines() {
        let text = line.trim();
        if let Some(end) = &skipped {
            if text == end {
                skipped = None;
            }
            continue;
        }
        let element = text.trim_start_matches('<').split(' ').next().unwrap();
        let is_type = ["EntityType", "ComplexType", "EnumType"].contains(&element);
        if is_type && text.to_lowercase().contains("appmanagement") {
            skipped = Some(format!("</{element}>"));
            continue;
        }
        let members = ["aiElevatedAccountRisk", "userPassedVerifiedIdDrivenByRiskBasedPolicy"];
        let is_member = members.iter().any(|member| text.starts_with(&format!("<Member Name=\"{member}\"")));
        if !is_member && !text.starts_with("<Property Name=\"rootActorId\"") {
            lines.push(line);
        }
    }
    lines.join("\n") + "\n"
}

#[test]
fn additions_are_reported_as_additive() {
    let copy = Copy::new();
    copy.write("before.csdl", &before());
    let compare = ["diff", "--from", "before.csdl", "--to", "metadata/beta.csdl", "--version", "beta"];
    let answer = copy.xtask(&[&compare[..], &["--fail-on", "breaking"]].concat());
    assert_eq!(answer.status, 0, "{}", answer.text);
    for expected in [
        "type `beta::models::AppManagementAudit` is new",
        "property `beta::models::SignIn::root_actor_id` is new: `Option<Text>`",
        "member `beta::models::RiskDetail::AiElevatedAccountRisk` is new",
        "semver: minor",
    ] {
        assert!(answer.text.contains(expected), "{expected} is not in\n{}", answer.text);
    }
    for unexpected in ["is gone", "seems to be", "now, was"] {
        assert!(!answer.text.contains(unexpected), "{unexpected} is in\n{}", answer.text);
    }
}

#[test]
fn code_of_users_compiles_before_and_after() {
    let mut workspace = Consumers::new("fresh_metadata");
    for (name, document) in [("before", before()), ("after", BETA.to_owned())] {
        let (sources, input) = version(name, &document, None, &["auditLogs"]);
        workspace.library(name, &sources, input);
        workspace.consumer("users", &format!("user_{name}"), name, CODE);
    }
    let errors: Vec<_> = workspace.check().into_values().collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
