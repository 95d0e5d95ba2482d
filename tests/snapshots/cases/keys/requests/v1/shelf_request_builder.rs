// @generated from library.shelf (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `library.shelf`.
///
/// Wire name: `library.shelf`
#[derive(Clone, Debug)]
pub struct ShelfRequestBuilder {
    path: ResourcePath,
}

impl ShelfRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `library.shelf`.
    pub fn get(&self) -> GetRequest<super::models::Shelf> { self.path.get() }
}
