// @generated from library.remark (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};

/// A collection of `library.remark`.
///
/// Wire name: `library.remark`
#[derive(Clone, Debug)]
pub struct RemarkCollectionRequestBuilder {
    path: ResourcePath,
}

impl RemarkCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Remark> { self.path.list() }
}
