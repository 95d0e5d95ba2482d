//! Small inputs, one behaviour each: what is generated from them, and that it keeps what it decodes.
//!
//! `cases/README.md` says how to add one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what goes wrong here fails a test"
)]

use std::path::Path;

use msgraph_tests::cases::round_trip;
use msgraph_tests::generate::{Case, cases};
use msgraph_tests::normal;

fn all() -> Vec<Case> {
    cases(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/cases"))).unwrap()
}

#[test]
fn generated_code_is_what_was_reviewed() {
    for case in all() {
        let generated = case.generate().unwrap();
        let mut text = String::new();
        for (crate_, files) in [("models", generated.models), ("requests", generated.requests)] {
            for (path, contents) in files {
                text.push_str(&format!("=== {crate_}/{path}\n{contents}\n"));
            }
        }
        insta::with_settings!({ snapshot_path => "../snapshots/cases", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(case.name.clone(), text);
        });
    }
}

#[test]
fn every_record_survives_decoding_and_encoding() {
    for case in all() {
        for record in case.records().unwrap() {
            let original: serde_json::Value = serde_json::from_str(&record.text).unwrap();
            let written = round_trip(&case.name, &record.type_, &record.text)
                .unwrap_or_else(|error| panic!("{}: {}: {error}", case.name, record.text));
            assert_eq!(normal(&written), normal(&original), "{}", case.name);
        }
    }
}
