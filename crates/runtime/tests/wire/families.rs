//! Types with derived types.

use serde_json::json;

use crate::event;
use crate::sample::{AnyStatus, DetailedStatus, Event, Status};

fn status(text: &str) -> AnyStatus {
    AnyStatus::from_json(text).expect("decodes")
}

#[test]
fn the_type_name_selects_the_derived_type() {
    for name in [
        "#test.detailedStatus",
        "test.detailedStatus",
        "#TEST.DetailedStatus",
        "https://x/$metadata#test.detailedStatus",
    ] {
        for text in [
            format!(r#"{{"@odata.type":"{name}","errorCode":3}}"#),
            format!(r#"{{"errorCode":3,"@odata.type":"{name}"}}"#),
            format!(r##"{{"@odata.type":"#test.status","errorCode":3,"@odata.type":"{name}"}}"##),
        ] {
            let AnyStatus::DetailedStatus(detailed) = status(&text) else { panic!("{text}") };
            assert_eq!((detailed.error_code, &detailed.undeclared["@odata.type"]), (Some(3), &json!(name)));
        }
    }
}

#[test]
fn texts_survive_where_the_type_is_named_last() {
    let details = "a text that is too long to be kept without memory";
    for first in [r##""@odata.type":"#test.status","##, ""] {
        let text =
            format!(r##"{{{first}"additionalDetails":"{details}","@odata.type":"#test.detailedStatus"}}"##);
        let AnyStatus::DetailedStatus(detailed) = status(&text) else { panic!("{text}") };
        assert_eq!(detailed.additional_details.as_deref(), Some(details));
    }
}

#[test]
fn an_unknown_or_missing_type_name_selects_the_base() {
    for text in
        [r#"{"@odata.type":"other","cause":1}"#, r#"{"@odata.type":7,"cause":1}"#, r#"{"cause":1}"#, "{}"]
    {
        let base = status(text);
        assert!(matches!(base, AnyStatus::Status(_)), "{text}");
        assert_eq!(serde_json::to_string(&base).expect("encodes"), text);
    }
}

#[test]
fn a_derived_type_is_written_with_its_name() {
    let detailed = AnyStatus::DetailedStatus(Box::new(DetailedStatus {
        error_code: Some(1),
        ..DetailedStatus::default()
    }));
    let text = serde_json::to_string(&detailed).expect("encodes");
    assert_eq!(text, r##"{"@odata.type":"#test.detailedStatus","errorCode":1}"##);
    assert!(matches!(status(&text), AnyStatus::DetailedStatus(_)));
    assert_eq!(serde_json::to_string(&AnyStatus::Status(Status::default())).expect("encodes"), "{}");
}

#[test]
fn mismatches_are_found_within_derived_types() {
    let decoded = event(
        r#"{"anyStatuses": [{}, {"@odata.type": "test.detailedStatus", "cause": {"count": "x"}}], "anyStatus": 5}"#,
    );
    let paths: Vec<String> =
        decoded.mismatches().iter().map(|mismatch| mismatch.json_path().to_owned()).collect();
    assert_eq!(paths, ["anyStatus", "anyStatuses[1].cause.count"]);
}

#[test]
fn strict_decoding_names_the_first_mismatch() {
    let text = "{\n \"id\": \"1\",\n \"anyStatuses\": [{}, {\"errorCode\": \"0123456789012345678901234567890123456789secret\"}]}";
    let error = Event::from_json_strict(text).expect_err("does not fit");
    assert_eq!(
        (error.json_path(), error.line(), error.column(), error.byte()),
        ("anyStatuses[1].errorCode", 3, 36, 49)
    );
    let shown = error.to_string();
    assert!(shown.starts_with("anyStatuses[1].errorCode: expected Edm.Int32, found \"0123"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
    assert!(Event::from_json_strict(r#"{"id": "1", "new": 1}"#).is_err());
}

#[test]
fn text_that_is_no_object_is_an_error() {
    let cases = [
        ("", "expected value, but the text ends (line 1, column 1, byte 0)"),
        ("null", "expected test.event, found null (line 1, column 1, byte 0)"),
        (" [1]", "expected test.event, found an array (line 1, column 2, byte 1)"),
        (
            r#"{"id": "1", "status": {"errorCode": 1,}}"#,
            "status: trailing comma (line 1, column 39, byte 38)",
        ),
        (r#"{"id": "1"} x"#, "trailing characters (line 1, column 13, byte 12)"),
    ];
    for (text, expected) in cases {
        assert_eq!(Event::from_json(text).expect_err("is no event").to_string(), expected);
    }
}
