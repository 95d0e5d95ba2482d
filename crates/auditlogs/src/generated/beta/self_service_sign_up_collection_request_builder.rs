// @generated from microsoft.graph.selfServiceSignUp (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::SelfServiceSignUpRequestBuilder;

/// Self-service sign-ups of customers.
///
/// Sorted newest first by default. Page size: 1000 by default, which is also the maximum. Requires the
/// permission `AuditLog.Read.All`. One page of Microsoft's documentation spells the path `signsUps`; the
/// metadata and the service use `signUps`.
///
/// Unavailable in the clouds US Government L4, US Government L5 and China. Wire name:
/// `microsoft.graph.selfServiceSignUp`
#[derive(Clone, Debug)]
pub struct SelfServiceSignUpCollectionRequestBuilder {
    path: ResourcePath,
}

impl SelfServiceSignUpCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::SelfServiceSignUp> { self.path.list() }

    /// The `microsoft.graph.selfServiceSignUp` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> SelfServiceSignUpRequestBuilder {
        SelfServiceSignUpRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
