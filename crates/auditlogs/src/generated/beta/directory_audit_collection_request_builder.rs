// @generated from microsoft.graph.directoryAudit (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::DirectoryAuditRequestBuilder;

/// Changes to the directory: users, groups, applications, policies and more.
///
/// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`; without the second,
/// intermittent errors about a missing premium license occur. Retained for 30 days with a P1 or P2
/// license, otherwise for 7 days. The documented time filters `ge` and `le` are inclusive, so adjacent
/// windows overlap: deduplicate by `id`. The page size is not documented. Available in all clouds. Wire
/// name: `microsoft.graph.directoryAudit`
#[derive(Clone, Debug)]
pub struct DirectoryAuditCollectionRequestBuilder {
    path: ResourcePath,
}

impl DirectoryAuditCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::DirectoryAudit> { self.path.list() }

    /// The `microsoft.graph.directoryAudit` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> DirectoryAuditRequestBuilder {
        DirectoryAuditRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
