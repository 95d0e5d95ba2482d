// @generated from library.shelf (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, ListRequest, ResourcePath, literal};
use super::ShelfRequestBuilder;

/// The entity set `shelves`.
///
/// Wire name: `shelves`
#[derive(Clone, Debug)]
pub struct Shelves {
    path: ResourcePath,
}

impl Shelves {
    /// Returns the request builder of `/v1.0/shelves`. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self { Self { path: ResourcePath::root(client, "v1.0", "shelves") } }
    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Shelf> { self.path.list() }

    /// The `library.shelf` with this key.
    #[must_use]
    pub fn by_row(&self, row: i32) -> ShelfRequestBuilder {
        ShelfRequestBuilder::new(self.path.keys(&[("row", literal(&row))]))
    }
}
