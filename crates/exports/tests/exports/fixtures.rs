//! Real-looking exports of every form: read in full, and nothing of them lost.

use std::collections::BTreeMap;

use msgraph_auditlogs_exports::beta::{
    CustomSecurityAttributeAudit, DirectoryAudit, ProvisioningObjectSummary, SignIn,
};
use msgraph_auditlogs_exports::{Change, Exported, Form, Layout, Reader, Report, files};
use serde_json::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");

fn all() -> Vec<(String, Vec<Exported>)> {
    let read = |path: std::path::PathBuf| {
        let name = path.strip_prefix(FOLDER).unwrap().to_string_lossy().replace('\\', "/");
        let records: Result<Vec<_>, _> = Reader::open(&path).unwrap().collect();
        (name.clone(), records.unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    files(FOLDER).unwrap().into_iter().map(read).collect()
}

/// The scalars of a value, JSON in texts taken apart.
fn leaves(value: &Value, found: &mut BTreeMap<String, i64>) {
    match value {
        Value::Object(members) => members.values().for_each(|value| leaves(value, found)),
        Value::Array(elements) => elements.iter().for_each(|value| leaves(value, found)),
        Value::String(text) if text.starts_with(['{', '[']) => match serde_json::from_str(text) {
            Ok(value) => leaves(&value, found),
            Err(_) => *found.entry(text.clone()).or_default() += 1,
        },
        Value::String(text) => *found.entry(text.clone()).or_default() += 1,
        value => *found.entry(value.to_string()).or_default() += 1,
    }
}

#[test]
fn every_fixture_is_read_as_what_it_is() {
    let mut lines = String::new();
    for (name, records) in all() {
        for exported in records {
            let report = exported.report.map_or("unknown", |report| report.name());
            let kind = exported.kind.map_or("-", |kind| kind.name());
            let tenant = exported.tenant.as_deref().unwrap_or("-");
            lines += &format!("{name}: {report} {kind} {} {} {tenant}\n", exported.form, exported.layout);
        }
    }
    let expected = include_str!("../fixtures.txt");
    assert_eq!(lines, expected);
}

#[test]
fn every_form_and_layout_has_a_fixture() {
    let all: Vec<_> = all().into_iter().flat_map(|(_, records)| records).collect();
    for form in [Form::Graph, Form::DiagnosticSettings, Form::LogAnalytics, Form::PowerShell] {
        assert!(all.iter().any(|exported| exported.form == form), "{form}");
    }
    for layout in [Layout::Document, Layout::Array, Layout::Page, Layout::Records, Layout::Table] {
        assert!(all.iter().any(|exported| exported.layout == layout), "{layout}");
    }
}

#[test]
fn no_leaf_is_lost() {
    for (name, records) in all() {
        for exported in records {
            let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
            leaves(&serde_json::from_str(&exported.raw).unwrap(), &mut before);
            let normalizations = exported.normalizations();
            if let Some(envelope) = exported.envelope() {
                leaves(&serde_json::from_str(&envelope).unwrap(), &mut after);
            }
            leaves(&serde_json::from_str(&exported.into_graph_json()).unwrap(), &mut after);
            for (leaf, count) in before {
                let changed = normalizations.iter().any(|each| {
                    let value = each.change != Change::Renamed;
                    value && (each.from.trim_matches('"') == leaf || each.change == Change::Unwrapped)
                });
                assert!(
                    changed || after.get(&leaf).is_some_and(|after| *after >= count),
                    "{name}: {leaf} is lost\n{normalizations:#?}"
                );
            }
        }
    }
}

#[test]
fn every_declared_member_is_typed_or_listed() {
    for (name, records) in all() {
        for exported in records {
            let json = exported.clone().into_graph_json();
            let drift = match exported.report {
                Some(Report::SignIns) => {
                    exported.record::<SignIn>().unwrap();
                    SignIn::drift(&json)
                }
                Some(Report::DirectoryAudits) => {
                    exported.record::<DirectoryAudit>().unwrap();
                    DirectoryAudit::drift(&json)
                }
                Some(Report::Provisioning) => {
                    exported.record::<ProvisioningObjectSummary>().unwrap();
                    ProvisioningObjectSummary::drift(&json)
                }
                Some(Report::CustomSecurityAttributeAudits) => {
                    exported.record::<CustomSecurityAttributeAudit>().unwrap();
                    CustomSecurityAttributeAudit::drift(&json)
                }
                report => panic!("{name}: {report:?}"),
            };
            use msgraph_auditlogs_models::DriftKind::{EnumMemberCase, MemberCase, Mismatch};
            for drift in drift.unwrap() {
                let foreign = matches!(drift.kind, MemberCase | EnumMemberCase | Mismatch);
                let known = ["conditionalAccessAudiences", "Location", "ResourceId", "TenantId", "Category"]
                    .iter()
                    .any(|path| drift.path.starts_with(path));
                let cut = exported
                    .normalizations()
                    .iter()
                    .any(|each| each.change == Change::Cut && each.path == drift.path);
                assert!(!foreign || known || cut, "{name}: {drift}");
            }
        }
    }
}
