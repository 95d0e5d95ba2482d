//! Values of another type than declared.

use std::fmt;

use serde::de::Unexpected;
use serde_json::Value;

/// A value of another type than the metadata declares.
///
/// The record keeps the value in `undeclared`, under its wire name; the field is `None`. The method `mismatches()` of
/// every model lists all mismatches of a record.
///
/// ```
/// # #[derive(Debug, Default)]
/// # struct Status { error_code: Option<i32>, undeclared: std::collections::BTreeMap<String, msgraph_runtime::Value> }
/// # msgraph_runtime::generated::model! { Status: "microsoft.graph.signInStatus" { error_code: "errorCode" } }
/// # use msgraph_runtime::generated;
/// let status: Status = generated::from_json(r#"{"errorCode": "50126"}"#)?;
/// let mismatch = &generated::mismatches(&status)[0];
/// assert_eq!((mismatch.json_path(), mismatch.expected()), ("errorCode", "Edm.Int32"));
/// assert_eq!(mismatch.value(), "50126");
/// # Ok::<(), msgraph_runtime::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Mismatch<'a> {
    path: String,
    value: &'a Value,
    expected: String,
}

impl<'a> Mismatch<'a> {
    /// Describes `value`, found at `path`.
    pub(crate) fn new(path: String, value: &'a Value, expected: String) -> Self {
        Self { path, value, expected }
    }

    /// The JSON path of the value in the record: `targetResources[2].type`.
    #[must_use]
    pub fn json_path(&self) -> &str {
        &self.path
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// The declared type: `Edm.Int32`.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    pub(crate) fn message(&self) -> String {
        format!("expected {}, found {}", self.expected, kind(self.value))
    }
}

impl fmt::Display for Mismatch<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.message())
    }
}

/// Describes a JSON value for serde's error messages.
pub(crate) fn unexpected(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(value) => Unexpected::Bool(*value),
        Value::Number(_) => Unexpected::Other("number"),
        Value::String(_) => Unexpected::Other("string"),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

/// Describes a JSON value for a message.
pub(crate) fn kind(value: &Value) -> String {
    Shortened(value).to_string()
}

/// A JSON value, displayed as its type, or its text if that is short.
struct Shortened<'a>(&'a Value);

/// Longest text of a value in messages, in characters.
const SHOWN: usize = 40;

impl fmt::Display for Shortened<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null | Value::Bool(_) | Value::Number(_) => write!(formatter, "{}", self.0),
            Value::String(text) if text.chars().count() > SHOWN => {
                let start: String = text.chars().take(SHOWN).collect();
                write!(formatter, "{start:?}...")
            }
            Value::String(text) => write!(formatter, "{text:?}"),
            Value::Array(_) => formatter.write_str("an array"),
            Value::Object(_) => formatter.write_str("an object"),
        }
    }
}
