// @generated from items of collections (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{CollectionItem, Element, ItemPath, Property, Undocumented};
use super::{
    AppliedConditionalAccessPolicy, AppliedConditionalAccessPolicyResult, DirectoryAudit, GroupType, SignIn,
    TargetResource, operators,
};

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

/// An item of `appliedConditionalAccessPolicies` of a [`SignIn`], for conditions.
///
/// The conditions of its methods, combined by `and`, apply to one and the same item.
#[derive(Clone, Copy, Debug)]
pub struct SignInAppliedConditionalAccessPolicy {
    path: ItemPath,
}

impl SignInAppliedConditionalAccessPolicy {
    /// Path `displayName` of the item, no documented operators.
    #[must_use]
    pub fn display_name(self) -> Property<Element<SignIn>, String, Undocumented> {
        self.path.property("displayName")
    }

    /// Path `id` of the item, documented: `eq`.
    #[must_use]
    pub fn id(self) -> Property<Element<SignIn>, String, operators::Eq> { self.path.property("id") }

    /// Path `result` of the item, no documented operators.
    #[must_use]
    pub fn result(self) -> Property<Element<SignIn>, AppliedConditionalAccessPolicyResult, Undocumented> {
        self.path.property("result")
    }
}

#[doc(hidden)]
impl<O> CollectionItem<SignIn, O> for AppliedConditionalAccessPolicy {
    type Item = SignInAppliedConditionalAccessPolicy;

    fn item(path: ItemPath) -> SignInAppliedConditionalAccessPolicy {
        SignInAppliedConditionalAccessPolicy { path }
    }
}
