// @generated from microsoft.graph.signIn (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `microsoft.graph.signIn`.
///
/// Wire name: `microsoft.graph.signIn`
#[derive(Clone, Debug)]
pub struct SignInRequestBuilder {
    path: ResourcePath,
}

impl SignInRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `microsoft.graph.signIn`.
    pub fn get(&self) -> GetRequest<super::models::SignIn> { self.path.get() }
}
