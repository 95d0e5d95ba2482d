// Generated from microsoft.graph.provisioningObjectSummary (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::ProvisioningObjectSummaryItem;

/// Changes by a provisioning job to one object, such as a user or group.
///
/// Covers one object in one cycle. String filters are case-sensitive, and the documented time filters
/// `gt` and `lt` are exclusive.
///
/// Wire name: `microsoft.graph.provisioningObjectSummary`
#[derive(Clone, Debug)]
pub struct ProvisioningObjectSummaryCollection {
    place: Place,
}

impl ProvisioningObjectSummaryCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    ///
    /// Covers one object in one cycle. String filters are case-sensitive, and the documented time filters
    /// `gt` and `lt` are exclusive.
    pub fn list(&self) -> ListRequest<super::models::ProvisioningObjectSummary> {
        self.place.list()
    }

    /// The `microsoft.graph.provisioningObjectSummary` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> ProvisioningObjectSummaryItem {
        ProvisioningObjectSummaryItem::new(self.place.key(id.as_ref()))
    }
}
