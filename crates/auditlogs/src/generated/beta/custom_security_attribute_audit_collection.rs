// Generated from microsoft.graph.customSecurityAttributeAudit (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::CustomSecurityAttributeAuditItem;

/// Changes to the definitions and assignments of custom security attributes.
///
/// Needs the permission CustomSecAttributeAuditLogs.Read.All, and the user's role has to allow it as
/// well: even a Global Administrator has none of it by default. Listed 100 a page, which is also the
/// maximum, and in all clouds. Time is bounded inclusively at both ends, so adjoining windows overlap
/// and need deduplication by identifier.
///
/// Wire name: `microsoft.graph.customSecurityAttributeAudit`
#[derive(Clone, Debug)]
pub struct CustomSecurityAttributeAuditCollection {
    place: Place,
}

impl CustomSecurityAttributeAuditCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    ///
    /// Needs the permission CustomSecAttributeAuditLogs.Read.All, and the user's role has to allow it as
    /// well: even a Global Administrator has none of it by default. Listed 100 a page, which is also the
    /// maximum, and in all clouds. Time is bounded inclusively at both ends, so adjoining windows overlap
    /// and need deduplication by identifier.
    pub fn list(&self) -> ListRequest<super::models::CustomSecurityAttributeAudit> {
        self.place.list()
    }

    /// The `microsoft.graph.customSecurityAttributeAudit` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> CustomSecurityAttributeAuditItem {
        CustomSecurityAttributeAuditItem::new(self.place.key(id.as_ref()))
    }
}
