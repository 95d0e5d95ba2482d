// Generated from microsoft.graph.targetResource (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::{GroupType, ModifiedProperty};

/// An object that an activity changed.
///
/// Wire name: `microsoft.graph.targetResource`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResource {
    /// The name of the object.
    ///
    /// For users often null, where the user principal name tells who it was.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<Text>,
    /// What kind of group the object is.
    ///
    /// Null for objects that are no groups.
    ///
    /// `microsoft.graph.groupType`, may be null.
    ///
    /// Wire name: `groupType`
    pub group_type: Option<GroupType>,
    /// The object, by its identifier in the directory.
    ///
    /// Can be empty, or no GUID, for objects that the directory doesn't keep.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// What changed about the object, property by property.
    ///
    /// Empty where nothing changed, or where the service doesn't tell.
    ///
    /// `Collection(microsoft.graph.modifiedProperty)`, may be null.
    ///
    /// Wire name: `modifiedProperties`
    pub modified_properties: Option<Vec<ModifiedProperty>>,
    /// What kind of object it is.
    ///
    /// Text such as User, Group, Application, ServicePrincipal, Device, Policy or Other. The member itself
    /// has come under a capitalized name, which is then kept as undeclared.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `type`
    pub r#type: Option<Text>,
    /// The user principal name, where the object is a user.
    ///
    /// Null for other objects.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `userPrincipalName`
    pub user_principal_name: Option<Text>,
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
