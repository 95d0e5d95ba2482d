// @generated from microsoft.graph.provisioningObjectSummary (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::ProvisioningObjectSummaryRequestBuilder;

/// Changes by provisioning jobs to users and groups in connected systems.
///
/// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`. String filters are
/// case-sensitive. Retained for 30 days with a P1 or P2 license, otherwise for 7 days. The documented
/// time filters `gt` and `lt` are exclusive, unlike those of sign-ins and directory audits: make adjacent
/// windows overlap and deduplicate by `id`, or records at the boundary are missed. The page size is not
/// documented. Wire name: `microsoft.graph.provisioningObjectSummary`
#[derive(Clone, Debug)]
pub struct ProvisioningObjectSummaryCollectionRequestBuilder {
    path: ResourcePath,
}

impl ProvisioningObjectSummaryCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::ProvisioningObjectSummary> { self.path.list() }

    /// The `microsoft.graph.provisioningObjectSummary` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> ProvisioningObjectSummaryRequestBuilder {
        ProvisioningObjectSummaryRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
