// @generated from microsoft.graph.signInEventsAppActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `microsoft.graph.signInEventsAppActivity`.
///
/// Wire name: `microsoft.graph.signInEventsAppActivity`
#[derive(Clone, Debug)]
pub struct SignInEventsAppActivityRequestBuilder {
    path: ResourcePath,
}

impl SignInEventsAppActivityRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `microsoft.graph.signInEventsAppActivity`.
    pub fn get(&self) -> GetRequest<super::models::SignInEventsAppActivity> { self.path.get() }
}
