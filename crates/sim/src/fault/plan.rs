//! Fault plans as files.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Deserializer, de::Error};
use serde_json::Value;

use super::FaultPlan;
use crate::StartError;
use crate::error::without_place;

impl FaultPlan {
    /// Reads the plan of a JSON file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or isn't a plan: the error names the line.
    pub fn read(file: impl AsRef<Path>) -> Result<Self, StartError> {
        let path = file.as_ref();
        let text =
            fs::read_to_string(path).map_err(|source| StartError::Read { path: path.to_owned(), source })?;
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|problem| StartError::Plan {
            path: path.to_owned(),
            line: problem.line(),
            column: problem.column(),
            problem: without_place(&problem),
        })
    }
}

/// A number that counts from 1.
pub(super) fn from_one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    match Option::deserialize(deserializer)? {
        Some(0) => Err(D::Error::custom("it counts from 1, so 0 never happens")),
        number => Ok(number),
    }
}

/// A status that says that something went wrong.
pub(super) fn code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let code = u16::deserialize(deserializer)?;
    match code {
        400..=599 => Ok(code),
        _ => Err(D::Error::custom(format!("{code} is no status of an error, which are 400 to 599"))),
    }
}

/// A text, which may be given as a number.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Number(number) => Ok(Some(number.to_string())),
        _ => Err(D::Error::custom("the header is a text such as \"2.128\" or a number of seconds")),
    }
}
