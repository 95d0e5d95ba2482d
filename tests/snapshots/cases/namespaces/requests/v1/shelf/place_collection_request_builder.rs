// @generated from library.shelf.place (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::PlaceRequestBuilder;

/// A collection of `library.shelf.place`.
///
/// Wire name: `library.shelf.place`
#[derive(Clone, Debug)]
pub struct PlaceCollectionRequestBuilder {
    path: ResourcePath,
}

impl PlaceCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::super::models::shelf::Place> { self.path.list() }

    /// The `library.shelf.place` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> PlaceRequestBuilder {
        PlaceRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
