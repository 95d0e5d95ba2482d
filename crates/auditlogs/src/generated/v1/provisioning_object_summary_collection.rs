// Generated from microsoft.graph.provisioningObjectSummary (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::ProvisioningObjectSummaryItem;

/// What provisioning jobs did to users and groups in connected systems.
///
/// Needs the permissions AuditLog.Read.All and Directory.Read.All. Text in filters is compared with
/// regard to case. Kept for 30 days with a P1 or P2 licence and for 7 days without. Time is bounded
/// exclusively at both ends, unlike for sign-ins and directory audits, so windows have to overlap for
/// nothing to be missed. Page sizes are not documented.
///
/// Missing in the China cloud.
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
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All. Text in filters is compared with
    /// regard to case. Kept for 30 days with a P1 or P2 licence and for 7 days without. Time is bounded
    /// exclusively at both ends, unlike for sign-ins and directory audits, so windows have to overlap for
    /// nothing to be missed. Page sizes are not documented.
    ///
    /// Missing in the China cloud.
    pub fn list(&self) -> ListRequest<super::models::ProvisioningObjectSummary> {
        self.place.list()
    }

    /// The `microsoft.graph.provisioningObjectSummary` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> ProvisioningObjectSummaryItem {
        ProvisioningObjectSummaryItem::new(self.place.key(id.as_ref()))
    }
}
