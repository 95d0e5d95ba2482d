//! The wire contract, on hand-written models.
#![allow(clippy::expect_used, reason = "tests")]

mod families;
mod properties;
mod sample;
mod values;

use msgraph_runtime::Value;
use sample::Event;
use serde_json::json;

fn event(text: &str) -> Event {
    Event::from_json(text).expect("decodes")
}

#[test]
fn a_mismatch_is_kept_under_its_name() {
    let event = event(r#"{"count": "7", "parent": {"status": {"errorCode": [1]}}}"#);
    assert_eq!(event.count, None);
    let found: Vec<String> = event.mismatches().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            r#"count: expected Edm.Int32, found "7""#,
            "parent.status.errorCode: expected Edm.Int32, found an array",
        ]
    );
}

#[test]
fn the_last_of_several_values_wins() {
    assert_eq!(event(r#"{"count": "x", "count": 2}"#), Event { count: Some(2), ..Event::default() });
    let second = event(r#"{"count": 2, "count": "x"}"#);
    assert_eq!((second.count, &second.undeclared["count"]), (None, &Value::from("x")));
    assert_eq!(event(r#"{"count": 2, "count": null}"#), Event::default());
}

#[test]
fn what_was_decoded_is_written_back() {
    let cases = [
        json!({"id": "1", "new": [1, null], "@odata.type": "#test.event"}),
        json!({"names": ["a", null]}),
        json!({"names": "a"}),
        json!({"protocols": "high,new , low", "risks": ["low", "HIGHER"]}),
        json!({"protocols": ["high", "low"], "risk": "worse"}),
        json!({"anyStatus": {"@odata.type": "#test.detailedStatus", "errorCode": 3, "cause": {"id": "x"}}}),
        json!({"anyStatus": {"@odata.type": "odd", "errorCode": 3, "cause": {"id": "x"}}}),
        json!({"statuses": [{"errorCode": 1}, 5, {"errorCode": 2}]}),
        json!({"total": 12345678901234i64, "count": 12345678901234i64, "small": 256, "single": 0.1, "double": 0.12345678901234568}),
        json!({"created": "0001-01-01T00:00:00Z", "type": {"any": "thing"}, "empty": {"x": 1}, "enabled": 1}),
    ];
    for case in cases {
        let decoded = event(&case.to_string());
        let again = serde_json::to_value(&decoded).expect("encodes");
        assert_eq!(again, case, "{decoded:?}");
        assert_eq!(serde_json::from_value::<Event>(case).expect("decodes"), decoded);
    }
}
