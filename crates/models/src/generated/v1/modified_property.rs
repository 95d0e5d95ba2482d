// @generated from microsoft.graph.modifiedProperty (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;

/// A property of an object, before and after a change.
///
/// Values are strings; many contain JSON, including its quotation marks.
///
/// Wire name: `microsoft.graph.modifiedProperty`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifiedProperty {
    /// Name of the property.
    ///
    /// Names such as `Included Updated Properties` are not properties; their value lists the names of the
    /// changed ones.
    ///
    /// `Edm.String`, may be null. Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Value after the change.
    ///
    /// Usually JSON inside the string: a plain word has its own quotation marks. Null when the value was
    /// removed.
    ///
    /// `Edm.String`, may be null. Wire name: `newValue`
    pub new_value: Option<Text>,
    /// Value before the change.
    ///
    /// Usually JSON inside the string: a plain word has its own quotation marks. Null when there was no
    /// value.
    ///
    /// `Edm.String`, may be null. Wire name: `oldValue`
    pub old_value: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ModifiedProperty: complex "microsoft.graph.modifiedProperty" {
        display_name: "displayName" = primitive(Primitive::String),
        new_value: "newValue" = primitive(Primitive::String),
        old_value: "oldValue" = primitive(Primitive::String),
    }
}

impl ModifiedProperty {
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

impl ModifiedProperty {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
    }

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
