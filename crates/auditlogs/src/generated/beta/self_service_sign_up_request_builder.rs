// @generated from microsoft.graph.selfServiceSignUp (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `microsoft.graph.selfServiceSignUp`.
///
/// Wire name: `microsoft.graph.selfServiceSignUp`
#[derive(Clone, Debug)]
pub struct SelfServiceSignUpRequestBuilder {
    path: ResourcePath,
}

impl SelfServiceSignUpRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `microsoft.graph.selfServiceSignUp`.
    pub fn get(&self) -> GetRequest<super::models::SelfServiceSignUp> { self.path.get() }
}
