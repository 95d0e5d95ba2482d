// @generated from microsoft.graph.signInEventsAppActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::SignInEventsAppActivityRequestBuilder;

/// Number of sign-ins per application.
///
/// Returns one record per application. Records have no `id`; their key is `appId`. Page size: 1000 by
/// default, which is also the maximum. Wire name: `microsoft.graph.signInEventsAppActivity`
#[derive(Clone, Debug)]
pub struct SignInEventsAppActivityCollectionRequestBuilder {
    path: ResourcePath,
}

impl SignInEventsAppActivityCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::SignInEventsAppActivity> { self.path.list() }

    /// The `microsoft.graph.signInEventsAppActivity` with this key.
    #[must_use]
    pub fn by_app_id(&self, app_id: impl AsRef<str>) -> SignInEventsAppActivityRequestBuilder {
        SignInEventsAppActivityRequestBuilder::new(self.path.key(app_id.as_ref()))
    }
}
