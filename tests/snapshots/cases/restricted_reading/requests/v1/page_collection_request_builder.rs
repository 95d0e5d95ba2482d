// @generated from library.page (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath, literal};
use super::PageRequestBuilder;

/// A collection of `library.page`.
///
/// Wire name: `library.page`
#[derive(Clone, Debug)]
pub struct PageCollectionRequestBuilder {
    path: ResourcePath,
}

impl PageCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Page> { self.path.list() }

    /// The `library.page` with this key.
    #[must_use]
    pub fn by_id(&self, id: i32) -> PageRequestBuilder {
        PageRequestBuilder::new(self.path.keys(&[("id", literal(&id))]))
    }
}
