// @generated from microsoft.graph.signInEventsActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `microsoft.graph.signInEventsActivity`.
///
/// Wire name: `microsoft.graph.signInEventsActivity`
#[derive(Clone, Debug)]
pub struct SignInEventsActivityRequestBuilder {
    path: ResourcePath,
}

impl SignInEventsActivityRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `microsoft.graph.signInEventsActivity`.
    pub fn get(&self) -> GetRequest<super::models::SignInEventsActivity> { self.path.get() }
}
