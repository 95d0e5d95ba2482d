//! Pages as the service sends them: every record decodes, keeps its text, and loses nothing when it is encoded.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

use std::fmt::Debug;
use std::fs;
use std::path::Path;

use msgraph_auditlogs_models::{PageReader, Value, beta, v1};
use msgraph_runtime::wire::Wire;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Every fixture with the type of its records.
macro_rules! fixtures {
    ($($name:ident: $file:literal => $type:ty,)*) => {
        $(
            #[test]
            fn $name() {
                check::<$type>($file);
            }
        )*

        #[test]
        fn every_fixture_is_checked() {
            let checked = [$($file),*];
            for version in ["v1", "beta"] {
                for entry in fs::read_dir(folder().join(version)).unwrap() {
                    let name = format!("{version}/{}", entry.unwrap().file_name().to_string_lossy());
                    assert!(checked.contains(&name.as_str()), "{name}");
                }
            }
        }
    };
}

fixtures! {
    interactive_sign_ins_of_beta: "beta/signIns.interactive.json" => beta::SignIn,
    non_interactive_sign_ins: "beta/signIns.nonInteractive.json" => beta::SignIn,
    service_principal_sign_ins: "beta/signIns.servicePrincipal.json" => beta::SignIn,
    managed_identity_sign_ins: "beta/signIns.managedIdentity.json" => beta::SignIn,
    directory_audits_of_beta: "beta/directoryAudits.json" => beta::DirectoryAudit,
    custom_security_attribute_audits: "beta/customSecurityAttributeAudits.json" => beta::CustomSecurityAttributeAudit,
    provisioning_of_beta: "beta/provisioning.json" => beta::ProvisioningObjectSummary,
    sign_ups: "beta/signUps.json" => beta::SelfServiceSignUp,
    activity_types: "beta/auditActivityTypes.json" => beta::AuditActivityType,
    sign_in_events: "beta/signInEventsSummary.json" => beta::SignInEventsActivity,
    sign_in_events_of_applications: "beta/signInEventsAppSummary.json" => beta::SignInEventsAppActivity,
    summarized_sign_ins: "beta/getSummarizedMSISignIns.json" => beta::SummarizedSignIn,
    sign_ins_of_v1: "v1/signIns.json" => v1::SignIn,
    directory_audits_of_v1: "v1/directoryAudits.json" => v1::DirectoryAudit,
    provisioning_of_v1: "v1/provisioning.json" => v1::ProvisioningObjectSummary,
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures"))
}

fn check<T: Wire + DeserializeOwned + Serialize + PartialEq + Debug>(file: &str) {
    let text = fs::read_to_string(folder().join(file)).unwrap();
    let page: Value = serde_json::from_str(&text).unwrap();
    let expected = page["value"].as_array().unwrap();
    let records: Vec<_> = PageReader::<T>::new(text.clone().into()).collect::<Result<_, _>>().unwrap();
    assert_eq!(records.len(), expected.len());
    let mut rest = text.as_str();
    for (record, expected) in records.iter().zip(expected) {
        // The record's text is a slice of the page, after the previous record.
        let start = rest.find(record.raw()).unwrap();
        rest = &rest[start + record.raw().len()..];
        assert_eq!(serde_json::from_str::<Value>(record.raw()).unwrap(), *expected);
        let written = serde_json::to_value(&**record).unwrap();
        assert!(msgraph_tests::is_same(&written, expected), "{written}\n{expected}");
        assert_eq!(serde_json::from_value::<T>(written).unwrap(), **record);
    }
}
