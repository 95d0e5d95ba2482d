// Generated from microsoft.graph.customSecurityAttributeAudit (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `microsoft.graph.customSecurityAttributeAudit`.
///
/// Wire name: `microsoft.graph.customSecurityAttributeAudit`
#[derive(Clone, Debug)]
pub struct CustomSecurityAttributeAuditItem {
    place: Place,
}

impl CustomSecurityAttributeAuditItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `microsoft.graph.customSecurityAttributeAudit`.
    pub fn get(&self) -> GetRequest<super::models::CustomSecurityAttributeAudit> {
        self.place.get()
    }
}
