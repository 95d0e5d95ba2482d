//! Any JSON object decodes into any model, loses nothing, and round-trips.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

use msgraph_tests::{normal, round_trip_as};
use proptest::prelude::*;
use serde_json::{Map, Value};

type RoundTrip = fn(&str) -> Result<Value, String>;

include!(concat!(env!("OUT_DIR"), "/models.rs"));

/// Any JSON value, including strings that decoders treat specially.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e9..1e9_f64).prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        prop_oneof![
            Just("none"),
            Just("unknownFutureValue"),
            Just("a,b, c"),
            Just("2026-01-12T16:03:35.1234567Z"),
            Just("2026-01-12T16:03:35"),
            Just("0001-01-01T00:00:00Z"),
            Just("#microsoft.graph.statusDetails"),
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..4).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// The name of a member, declared in some model or undeclared.
fn name() -> impl Strategy<Value = String> {
    let declared: Vec<&str> = MODELS.iter().flat_map(|(_, members, _)| *members).copied().collect();
    prop_oneof![
        8 => prop::sample::select(declared).prop_map(str::to_owned),
        1 => Just("@odata.type".to_owned()),
        1 => "\\PC{0,8}",
    ]
}

/// A model, and an object that has many of its members.
fn model_and_object() -> impl Strategy<Value = (usize, Value)> {
    (0..MODELS.len()).prop_flat_map(|model| {
        let members = MODELS[model].1;
        let own = if members.is_empty() {
            name().boxed()
        } else {
            prop::sample::select(members).prop_map(str::to_owned).boxed()
        };
        let member = (prop_oneof![3 => own, 1 => name()], value());
        prop::collection::vec(member, 0..12)
            .prop_map(move |members| (model, Value::Object(members.into_iter().collect::<Map<_, _>>())))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn every_object_survives_every_model((model, object) in model_and_object()) {
        let (path, _, round_trip) = MODELS[model];
        let written = round_trip(&object.to_string());
        let written = written.map_err(|error| TestCaseError::fail(format!("{path}: {error}")))?;
        prop_assert_eq!(normal(&written), normal(&object), "{}", path);
    }
}

#[test]
fn every_model_decodes_the_empty_object() {
    for (path, _, round_trip) in MODELS {
        assert_eq!(round_trip("{}"), Ok(Value::Object(Map::new())), "{path}");
    }
}

#[test]
fn no_model_decodes_anything_but_objects() {
    for (path, _, round_trip) in MODELS {
        for text in ["", "null", "7", "\"text\"", "[]", "[{}]", "{", "{\"a\":}", "{}x"] {
            assert!(round_trip(text).is_err(), "{path}: {text}");
        }
    }
}
