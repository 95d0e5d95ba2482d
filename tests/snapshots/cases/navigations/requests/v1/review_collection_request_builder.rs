// @generated from library.review (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ListRequest, ResourcePath};
use super::ReviewRequestBuilder;

/// A collection of `library.review`.
///
/// Wire name: `library.review`
#[derive(Clone, Debug)]
pub struct ReviewCollectionRequestBuilder {
    path: ResourcePath,
}

impl ReviewCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Review> { self.path.list() }

    /// The `library.review` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> ReviewRequestBuilder {
        ReviewRequestBuilder::new(self.path.key(id.as_ref()))
    }
}
