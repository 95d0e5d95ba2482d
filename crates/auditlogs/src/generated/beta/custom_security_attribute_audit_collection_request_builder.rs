// @generated from microsoft.graph.customSecurityAttributeAudit (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::CustomSecurityAttributeAuditRequestBuilder;

/// Changes to definitions and assignments of custom security attributes.
///
/// Requires the permission `CustomSecAttributeAuditLogs.Read.All`, and the role of the signed-in user
/// must allow it as well: not even a Global Administrator has such a role by default. Page size: 100 by
/// default, which is also the maximum. Available in all clouds. The documented time filters `ge` and `le`
/// are inclusive, so adjacent windows overlap: deduplicate by `id`. Wire name:
/// `microsoft.graph.customSecurityAttributeAudit`
#[derive(Clone, Debug)]
pub struct CustomSecurityAttributeAuditCollectionRequestBuilder {
    path: ResourcePath,
}

impl CustomSecurityAttributeAuditCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::CustomSecurityAttributeAudit> { self.path.list() }

    /// The `microsoft.graph.customSecurityAttributeAudit` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> CustomSecurityAttributeAuditRequestBuilder {
        CustomSecurityAttributeAuditRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
