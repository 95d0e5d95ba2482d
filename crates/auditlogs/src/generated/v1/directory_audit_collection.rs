// Generated from microsoft.graph.directoryAudit (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::DirectoryAuditItem;

/// Changes to the directory: users, groups, applications, policies and more.
///
/// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`; without the second,
/// intermittent errors about a missing premium license occur. Retained for 30 days with a P1 or P2
/// license, otherwise for 7 days. The documented time filters `ge` and `le` are inclusive, so adjacent
/// windows overlap: deduplicate by `id`. The page size is not documented.
///
/// Missing in the China cloud.
///
/// Wire name: `microsoft.graph.directoryAudit`
#[derive(Clone, Debug)]
pub struct DirectoryAuditCollection {
    place: Place,
}

impl DirectoryAuditCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    ///
    /// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`; without the second,
    /// intermittent errors about a missing premium license occur. Retained for 30 days with a P1 or P2
    /// license, otherwise for 7 days. The documented time filters `ge` and `le` are inclusive, so adjacent
    /// windows overlap: deduplicate by `id`. The page size is not documented.
    ///
    /// Missing in the China cloud.
    pub fn list(&self) -> ListRequest<super::models::DirectoryAudit> {
        self.place.list()
    }

    /// The `microsoft.graph.directoryAudit` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> DirectoryAuditItem {
        DirectoryAuditItem::new(self.place.key(id.as_ref()))
    }
}
