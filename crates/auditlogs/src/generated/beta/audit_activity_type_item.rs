// Generated from microsoft.graph.auditActivityType (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `microsoft.graph.auditActivityType`.
///
/// Wire name: `microsoft.graph.auditActivityType`
#[derive(Clone, Debug)]
pub struct AuditActivityTypeItem {
    place: Place,
}

impl AuditActivityTypeItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `microsoft.graph.auditActivityType`.
    pub fn get(&self) -> GetRequest<super::models::AuditActivityType> {
        self.place.get()
    }
}
