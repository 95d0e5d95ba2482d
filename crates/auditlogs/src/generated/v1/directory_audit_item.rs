// Generated from microsoft.graph.directoryAudit (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `microsoft.graph.directoryAudit`.
///
/// Wire name: `microsoft.graph.directoryAudit`
#[derive(Clone, Debug)]
pub struct DirectoryAuditItem {
    place: Place,
}

impl DirectoryAuditItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `microsoft.graph.directoryAudit`.
    pub fn get(&self) -> GetRequest<super::models::DirectoryAudit> {
        self.place.get()
    }
}
