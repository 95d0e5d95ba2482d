// @generated from items of collections (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{CollectionItem, Element, ItemPath, Property, Undocumented};
use super::{
    AppManagementAudit, CustomSecurityAttributeAudit, DirectoryAudit, GroupType, TargetResource, operators,
};

/// An item of `targetResources` of a [`AppManagementAudit`], for conditions.
///
/// The conditions of its methods, combined by `and`, apply to one and the same item.
#[derive(Clone, Copy, Debug)]
pub struct AppManagementAuditTargetResource {
    path: ItemPath,
}

impl AppManagementAuditTargetResource {
    /// Path `displayName` of the item, documented: `eq`, `startsWith`.
    #[must_use]
    pub fn display_name(self) -> Property<Element<AppManagementAudit>, String, operators::EqStartsWith> {
        self.path.property("displayName")
    }

    /// Path `groupType` of the item, no documented operators.
    #[must_use]
    pub fn group_type(self) -> Property<Element<AppManagementAudit>, GroupType, Undocumented> {
        self.path.property("groupType")
    }

    /// Path `id` of the item, documented: `eq`.
    #[must_use]
    pub fn id(self) -> Property<Element<AppManagementAudit>, String, operators::Eq> {
        self.path.property("id")
    }

    /// Path `type` of the item, no documented operators.
    #[must_use]
    pub fn r#type(self) -> Property<Element<AppManagementAudit>, String, Undocumented> {
        self.path.property("type")
    }

    /// Path `userPrincipalName` of the item, no documented operators.
    #[must_use]
    pub fn user_principal_name(self) -> Property<Element<AppManagementAudit>, String, Undocumented> {
        self.path.property("userPrincipalName")
    }
}

#[doc(hidden)]
impl<O> CollectionItem<AppManagementAudit, O> for TargetResource {
    type Item = AppManagementAuditTargetResource;

    fn item(path: ItemPath) -> AppManagementAuditTargetResource { AppManagementAuditTargetResource { path } }
}

/// An item of `targetResources` of a [`CustomSecurityAttributeAudit`], for conditions.
///
/// The conditions of its methods, combined by `and`, apply to one and the same item.
#[derive(Clone, Copy, Debug)]
pub struct CustomSecurityAttributeAuditTargetResource {
    path: ItemPath,
}

impl CustomSecurityAttributeAuditTargetResource {
    /// Path `displayName` of the item, documented: `eq`, `startsWith`.
    #[must_use]
    pub fn display_name(self) -> Property<
        Element<CustomSecurityAttributeAudit>,
        String,
        operators::EqStartsWith,
    > { self.path.property("displayName") }

    /// Path `groupType` of the item, no documented operators.
    #[must_use]
    pub fn group_type(self) -> Property<Element<CustomSecurityAttributeAudit>, GroupType, Undocumented> {
        self.path.property("groupType")
    }

    /// Path `id` of the item, documented: `eq`.
    #[must_use]
    pub fn id(self) -> Property<Element<CustomSecurityAttributeAudit>, String, operators::Eq> {
        self.path.property("id")
    }

    /// Path `type` of the item, no documented operators.
    #[must_use]
    pub fn r#type(self) -> Property<Element<CustomSecurityAttributeAudit>, String, Undocumented> {
        self.path.property("type")
    }

    /// Path `userPrincipalName` of the item, no documented operators.
    #[must_use]
    pub fn user_principal_name(
        self,
    ) -> Property<Element<CustomSecurityAttributeAudit>, String, Undocumented> {
        self.path.property("userPrincipalName")
    }
}

#[doc(hidden)]
impl<O> CollectionItem<CustomSecurityAttributeAudit, O> for TargetResource {
    type Item = CustomSecurityAttributeAuditTargetResource;

    fn item(path: ItemPath) -> CustomSecurityAttributeAuditTargetResource {
        CustomSecurityAttributeAuditTargetResource { path }
    }
}

/// An item of `targetResources` of a [`DirectoryAudit`], for conditions.
///
/// The conditions of its methods, combined by `and`, apply to one and the same item.
#[derive(Clone, Copy, Debug)]
pub struct DirectoryAuditTargetResource {
    path: ItemPath,
}

impl DirectoryAuditTargetResource {
    /// Path `displayName` of the item, documented: `eq`, `startsWith`.
    #[must_use]
    pub fn display_name(self) -> Property<Element<DirectoryAudit>, String, operators::EqStartsWith> {
        self.path.property("displayName")
    }

    /// Path `groupType` of the item, no documented operators.
    #[must_use]
    pub fn group_type(self) -> Property<Element<DirectoryAudit>, GroupType, Undocumented> {
        self.path.property("groupType")
    }

    /// Path `id` of the item, documented: `eq`.
    #[must_use]
    pub fn id(self) -> Property<Element<DirectoryAudit>, String, operators::Eq> { self.path.property("id") }

    /// Path `type` of the item, no documented operators.
    #[must_use]
    pub fn r#type(self) -> Property<Element<DirectoryAudit>, String, Undocumented> {
        self.path.property("type")
    }

    /// Path `userPrincipalName` of the item, no documented operators.
    #[must_use]
    pub fn user_principal_name(self) -> Property<Element<DirectoryAudit>, String, Undocumented> {
        self.path.property("userPrincipalName")
    }
}

#[doc(hidden)]
impl<O> CollectionItem<DirectoryAudit, O> for TargetResource {
    type Item = DirectoryAuditTargetResource;

    fn item(path: ItemPath) -> DirectoryAuditTargetResource { DirectoryAuditTargetResource { path } }
}
