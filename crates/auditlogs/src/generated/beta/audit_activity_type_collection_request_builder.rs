// @generated from microsoft.graph.auditActivityType (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::AuditActivityTypeRequestBuilder;

/// The activities that audit records can report.
///
/// Compare `activity` with the activity display name of an audit record. Page size: 1000 by default,
/// which is also the maximum. Available in all clouds. Requires the permission `AuditLog.Read.All`. Wire
/// name: `microsoft.graph.auditActivityType`
#[derive(Clone, Debug)]
pub struct AuditActivityTypeCollectionRequestBuilder {
    path: ResourcePath,
}

impl AuditActivityTypeCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::AuditActivityType> { self.path.list() }

    /// The `microsoft.graph.auditActivityType` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> AuditActivityTypeRequestBuilder {
        AuditActivityTypeRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
