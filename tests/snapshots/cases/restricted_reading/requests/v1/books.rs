// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, ResourcePath, literal};
use super::BookRequestBuilder;

/// The entity set `books`.
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

    /// The `library.book` with this key.
    #[must_use]
    pub fn by_id(&self, id: i32) -> BookRequestBuilder {
        BookRequestBuilder::new(self.path.keys(&[("id", literal(&id))]))
    }
}
