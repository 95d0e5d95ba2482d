// Generated from library.shelf (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::Client;
use msgraph_runtime::query::literal;
use msgraph_runtime::request::{ListRequest, Place};
use super::ShelfItem;

/// The entity set `shelves`.
///
/// Wire name: `shelves`
#[derive(Clone, Debug)]
pub struct Shelves {
    place: Place,
}

impl Shelves {
    /// `/v1.0/shelves` of the service that a client talks to. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            place: Place::root(client, "v1.0", "shelves"),
        }
    }

    /// Lists the records of this collection, page by page.
    pub fn list(&self) -> ListRequest<super::models::Shelf> {
        self.place.list()
    }

    /// The `library.shelf` with this key.
    #[must_use]
    pub fn by_row(&self, row: i32) -> ShelfItem {
        ShelfItem::new(self.place.keys(&[("row", literal(&row))]))
    }
}
