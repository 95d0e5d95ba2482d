//! Values of another type than declared.

use std::fmt;

use serde::de::Unexpected;
use serde_json::Value;

use super::OpenEnum;
use crate::json::JsonPath;

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

/// What a walk over a value finds.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Findings<'a> {
    mismatches: Vec<Mismatch<'a>>,
    /// What only strict decoding looks for, with its path.
    strict: Option<StrictFindings>,
}

/// What is no mismatch, but not declared.
#[derive(Debug, Default)]
struct StrictFindings {
    undeclared: Vec<String>,
    unrecognized: Vec<(String, String)>,
}

impl<'a> Findings<'a> {
    /// Finds mismatches and, if it `is_strict`, undeclared and unrecognized members.
    pub(crate) fn new(is_strict: bool) -> Self {
        Self { mismatches: Vec::new(), strict: is_strict.then(StrictFindings::default) }
    }

    pub(crate) fn push(&mut self, mismatch: Mismatch<'a>) {
        self.mismatches.push(mismatch);
    }

    /// Looks at a member of an enumeration.
    pub fn member<E: OpenEnum>(&mut self, member: &E, path: &JsonPath) {
        if let Some(strict) = self.strict.as_mut().filter(|_| !member.is_declared()) {
            strict.unrecognized.push((path.to_string(), member.name().to_owned()));
        }
    }

    /// Looks at a member of an object that is not declared.
    pub(crate) fn undeclared(&mut self, name: &str, path: &mut JsonPath) {
        // Control information, which OData itself declares.
        if let Some(strict) = self.strict.as_mut().filter(|_| !name.contains('@')) {
            path.within_member(name, |path| strict.undeclared.push(path.to_string()));
        }
    }

    pub(crate) fn into_mismatches(self) -> Vec<Mismatch<'a>> {
        self.mismatches
    }

    pub(crate) fn first_mismatch(&self) -> Option<&Mismatch<'a>> {
        self.mismatches.first()
    }

    pub(crate) fn first_undeclared(&self) -> Option<&str> {
        self.strict.as_ref()?.undeclared.first().map(String::as_str)
    }

    pub(crate) fn first_unrecognized(&self) -> Option<(&str, &str)> {
        self.strict.as_ref()?.unrecognized.first().map(|(path, text)| (path.as_str(), text.as_str()))
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
