// @generated from library.copy (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `library.copy`.
///
/// Wire name: `library.copy`
#[derive(Clone, Debug)]
pub struct CopyTypeRequestBuilder {
    path: ResourcePath,
}

impl CopyTypeRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `library.copy`.
    pub fn get(&self) -> GetRequest<super::models::CopyType> { self.path.get() }
}
