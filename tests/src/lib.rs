//! Shared test support: the compiled cases of `cases/`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "only tests use it"
)]

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub mod generate;
pub mod golden;

/// The code that is generated from every case.
#[rustfmt::skip]
pub mod cases {
    use super::round_trip_as;
    include!(concat!(env!("OUT_DIR"), "/cases.rs"));
}

/// Decodes a record, encodes it, and decodes the result, which must be equal.
///
/// # Errors
///
/// A message that describes the failure.
pub fn round_trip_as<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(
    text: &str,
) -> Result<serde_json::Value, String> {
    let first: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let written = serde_json::to_string(&first).map_err(|error| error.to_string())?;
    let second: T = serde_json::from_str(&written).map_err(|error| error.to_string())?;
    if first != second {
        return Err(format!("{first:?} became {second:?}"));
    }
    serde_json::from_str(&written).map_err(|error| error.to_string())
}

/// Normalizes JSON where the wire contract allows differences: null members and the text form of timestamps.
#[must_use]
pub fn normal(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), normal(value)))
            .collect(),
        Value::Array(items) => items.iter().map(normal).collect(),
        // A timestamp without an offset is in UTC.
        Value::String(text) => {
            let timestamp =
                text.parse().or_else(|_| format!("{text}Z").parse::<msgraph_runtime::Timestamp>());
            timestamp.map_or_else(|_| value.clone(), |timestamp| timestamp.to_string().into())
        }
        _ => value.clone(),
    }
}

/// Whether two values are the same for a reader of records: [`normal`] forms that differ at most in the letter case of
/// text, since a member of an enumeration in another case is written as declared.
#[must_use]
pub fn is_same(written: &Value, original: &Value) -> bool {
    fn is_same_normal(written: &Value, original: &Value) -> bool {
        match (written, original) {
            (Value::String(written), Value::String(original)) => written.eq_ignore_ascii_case(original),
            (Value::Array(written), Value::Array(original)) => {
                written.len() == original.len()
                    && written
                        .iter()
                        .zip(original)
                        .all(|(written, original)| is_same_normal(written, original))
            }
            (Value::Object(written), Value::Object(original)) => {
                written.len() == original.len()
                    && written.iter().all(|(name, value)| {
                        original.get(name).is_some_and(|original| is_same_normal(value, original))
                    })
            }
            (written, original) => written == original,
        }
    }
    is_same_normal(&normal(written), &normal(original))
}
