// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::BookItem;

/// A collection of `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug)]
pub struct BookCollection {
    place: Place,
}

impl BookCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    pub fn list(&self) -> ListRequest<super::models::Book> {
        self.place.list()
    }

    /// The `library.book` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> BookItem {
        BookItem::new(self.place.key(id.as_ref()))
    }
}
