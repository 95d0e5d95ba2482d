// @generated from microsoft.graph.provisioningObjectSummary (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::ProvisioningObjectSummaryRequestBuilder;

/// Changes by a provisioning job to one object, such as a user or group.
///
/// Covers one object in one cycle. String filters are case-sensitive, and the documented time filters
/// `gt` and `lt` are exclusive. Wire name: `microsoft.graph.provisioningObjectSummary`
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
