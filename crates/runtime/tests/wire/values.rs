//! Single values: which fit, which are kept aside, and how they are written back.

use msgraph_runtime::wire::FlagSet;
use msgraph_runtime::{Timestamp, Value};
use serde_json::json;

use crate::event;
use crate::sample::{Event, Risk};

fn timestamp(text: &str) -> Option<String> {
    event(&json!({ "created": text }).to_string()).created.map(|at: Timestamp| at.to_string())
}

#[test]
fn timestamps_are_read_in_every_form_of_the_service() {
    let cases = [
        ("2026-03-01T10:20:30Z", "2026-03-01T10:20:30Z"),
        ("2026-03-01T10:20:30.1234567Z", "2026-03-01T10:20:30.1234567Z"),
        ("2026-03-01T10:20:30.123456789123Z", "2026-03-01T10:20:30.123456789Z"),
        ("2026-03-01t10:20:30z", "2026-03-01T10:20:30Z"),
        ("2026-03-01T10:20:30", "2026-03-01T10:20:30Z"),
        ("2026-03-01T10:20:30.5+02:30", "2026-03-01T07:50:30.5Z"),
        ("2026-03-01T10:20:30-08:00", "2026-03-01T18:20:30Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("9999-12-30T22:00:00.9999999Z", "9999-12-30T22:00:00.9999999Z"),
    ];
    for (text, expected) in cases {
        assert_eq!(timestamp(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn the_text_of_a_time_beyond_timestamps_is_kept() {
    let cases = [
        ("9999-12-31T23:59:59.9999999Z", Timestamp::MAX.to_string()),
        ("9999-12-31T23:59:59Z", Timestamp::MAX.to_string()),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z".to_owned()),
        ("2026-03-01T10:20:30.1234567891Z", "2026-03-01T10:20:30.123456789Z".to_owned()),
    ];
    for (text, expected) in cases {
        assert_eq!(timestamp(text), Some(expected), "{text}");
        let mut decoded = event(&json!({ "created": text }).to_string());
        assert_eq!(decoded.mismatches(), []);
        assert_eq!(serde_json::to_value(&decoded).expect("encodes"), json!({ "created": text }));
        decoded.created = Some(Timestamp::UNIX_EPOCH);
        let encoded = serde_json::to_value(&decoded).expect("encodes");
        assert_eq!(encoded, json!({ "created": "1970-01-01T00:00:00Z" }), "a field that was set wins");
    }
}

#[test]
fn other_timestamps_are_kept_aside() {
    let cases = [
        "",
        "2026-03-01",
        "2026-02-30T00:00:00Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T10:20:60Z",
        "2026-03-01T10:20Z",
        "2026-03-01T10:20:30.Z",
        "2026-03-01T10:20:30+2:00",
        "2026-03-01T10:20:30+24:00",
        "2026-03-01T10:20:30Z ",
        "é026-03-01T10:20:30Z",
    ];
    for text in cases {
        assert_eq!(timestamp(text), None, "{text}");
    }
}

#[test]
fn integers_fit_where_they_are_in_range() {
    let fits = [("0", 0), ("-0", 0), ("255", 255), ("1.0", 1), ("2e2", 200)];
    for (text, expected) in fits {
        assert_eq!(event(&format!(r#"{{"small":{text}}}"#)).small, Some(expected), "{text}");
    }
    for text in ["256", "-1", "1.5", "1e30", "18446744073709551616", r#""1""#, "true", "[1]", "{}"] {
        let event = event(&format!(r#"{{"small":{text}}}"#));
        assert_eq!(event.small, None, "{text}");
        assert_eq!(event.undeclared["small"], serde_json::from_str::<Value>(text).expect("JSON"), "{text}");
    }
}

#[test]
fn floats_lose_no_digits() {
    for text in ["0.1", "17", "12345678.5", "0.12345678901234568", "9007199254740993", "1e300"] {
        let number: Value = serde_json::from_str(text).expect("a number");
        let decoded = event(&format!(r#"{{"single":{text},"double":{text}}}"#));
        let encoded = serde_json::to_value(&decoded).expect("encodes");
        assert_eq!(encoded["single"].as_f64(), number.as_f64(), "{text}");
        assert_eq!(encoded["double"].as_f64(), number.as_f64(), "{text}");
    }
    assert_eq!(
        event(r#"{"double": 9007199254740993}"#).undeclared["double"],
        json!(9_007_199_254_740_993_i64)
    );
}

#[test]
fn what_no_value_can_hold_is_kept_in_another_form() {
    let decoded = event(r#"{"double": 1e400, "id": "cut \ud83d", "names": ["\udc00"], "count": -1e999}"#);
    assert_eq!((decoded.id.as_deref(), decoded.names), (Some("cut \u{fffd}"), Some(vec!["\u{fffd}".into()])));
    assert_eq!((decoded.double, decoded.count), (None, None));
    assert_eq!(
        (&decoded.undeclared["double"], &decoded.undeclared["count"]),
        (&json!("1e400"), &json!("-1e999"))
    );
    let error = Event::from_json_strict(r#"{"id": "1", "double": 1e400}"#).expect_err("does not fit");
    assert_eq!((error.json_path(), error.byte()), ("double", 22));
}

#[test]
fn flags_are_sets_that_travel_unchanged_until_they_change() {
    let decoded = event(r#"{"protocols": "high, new,low,high"}"#);
    let mut set = decoded.protocols.clone().expect("is a set");
    assert_eq!(set.iter().map(AsRef::as_ref).collect::<Vec<_>>(), ["high", "new", "low"]);
    assert_eq!(set, FlagSet::from_iter([Risk::Low, Risk::High, Risk::Unrecognized("new".into())]));
    assert_eq!(serde_json::to_value(&set).expect("encodes"), json!("high, new,low,high"));
    assert!(set.remove(&Risk::High) && !set.remove(&Risk::High) && !set.insert(Risk::Low));
    assert_eq!(serde_json::to_value(&set).expect("encodes"), json!("new,low"));
    assert_eq!(event(r#"{"protocols": ""}"#).protocols, Some(FlagSet::new()));
    assert_eq!(event(r#"{"protocols": ["low", 1]}"#).undeclared["protocols"], json!(["low", 1]));
}

#[test]
fn of_many_flags_each_is_kept_once_and_in_order() {
    let names: Vec<String> = (0..16_000).map(|index| format!("f{index}")).collect();
    let text = format!("{0},HIGH,{0},high,low,f7", names.join(","));
    let set = event(&json!({ "protocols": text }).to_string()).protocols.expect("is a set");
    assert!(set.iter().map(AsRef::as_ref).eq(names.iter().map(String::as_str).chain(["high", "low"])));
    assert_eq!(serde_json::to_value(&set).expect("encodes"), json!(text));
}

#[test]
fn enumerations_compare_by_text() {
    assert_eq!(Risk::Unrecognized("low".into()), Risk::Low);
    assert_eq!(event(r#"{"risk": "LOW"}"#).risk, Some(Risk::Low));
    assert_eq!(event(r#"{"risk": "LOWER"}"#).risk, Some(Risk::Unrecognized("LOWER".into())));
    assert_eq!(Risk::from(String::from("high")), Risk::High);
    assert!(Risk::High < Risk::Low);
    assert_eq!(format!("{:>5}", Risk::Low), "  low");
}

#[test]
fn a_set_field_wins_over_what_is_kept_aside() {
    let mut changed = event(r#"{"count": "7", "new": 1}"#);
    changed.count = Some(7);
    assert_eq!(serde_json::to_string(&changed).expect("encodes"), r#"{"count":7,"new":1}"#);
    assert_eq!(changed.mismatches(), []);
}

#[test]
fn names_of_json_libraries_are_data() {
    let cases = [
        json!({"x": {"$serde_json::private::RawValue": "nope"}}),
        json!({"$serde_json::private::Number": "x", "id": "b"}),
        json!({"id": {"$serde_json::private::RawValue": "\"Mallory\""}}),
        json!({"status": {"$serde_json::private::Number": "7"}, "anyStatus": {"$serde_json::private::Number": "7"}}),
        json!({"type": {"$serde_json::private::Number": "1"}, "count": {"$serde_json::private::Number": "7"}}),
    ];
    for case in cases {
        let decoded = event(&case.to_string());
        assert_eq!(serde_json::to_string(&decoded).expect("encodes").len(), case.to_string().len(), "{case}");
        let again = event(&serde_json::to_string(&decoded).expect("encodes"));
        assert_eq!(again, decoded);
        let through_serde: Event = serde_json::from_str(&case.to_string()).expect("decodes");
        assert_eq!(through_serde, decoded);
    }
}
