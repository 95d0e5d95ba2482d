// Generated from microsoft.graph.provisioningObjectSummary (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `microsoft.graph.provisioningObjectSummary`.
///
/// Wire name: `microsoft.graph.provisioningObjectSummary`
#[derive(Clone, Debug)]
pub struct ProvisioningObjectSummaryItem {
    place: Place,
}

impl ProvisioningObjectSummaryItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `microsoft.graph.provisioningObjectSummary`.
    pub fn get(&self) -> GetRequest<super::models::ProvisioningObjectSummary> {
        self.place.get()
    }
}
