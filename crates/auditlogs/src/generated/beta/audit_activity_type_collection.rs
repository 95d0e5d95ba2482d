// Generated from microsoft.graph.auditActivityType (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::AuditActivityTypeItem;

/// The activities that audit records can report.
///
/// Compare `activity` with the activity display name of an audit record. Page size: 1000 by default,
/// which is also the maximum. Available in all clouds. Requires the permission `AuditLog.Read.All`.
///
/// Wire name: `microsoft.graph.auditActivityType`
#[derive(Clone, Debug)]
pub struct AuditActivityTypeCollection {
    place: Place,
}

impl AuditActivityTypeCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    ///
    /// Compare `activity` with the activity display name of an audit record. Page size: 1000 by default,
    /// which is also the maximum. Available in all clouds. Requires the permission `AuditLog.Read.All`.
    pub fn list(&self) -> ListRequest<super::models::AuditActivityType> {
        self.place.list()
    }

    /// The `microsoft.graph.auditActivityType` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> AuditActivityTypeItem {
        AuditActivityTypeItem::new(self.place.key(id.as_ref()))
    }
}
