// @generated from microsoft.graph.customSecurityAttributeAudit (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `microsoft.graph.customSecurityAttributeAudit`.
///
/// Wire name: `microsoft.graph.customSecurityAttributeAudit`
#[derive(Clone, Debug)]
pub struct CustomSecurityAttributeAuditRequestBuilder {
    path: ResourcePath,
}

impl CustomSecurityAttributeAuditRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `microsoft.graph.customSecurityAttributeAudit`.
    pub fn get(&self) -> GetRequest<super::models::CustomSecurityAttributeAudit> { self.path.get() }
}
