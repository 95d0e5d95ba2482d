// @generated from library.visit (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `library.visit`.
///
/// Wire name: `library.visit`
#[derive(Clone, Debug)]
pub struct VisitRequestBuilder {
    path: ResourcePath,
}

impl VisitRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `library.visit`.
    pub fn get(&self) -> GetRequest<super::models::Visit> { self.path.get() }
}
