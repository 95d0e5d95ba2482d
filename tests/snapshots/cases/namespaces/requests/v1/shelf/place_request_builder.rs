// @generated from library.shelf.place (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};

/// One `library.shelf.place`.
///
/// Wire name: `library.shelf.place`
#[derive(Clone, Debug)]
pub struct PlaceRequestBuilder {
    path: ResourcePath,
}

impl PlaceRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `library.shelf.place`.
    pub fn get(&self) -> GetRequest<super::super::models::shelf::Place> { self.path.get() }
}
