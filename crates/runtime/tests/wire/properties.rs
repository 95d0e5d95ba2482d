//! What holds for every JSON object.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use msgraph_runtime::Record;
use msgraph_runtime::wire::Strict;

use crate::sample::Event;

/// Texts that mean something somewhere, and others.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("low".to_owned()),
        Just("high,new".to_owned()),
        Just("2026-03-01T10:20:30.5Z".to_owned()),
        Just("2026-03-01T10:20:30".to_owned()),
        Just("#test.detailedStatus".to_owned()),
        "\\PC{0,6}",
    ]
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        9 => prop::sample::select(vec![
            "id", "created", "count", "total", "small", "single", "double", "enabled", "risk", "protocols", "names", "risks", "status",
            "statuses", "anyStatus", "anyStatuses", "parent", "type", "empty", "errorCode", "additionalDetails", "cause", "@odata.type",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ]
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-3..300_i64).prop_map(Value::from),
        any::<f32>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        texts().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(names(), inner, 0..6)
                .prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}

fn objects() -> impl Strategy<Value = Vec<(String, Value)>> {
    prop::collection::vec((names(), values()), 0..12)
}

fn text_of(members: &[(String, Value)]) -> String {
    let members: Vec<String> =
        members.iter().map(|(name, value)| format!("{}:{value}", json!(name))).collect();
    format!("{{{}}}", members.join(","))
}

/// The value without null members, and with one form of each timestamp and number.
fn normal(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), normal(value)))
            .collect(),
        Value::Array(elements) => elements.iter().map(normal).collect(),
        Value::Number(number) => {
            number.as_i64().map_or_else(|| json!(number.as_f64()), |integer| json!(integer as f64))
        }
        Value::String(text) if text == "2026-03-01T10:20:30" => json!("2026-03-01T10:20:30Z"),
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn any_object_decodes_and_nothing_is_lost(members in objects()) {
        let text = text_of(&members);
        let decoded = Event::from_json(&text).expect("any object decodes");
        let encoded = serde_json::to_value(&decoded).expect("encodes");
        let came: Value = serde_json::from_str(&text).expect("is JSON");
        prop_assert_eq!(normal(&encoded), normal(&came));
    }

    #[test]
    fn decoding_what_was_encoded_changes_nothing(members in objects()) {
        let decoded = Event::from_json(&text_of(&members)).expect("any object decodes");
        let text = serde_json::to_string(&decoded).expect("encodes");
        let again = Event::from_json(&text).expect("decodes");
        prop_assert_eq!(&again, &decoded);
        prop_assert_eq!(serde_json::to_string(&again).expect("encodes"), text);
    }

    #[test]
    fn strict_decoding_fails_where_there_are_mismatches(members in objects()) {
        let text = text_of(&members);
        let mismatches = Event::from_json(&text).expect("any object decodes").mismatches().len();
        let strict = Strict::new().undeclared_members(false).unrecognized_enum_members(false).empty_records(false);
        prop_assert_eq!(strict.from_json::<Event>(&text).is_err(), mismatches > 0);
        prop_assert!(mismatches == 0 || Event::from_json_strict(&text).is_err());
    }

    #[test]
    fn every_deserializer_returns_the_same(members in objects()) {
        let text = text_of(&members);
        let decoded = Event::from_json(&text).expect("any object decodes");
        let value: Value = serde_json::from_str(&text).expect("is JSON");
        prop_assert_eq!(&serde_json::from_str::<Event>(&text).expect("decodes"), &decoded);
        prop_assert_eq!(&serde_json::from_slice::<Event>(text.as_bytes()).expect("decodes"), &decoded);
        prop_assert_eq!(&serde_json::from_reader::<_, Event>(text.as_bytes()).expect("decodes"), &decoded);
        prop_assert_eq!(&serde_json::from_value::<Event>(value).expect("decodes"), &decoded);
        let record = Record::<Event>::from_json(text.clone()).expect("any object decodes");
        prop_assert_eq!(&*record, &decoded);
        prop_assert_eq!(serde_json::to_string(&[&record]).expect("encodes"), format!("[{text}]"));
    }

    #[test]
    fn no_text_makes_decoding_panic(text in "\\PC{0,20}|[\\[\\]{}\",:0-9a-z ]{0,40}") {
        let strict = Event::from_json_strict(&text);
        prop_assert!(strict.is_err() || Event::from_json(&text).is_ok());
        if let Err(error) = strict {
            prop_assert!(error.byte() <= text.len());
        }
    }
}
