// @generated from microsoft.graph.auditActivityType (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `microsoft.graph.auditActivityType`.
///
/// Wire name: `microsoft.graph.auditActivityType`
#[derive(Clone, Debug)]
pub struct AuditActivityTypeRequestBuilder {
    path: ResourcePath,
}

impl AuditActivityTypeRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `microsoft.graph.auditActivityType`.
    pub fn get(&self) -> GetRequest<super::models::AuditActivityType> { self.path.get() }
}
