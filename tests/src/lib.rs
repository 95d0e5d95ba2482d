//! What the workspace's tests share: the cases of `cases/`, compiled.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests use it")]

use serde::Serialize;
use serde::de::DeserializeOwned;

pub mod generate;

/// The code that is generated from every case.
#[rustfmt::skip]
pub mod cases {
    use super::round_trip_as;
    include!(concat!(env!("OUT_DIR"), "/cases.rs"));
}

fn round_trip_as<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(
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
