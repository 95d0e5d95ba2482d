// @generated from microsoft.graph.signInEventsActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::SignInEventsActivityRequestBuilder;

/// Number of sign-ins per period of time.
///
/// Page size: 1000 by default, which is also the maximum. The documented time filters `gt` and `lt` are
/// exclusive. Wire name: `microsoft.graph.signInEventsActivity`
#[derive(Clone, Debug)]
pub struct SignInEventsActivityCollectionRequestBuilder {
    path: ResourcePath,
}

impl SignInEventsActivityCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::SignInEventsActivity> { self.path.list() }

    /// The `microsoft.graph.signInEventsActivity` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> SignInEventsActivityRequestBuilder {
        SignInEventsActivityRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
