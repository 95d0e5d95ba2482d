//! Any bytes as a record: every object decodes, however it is deserialized, and writing it loses nothing.
#![no_main]
#![allow(clippy::expect_used, clippy::panic, reason = "a fuzz target fails by panicking")]

use libfuzzer_sys::fuzz_target;
use msgraph_auditlogs_models::beta::{DirectoryAudit, SignIn};
use msgraph_auditlogs_models::{DecodeError, Record};
use serde_json::value::RawValue;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let sign_in = SignIn::from_json(text);
    let is_json = serde_json::from_str::<&RawValue>(text.trim_start_matches('\u{feff}')).is_ok();
    match &sign_in {
        Ok(record) => {
            assert!(is_json, "invalid JSON decodes");
            again(record);
        }
        Err(error) => assert!(!is_json || is_refused(error), "an object does not decode: {error}"),
    }
    if let Ok(record) = DirectoryAudit::from_json(text) {
        let encoded = serde_json::to_string(&record).expect("encodes");
        assert!(DirectoryAudit::from_json(&encoded).is_ok_and(|again| again == record), "{encoded}");
    }
    match Record::<SignIn>::from_json(data.to_vec()) {
        Ok(record) => {
            assert_eq!(record.raw(), text.trim_start_matches('\u{feff}').trim_matches([' ', '\t', '\r', '\n']));
            assert!(sign_in.is_ok_and(|sign_in| sign_in == *record));
        }
        Err(_) => assert!(sign_in.is_err()),
    }
});

/// Whether the text is no object, or evidently something else.
fn is_refused(error: &DecodeError) -> bool {
    let message = error.to_string();
    message.starts_with("not a Graph") || message.starts_with("expected microsoft.graph.")
}

fn again(record: &SignIn) {
    let encoded = serde_json::to_string(record).expect("encodes");
    let again = SignIn::from_json(&encoded).expect("what was written decodes");
    assert_eq!(&again, record, "{encoded}");
    assert_eq!(serde_json::to_string(&again).expect("encodes"), encoded);
    assert_eq!(&serde_json::from_str::<SignIn>(&encoded).expect("decodes"), record, "{encoded}");
}
