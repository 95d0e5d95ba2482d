// Generated from library.shelf (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::query::literal;
use msgraph_runtime::request::{ListRequest, Place};
use super::ShelfItem;

/// A collection of `library.shelf`.
///
/// Wire name: `library.shelf`
#[derive(Clone, Debug)]
pub struct ShelfCollection {
    place: Place,
}

impl ShelfCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
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
