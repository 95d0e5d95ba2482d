//! Values that didn't fit their declared types.

use std::fmt;

use serde::de::Unexpected;
use serde_json::Value;

/// A value that didn't fit the type that the metadata declares for it.
///
/// The record keeps the value in `undeclared`, under its wire name; the field itself is `None`. The method
/// `mismatches()` of every model lists them.
///
/// ```
/// # #[derive(Debug, Default)]
/// # struct Status { error_code: Option<i32>, undeclared: std::collections::BTreeMap<String, msgraph_runtime::Value> }
/// # msgraph_runtime::model! { Status: "microsoft.graph.signInStatus" { error_code: "errorCode" } }
/// let status = Status::from_json(r#"{"errorCode": "50126"}"#)?;
/// let [mismatch] = &status.mismatches()[..] else { panic!("one value doesn't fit") };
/// assert_eq!((mismatch.path(), mismatch.expected()), ("errorCode", "Edm.Int32"));
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

    /// Where the value stands in the record: `targetResources[2].type`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The value as it came.
    #[must_use]
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// The type that was expected: `Edm.Int32`.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    pub(crate) fn problem(&self) -> String {
        format!("expected {}, found {}", self.expected, kind(self.value))
    }
}

impl fmt::Display for Mismatch<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.problem())
    }
}

/// Names a JSON value for serde's error messages.
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

/// Names a JSON value for a message.
pub(crate) fn kind(value: &Value) -> String {
    Shortened(value).to_string()
}

/// A JSON value, named by its kind, with its text where that is short.
struct Shortened<'a>(&'a Value);

/// Longest text of a value that messages show.
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
