// Generated from microsoft.graph.keyValue (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// A key-value pair.
///
/// Wire name: `microsoft.graph.keyValue`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValue {
    /// Key of the pair.
    ///
    /// Not necessarily unique within its collection.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `key`
    pub key: Option<String>,
    /// Value of the pair, always a string.
    ///
    /// Can contain JSON.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `value`
    pub value: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    KeyValue: "microsoft.graph.keyValue" {
        key: "key",
        value: "value",
    }
}

impl KeyValue {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("key", "key", Primitive::String),
            Property::primitive("value", "value", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.keyValue",
            PROPERTIES,
        );
        &SCHEMA
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

impl msgraph_runtime::schema::Described for KeyValue {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
