//! Drift: what a record has that the metadata does not explain.

mod walk;

use std::fmt;

use crate::record::Record;
use crate::schema::{Described, StructuredType};
use crate::wire::DecodeError;

/// One thing in a record that the metadata does not explain.
///
/// The generated models' `drift` lists all of a record. A record without drift is typed in full.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// Where it is: `targetResources[0].Type`.
    pub path: String,
    /// What kind of drift it is.
    pub kind: DriftKind,
    /// What the metadata declares: a type, or the declared name. Empty if it declares nothing.
    pub declared: String,
    /// What is in the record: the JSON text, shortened, or the name.
    pub found: String,
}

/// The kinds of drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A member that the type does not declare.
    UndeclaredMember,
    /// A member that the type declares in another letter case.
    MemberCase,
    /// A text that the enumeration does not declare.
    UnrecognizedEnumMember,
    /// A text that the enumeration declares in another letter case.
    EnumMemberCase,
    /// A value of another type than declared.
    Mismatch,
    /// A member whose name came before in the same object.
    Duplicate,
    /// An `@odata.type` that is neither the declared type nor one that derives from it.
    UnrecognizedType,
}

impl fmt::Display for DriftKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::UndeclaredMember => "undeclared member",
            Self::MemberCase => "member in another letter case",
            Self::UnrecognizedEnumMember => "unrecognized enum member",
            Self::EnumMemberCase => "enum member in another letter case",
            Self::Mismatch => "mismatch",
            Self::Duplicate => "duplicate",
            Self::UnrecognizedType => "unrecognized type",
        })
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, kind, declared, found } = self;
        write!(formatter, "{path}: {kind}: ")?;
        if declared.is_empty() {
            return formatter.write_str(found);
        }
        write!(formatter, "expected {declared}, found {found}")
    }
}

/// Lists what a description does not explain in the JSON text of a record, in the order of the text.
///
/// # Errors
///
/// If the text is not a JSON object.
pub fn drift(type_: &'static StructuredType, text: &str) -> Result<Vec<Drift>, DecodeError> {
    walk::drift(type_, text)
}

impl<T: Described> Record<T> {
    /// Lists what the metadata does not explain in this record, in the order of its text.
    ///
    /// Empty for a record that is typed in full.
    #[must_use]
    pub fn drift(&self) -> Vec<Drift> {
        walk::drift(T::SCHEMA, self.raw()).unwrap_or_default()
    }
}
