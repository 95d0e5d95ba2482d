// @generated from microsoft.graph.modifiedProperty (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};

/// A property of an object, before and after a change.
///
/// Values are strings; many contain JSON, including its quotation marks. Wire name:
/// `microsoft.graph.modifiedProperty`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifiedProperty {
    /// Name of the property. `Edm.String`, may be null. Wire name: `displayName`
    ///
    /// Names such as `Included Updated Properties` are not properties; their value lists the names of the
    /// changed ones.
    pub display_name: Option<Text>,
    /// Value after the change. `Edm.String`, may be null. Wire name: `newValue`
    ///
    /// Usually JSON inside the string: a plain word has its own quotation marks. Null when the value was
    /// removed.
    pub new_value: Option<Text>,
    /// Value before the change. `Edm.String`, may be null. Wire name: `oldValue`
    ///
    /// Usually JSON inside the string: a plain word has its own quotation marks. Null when there was no
    /// value.
    pub old_value: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ModifiedProperty: complex "microsoft.graph.modifiedProperty";
    display_name: "displayName" = primitive(Primitive::String),
    new_value: "newValue" = primitive(Primitive::String),
    old_value: "oldValue" = primitive(Primitive::String),
}

impl ModifiedProperty {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}
