//! Fault plans as files.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Deserializer, Serialize, de::Error};
use serde_json::Value;

use super::Fault;
use crate::StartError;
use crate::error::without_place;

/// The faults that a tenant starts with.
///
/// As a file, it is JSON with the names of [`Fault`], [`Trigger`](crate::Trigger) and [`Effect`](crate::Effect) in camel
/// case:
///
/// ```
/// # let text = r#"
/// {
///   "faults": [
///     {"on": {"request": 1}, "effect": {"status": {"code": 429, "retryAfter": "2.128"}}},
///     {"on": {"request": 2}, "effect": {"status": {"code": 403, "errorCode": "Forbidden", "message": "no"}}},
///     {"on": {"page": 3}, "effect": "cutBody"},
///     {"on": {"every": 7}, "effect": {"status": {"code": 503}}},
///     {"on": {"oneIn": 50, "path": "signIns"}, "effect": "reset"},
///     {"on": {"afterMilliseconds": 2000, "beforeMilliseconds": 4000}, "effect": {"html": {"code": 504}}},
///     {"on": {"oneIn": 20, "times": 3}, "effect": {"slow": {"milliseconds": 1500}}},
///     {"on": {"caller": "collector"}, "effect": {"trickle": {"milliseconds": 100}}},
///     {"on": {"request": 9}, "effect": {"redirect": {"code": 307, "location": "https://graph.example.invalid/"}}},
///     {"on": {"request": 10}, "effect": "embeddedError"},
///     {"on": {"request": 11}, "effect": "trailingComma"},
///     {"on": {"request": 12}, "effect": "nonObjectRecord"},
///     {"on": {"request": 13}, "effect": "damagedGzip"},
///     {"on": {"request": 14}, "effect": {"refused": {"milliseconds": 500}}},
///     {"on": {"request": 15}, "effect": "goAway"},
///     {"on": {"request": 16}, "effect": "emptyPage"},
///     {"on": {"request": 17}, "effect": "shortPage"},
///     {"on": {"request": 18}, "effect": "repeatedLink"},
///     {"on": {"request": 19}, "effect": "foreignLink"},
///     {"on": {"request": 20}, "effect": "expiredLink"},
///     {"on": {"request": 21}, "effect": "expiredToken"},
///     {"on": {"request": 22}, "effect": "claimsChallenge"},
///     {"on": {"request": 23}, "effect": "endsEarly"},
///     {"on": {"oneIn": 5}, "effect": {"missingRecords": {"oneIn": 10}}},
///     {"on": {"oneIn": 5}, "effect": {"revisedRecords": {"oneIn": 10}}},
///     {"effect": {"truncatedBounds": {"unit": "seconds"}}},
///     {"on": {"request": 27}, "effect": "ignoredFilter"},
///     {"on": {"request": 28}, "effect": {"wrongDate": {"seconds": -1200}}},
///     {"effect": {"retention": {"days": 7}}},
///     {"effect": "offsetToken"},
///     {"on": {"request": 31}, "effect": "duplicateOverPages"},
///     {"on": {"endpoint": "token", "request": 1}, "effect": {"status": {"code": 503, "retryAfter": 1}}}
///   ]
/// }
/// # "#;
/// # let file = std::env::temp_dir().join(format!("faults-{}.json", std::process::id()));
/// # std::fs::write(&file, text)?;
/// # assert_eq!(msgraph_sim::FaultPlan::read(&file)?.faults.len(), 32);
/// # std::fs::remove_file(&file)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FaultPlan {
    /// The faults, in order of precedence.
    pub faults: Vec<Fault>,
}

impl FaultPlan {
    /// Reads a plan from a JSON file.
    ///
    /// # Errors
    ///
    /// The file cannot be read or is not a plan; the error names line and column.
    pub fn read(file: impl AsRef<Path>) -> Result<Self, StartError> {
        let path = file.as_ref();
        let text =
            fs::read_to_string(path).map_err(|source| StartError::Read { path: path.to_owned(), source })?;
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| StartError::Plan {
            path: path.to_owned(),
            line: error.line(),
            column: error.column(),
            problem: without_place(&error),
        })
    }
}

impl From<Vec<Fault>> for FaultPlan {
    fn from(faults: Vec<Fault>) -> Self {
        FaultPlan { faults }
    }
}

impl From<Fault> for FaultPlan {
    fn from(fault: Fault) -> Self {
        FaultPlan { faults: vec![fault] }
    }
}

/// A number that is counted from 1.
pub(super) fn from_one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    match Option::deserialize(deserializer)? {
        Some(0) => Err(D::Error::custom("numbers are counted from 1; 0 never happens")),
        number => Ok(number),
    }
}

/// A number that is counted from 1 and required.
pub(super) fn from_one_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    from_one(deserializer)?.ok_or_else(|| D::Error::custom("a number from 1 is required"))
}

/// The status of an error.
pub(super) fn error_status<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let code = u16::deserialize(deserializer)?;
    match code {
        400..=599 => Ok(code),
        _ => Err(D::Error::custom(format!("{code} is not an error status; they are 400 to 599"))),
    }
}

/// The status of a redirection.
pub(super) fn redirect_status<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let code = u16::deserialize(deserializer)?;
    match code {
        301..=308 => Ok(code),
        _ => Err(D::Error::custom(format!("{code} is not a redirection; they are 301 to 308"))),
    }
}

/// The value of a header: text or a number.
pub(super) fn header_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Number(number) => Ok(Some(number.to_string())),
        _ => Err(D::Error::custom("the header is text such as \"2.128\" or a number of seconds")),
    }
}
