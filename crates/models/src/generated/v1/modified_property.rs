// Generated from microsoft.graph.modifiedProperty (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

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
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<String>,
    /// Value after the change.
    ///
    /// Usually JSON inside the string: a plain word has its own quotation marks. Null when the value was
    /// removed.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `newValue`
    pub new_value: Option<String>,
    /// Value before the change.
    ///
    /// Usually JSON inside the string: a plain word has its own quotation marks. Null when there was no
    /// value.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `oldValue`
    pub old_value: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ModifiedProperty: "microsoft.graph.modifiedProperty" {
        display_name: "displayName",
        new_value: "newValue",
        old_value: "oldValue",
    }
}

impl ModifiedProperty {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("displayName", "display_name", Primitive::String),
            Property::primitive("newValue", "new_value", Primitive::String),
            Property::primitive("oldValue", "old_value", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.modifiedProperty",
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

impl msgraph_runtime::schema::Described for ModifiedProperty {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
