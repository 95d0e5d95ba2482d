// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::BookRequestBuilder;

/// A collection of `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug)]
pub struct BookCollectionRequestBuilder {
    path: ResourcePath,
}

impl BookCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Book> { self.path.list() }

    /// The `library.book` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> BookRequestBuilder {
        BookRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
