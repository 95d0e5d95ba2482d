// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::Client;
use msgraph_runtime::request::{ListRequest, Place};
use super::BookItem;

/// The entity set `books`.
///
/// Wire name: `books`
#[derive(Clone, Debug)]
pub struct Books {
    place: Place,
}

impl Books {
    /// `/v1.0/books` of the service that a client talks to. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            place: Place::root(client, "v1.0", "books"),
        }
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
