// @generated from library.copy (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath, literal, literal_as};
use super::CopyTypeRequestBuilder;

/// A collection of `library.copy`.
///
/// Wire name: `library.copy`
#[derive(Clone, Debug)]
pub struct CopyTypeCollectionRequestBuilder {
    path: ResourcePath,
}

impl CopyTypeCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::CopyType> { self.path.list() }

    /// The `library.copy` with this key.
    #[must_use]
    pub fn by_isbn_and_number(&self, isbn: impl Into<String>, number: i32) -> CopyTypeRequestBuilder {
        CopyTypeRequestBuilder::new(
            self
                .path
                .keys(&[("isbn", literal_as::<String, String>(isbn.into())), ("number", literal(&number))]),
        )
    }
}
