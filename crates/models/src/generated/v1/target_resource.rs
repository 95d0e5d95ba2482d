// Generated from microsoft.graph.targetResource (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{GroupType, ModifiedProperty};

/// An object that an activity changed.
///
/// Wire name: `microsoft.graph.targetResource`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResource {
    /// Display name of the object.
    ///
    /// Often null for users: use `userPrincipalName` instead.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<String>,
    /// Type of the group.
    ///
    /// Null when the object is not a group.
    ///
    /// `microsoft.graph.groupType`, may be null.
    ///
    /// Wire name: `groupType`
    pub group_type: Option<GroupType>,
    /// Object ID in the directory.
    ///
    /// Can be empty, or not a GUID, for objects that are not stored in the directory.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The changed properties of the object, with old and new values.
    ///
    /// Empty when nothing changed or the service does not report the changes.
    ///
    /// `Collection(microsoft.graph.modifiedProperty)`, may be null.
    ///
    /// Wire name: `modifiedProperties`
    pub modified_properties: Option<Vec<ModifiedProperty>>,
    /// Type of the object.
    ///
    /// A string such as `User`, `Group`, `Application`, `ServicePrincipal`, `Device`, `Policy` or `Other`.
    /// The service sometimes sends this property as `Type`; that value is then in `undeclared`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `type`
    pub r#type: Option<String>,
    /// User principal name, when the object is a user.
    ///
    /// Null for other types.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `userPrincipalName`
    pub user_principal_name: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    TargetResource: "microsoft.graph.targetResource" {
        display_name: "displayName",
        group_type: "groupType",
        id: "id",
        modified_properties: "modifiedProperties",
        r#type: "type",
        user_principal_name: "userPrincipalName",
    }
}

impl TargetResource {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("displayName", "display_name", Primitive::String),
            Property::enumeration("groupType", "group_type", GroupType::SCHEMA),
            Property::primitive("id", "id", Primitive::String),
            Property::structured(
                    "modifiedProperties",
                    "modified_properties",
                    ModifiedProperty::schema(),
                )
                .collection(),
            Property::primitive("type", "r#type", Primitive::String),
            Property::primitive(
                "userPrincipalName",
                "user_principal_name",
                Primitive::String,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.targetResource",
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

impl msgraph_runtime::schema::Described for TargetResource {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
