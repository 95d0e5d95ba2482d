// @generated from microsoft.graph.targetResource (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::{GroupType, ModifiedProperty};

/// An object that an activity changed.
///
/// Wire name: `microsoft.graph.targetResource`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResource {
    /// Display name of the object. `Edm.String`, may be null. Wire name: `displayName`
    ///
    /// Often null for users: use [`userPrincipalName`](Self::user_principal_name) instead.
    pub display_name: Option<Text>,
    /// Type of the group. `microsoft.graph.groupType`, may be null. Wire name: `groupType`
    ///
    /// Null when the object is not a group.
    pub group_type: Option<GroupType>,
    /// Object ID in the directory. `Edm.String`, may be null. Wire name: `id`
    ///
    /// Can be empty, or not a GUID, for objects that are not stored in the directory.
    pub id: Option<Text>,
    /// The changed properties of the object, with old and new values.
    /// `Collection(microsoft.graph.modifiedProperty)`, may be null. Wire name: `modifiedProperties`
    ///
    /// Empty when nothing changed or the service does not report the changes.
    pub modified_properties: Option<Vec<ModifiedProperty>>,
    /// Type of the object. `Edm.String`, may be null. Wire name: `type`
    ///
    /// A string such as `User`, `Group`, `Application`, `ServicePrincipal`, `Device`, `Policy` or `Other`.
    /// The service sometimes sends this property as `Type`; that value is then in `undeclared`.
    pub r#type: Option<Text>,
    /// User principal name, when the object is a user. `Edm.String`, may be null. Wire name:
    /// `userPrincipalName`
    ///
    /// Null for other types.
    pub user_principal_name: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    TargetResource: complex "microsoft.graph.targetResource";
    display_name: "displayName" = primitive(Primitive::String),
    group_type: "groupType" = enumeration(GroupType::SCHEMA),
    id: "id" = primitive(Primitive::String),
    modified_properties: "modifiedProperties" = structured(ModifiedProperty::schema()).collection(),
    r#type: "type" = primitive(Primitive::String),
    user_principal_name: "userPrincipalName" = primitive(Primitive::String),
}

impl TargetResource {
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
