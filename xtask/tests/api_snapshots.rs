//! The snapshots of the public API show what users call, wherever it comes from: methods of generated code, and the
//! trait implementations that macros expand to. What is renamed there fails `cargo xtask api`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

/// The lines of a snapshot.
fn snapshot(name: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("api").join(format!("{name}.txt"));
    fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
}

#[track_caller]
fn assert_shows(lines: &[String], items: &[&str]) {
    for item in items {
        assert!(lines.iter().any(|line| line.contains(item)), "{item} is missing");
    }
}

#[test]
fn methods_of_models_are_shown() {
    assert_shows(
        &snapshot("msgraph_auditlogs_models"),
        &[
            "v1::SignIn::SCHEMA: ",
            "v1::SignIn::from_json(&str)",
            "v1::SignIn::from_json_strict(&str)",
            "v1::SignIn::mismatches(&self)",
            "v1::SignIn::drift(&str)",
            "v1::SignIn::json_schema()",
            "v1::RiskState::MEMBERS: ",
            "v1::RiskState::as_str(&self)",
        ],
    );
}

#[test]
fn trait_implementations_of_macros_are_shown() {
    assert_shows(
        &snapshot("msgraph_auditlogs_models"),
        &[
            "impl core::convert::From<&str> for msgraph_auditlogs_models::v1::RiskState",
            "impl core::fmt::Display for msgraph_auditlogs_models::v1::RiskState",
            "impl core::cmp::Ord for msgraph_auditlogs_models::v1::RiskState",
        ],
    );
}

#[test]
fn methods_of_action_requests_are_shown() {
    let name = "v1::SignInCollectionDismissRequest::";
    let methods = ["request_ids(self", "with_header(self", "with_max_attempts(self", "send(self"];
    let methods: Vec<_> = methods.iter().map(|method| format!("{name}{method}")).collect();
    assert_shows(&snapshot("msgraph_auditlogs"), &methods.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn documented_operators_are_not_shown() {
    let lines = snapshot("msgraph_auditlogs_models");
    assert!(lines.iter().all(|line| !line.contains("operators::")));
}
