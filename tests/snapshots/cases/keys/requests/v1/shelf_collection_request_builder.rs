// @generated from library.shelf (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath, literal};
use super::ShelfRequestBuilder;

/// A collection of `library.shelf`.
///
/// Wire name: `library.shelf`
#[derive(Clone, Debug)]
pub struct ShelfCollectionRequestBuilder {
    path: ResourcePath,
}

impl ShelfCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Shelf> { self.path.list() }

    /// The `library.shelf` with this key.
    #[must_use]
    pub fn by_row(&self, row: i32) -> ShelfRequestBuilder {
        ShelfRequestBuilder::new(self.path.keys(&[("row", literal(&row))]))
    }
}
