// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};
use super::{CopyTypeCollectionRequestBuilder, LoanCollectionRequestBuilder};

/// One `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug)]
pub struct BookRequestBuilder {
    path: ResourcePath,
}

impl BookRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `library.book`.
    pub fn get(&self) -> GetRequest<super::models::Book> { self.path.get() }

    /// The segment `copies`. See [`CopyTypeCollectionRequestBuilder`]. Wire name: `copies`
    #[must_use]
    pub fn copies(&self) -> CopyTypeCollectionRequestBuilder {
        CopyTypeCollectionRequestBuilder::new(self.path.segment("copies"))
    }

    /// The segment `loans`. See [`LoanCollectionRequestBuilder`]. Wire name: `loans`
    #[must_use]
    pub fn loans(&self) -> LoanCollectionRequestBuilder {
        LoanCollectionRequestBuilder::new(self.path.segment("loans"))
    }
}
