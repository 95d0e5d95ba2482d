// @generated from library.medium (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::{DecodeError, generated};
use msgraph_runtime::wire::Mismatch;
use super::{Medium, Paper, Tape};

/// A `library.medium` or a type derived from it, selected by `@odata.type`.
///
/// An undeclared derived type is decoded as the base type; its own members are in `undeclared`.
///
/// Wire name: `library.medium`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyMedium {
    /// A `library.medium`.
    Medium(Medium),
    /// A `library.paper`.
    Paper(Paper),
    /// A `library.tape`.
    Tape(Tape),
}

msgraph_runtime::generated::derived_types! {
    AnyMedium: Medium {
        Medium,
        Paper,
        Tape,
    }
}

impl AnyMedium {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl AnyMedium {
    /// The schema description of `library.medium`.
    ///
    /// It lists the types that derive from it.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Medium::SCHEMA;

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

#[doc(hidden)]
impl msgraph_runtime::schema::Described for AnyMedium {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
