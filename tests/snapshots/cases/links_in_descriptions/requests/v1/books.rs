// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, ListRequest, ResourcePath};
use super::BookRequestBuilder;

/// All books, each with its [`book/state`](super::models::Book::state).
///
/// Wire name: `books`
#[derive(Clone, Debug)]
pub struct Books {
    path: ResourcePath,
}

impl Books {
    /// Returns the request builder of `/v1.0/books`. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self { Self { path: ResourcePath::root(client, "v1.0", "books") } }
    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Book> { self.path.list() }

    /// The `library.book` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> BookRequestBuilder {
        BookRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
