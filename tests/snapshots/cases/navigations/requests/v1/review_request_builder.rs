// @generated from library.review (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `library.review`.
///
/// Wire name: `library.review`
#[derive(Clone, Debug)]
pub struct ReviewRequestBuilder {
    path: ResourcePath,
}

impl ReviewRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `library.review`.
    pub fn get(&self) -> GetRequest<super::models::Review> { self.path.get() }
}
