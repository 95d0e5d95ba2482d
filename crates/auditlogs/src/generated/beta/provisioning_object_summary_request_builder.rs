// @generated from microsoft.graph.provisioningObjectSummary (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `microsoft.graph.provisioningObjectSummary`.
///
/// Wire name: `microsoft.graph.provisioningObjectSummary`
#[derive(Clone, Debug)]
pub struct ProvisioningObjectSummaryRequestBuilder {
    path: ResourcePath,
}

impl ProvisioningObjectSummaryRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `microsoft.graph.provisioningObjectSummary`.
    pub fn get(&self) -> GetRequest<super::models::ProvisioningObjectSummary> { self.path.get() }
}
