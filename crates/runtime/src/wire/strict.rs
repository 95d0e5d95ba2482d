//! Strict decoding.

use super::mismatch::{Findings, kind};
use super::model::from_json;
use super::{DecodeError, JsonPath, Wire};

/// Decodes records in which everything is as the metadata declares it. Every check can be turned off.
///
/// ```
/// use msgraph_runtime::wire::Strict;
/// # use std::collections::BTreeMap;
/// # use msgraph_runtime::Value;
/// # #[derive(Debug, Default)]
/// # pub struct Status { pub error_code: Option<i32>, pub undeclared: BTreeMap<String, Value> }
/// # msgraph_runtime::generated::model! { Status: "microsoft.graph.signInStatus" { error_code: "errorCode" } }
///
/// let text = r#"{"errorCode": 0, "reason": "new"}"#;
/// let error = Strict::new().from_json::<Status>(text).unwrap_err();
/// assert_eq!(error.to_string(), "reason: undeclared member (line 1, column 28, byte 27)");
/// assert!(Strict::new().undeclared_members(false).from_json::<Status>(text).is_ok());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Strict {
    refuse_mismatches: bool,
    refuse_undeclared: bool,
    refuse_unrecognized: bool,
    refuse_empty: bool,
}

impl Strict {
    /// Refuses mismatches, undeclared members, unrecognized enum members and empty records.
    #[must_use]
    pub fn new() -> Self {
        Self {
            refuse_mismatches: true,
            refuse_undeclared: true,
            refuse_unrecognized: true,
            refuse_empty: true,
        }
    }

    /// Whether to refuse values of another type than declared.
    #[must_use]
    pub fn mismatches(mut self, refuse: bool) -> Self {
        self.refuse_mismatches = refuse;
        self
    }

    /// Whether to refuse members that the metadata does not declare, except annotations such as `@odata.type`.
    #[must_use]
    pub fn undeclared_members(mut self, refuse: bool) -> Self {
        self.refuse_undeclared = refuse;
        self
    }

    /// Whether to refuse members of enumerations that the metadata does not declare.
    #[must_use]
    pub fn unrecognized_enum_members(mut self, refuse: bool) -> Self {
        self.refuse_unrecognized = refuse;
        self
    }

    /// Whether to refuse records without a member.
    #[must_use]
    pub fn empty_records(mut self, refuse: bool) -> Self {
        self.refuse_empty = refuse;
        self
    }

    /// Decodes a record.
    ///
    /// # Errors
    ///
    /// If the text is not the JSON of a record, or for the first finding of a check.
    pub fn from_json<T: Wire>(self, text: &str) -> Result<T, DecodeError> {
        let value = from_json::<T>(text)?;
        match self.problem(&value, text) {
            Some(error) => Err(error),
            None => Ok(value),
        }
    }

    fn problem<T: Wire>(self, value: &T, text: &str) -> Option<DecodeError> {
        if self.refuse_empty && value.is_empty_object() {
            return Some(DecodeError::at(text, "", "the record is empty".to_owned()));
        }
        let mut found = Findings::new(true);
        value.collect_mismatches(&mut JsonPath::default(), &mut found);
        if let Some(mismatch) = found.first_mismatch().filter(|_| self.refuse_mismatches) {
            return Some(DecodeError::mismatch(text, mismatch));
        }
        if let Some(path) = found.first_undeclared().filter(|_| self.refuse_undeclared) {
            return Some(DecodeError::at(text, path, "undeclared member".to_owned()));
        }
        let (path, member) = found.first_unrecognized().filter(|_| self.refuse_unrecognized)?;
        Some(DecodeError::at(text, path, format!("unrecognized enum member {}", kind(&member.into()))))
    }
}

impl Default for Strict {
    fn default() -> Self {
        Self::new()
    }
}
