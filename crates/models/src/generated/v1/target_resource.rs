// @generated from microsoft.graph.targetResource (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
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
    /// `Edm.String`, may be null. Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Type of the group.
    ///
    /// Null when the object is not a group.
    ///
    /// `microsoft.graph.groupType`, may be null. Wire name: `groupType`
    pub group_type: Option<GroupType>,
    /// Object ID in the directory.
    ///
    /// Can be empty, or not a GUID, for objects that are not stored in the directory.
    ///
    /// `Edm.String`, may be null. Wire name: `id`
    pub id: Option<Text>,
    /// The changed properties of the object, with old and new values.
    ///
    /// Empty when nothing changed or the service does not report the changes.
    ///
    /// `Collection(microsoft.graph.modifiedProperty)`, may be null. Wire name: `modifiedProperties`
    pub modified_properties: Option<Vec<ModifiedProperty>>,
    /// Type of the object.
    ///
    /// A string such as `User`, `Group`, `Application`, `ServicePrincipal`, `Device`, `Policy` or `Other`.
    /// The service sometimes sends this property as `Type`; that value is then in `undeclared`.
    ///
    /// `Edm.String`, may be null. Wire name: `type`
    pub r#type: Option<Text>,
    /// User principal name, when the object is a user.
    ///
    /// Null for other types.
    ///
    /// `Edm.String`, may be null. Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    TargetResource: complex "microsoft.graph.targetResource" {
        display_name: "displayName" = primitive(Primitive::String),
        group_type: "groupType" = enumeration(GroupType::SCHEMA),
        id: "id" = primitive(Primitive::String),
        modified_properties: "modifiedProperties" = structured(ModifiedProperty::schema()).collection(),
        r#type: "type" = primitive(Primitive::String),
        user_principal_name: "userPrincipalName" = primitive(Primitive::String),
    }
}

impl TargetResource {
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

impl TargetResource {
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
