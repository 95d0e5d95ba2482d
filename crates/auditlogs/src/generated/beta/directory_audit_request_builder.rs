// @generated from microsoft.graph.directoryAudit (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `microsoft.graph.directoryAudit`.
///
/// Wire name: `microsoft.graph.directoryAudit`
#[derive(Clone, Debug)]
pub struct DirectoryAuditRequestBuilder {
    path: ResourcePath,
}

impl DirectoryAuditRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `microsoft.graph.directoryAudit`.
    pub fn get(&self) -> GetRequest<super::models::DirectoryAudit> { self.path.get() }
}
