// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{GetRequest, ResourcePath};
use super::{ReviewCollectionRequestBuilder, ReviewRequestBuilder};

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

    /// The segment `bestReview`. See [`ReviewRequestBuilder`]. Wire name: `bestReview`
    #[must_use]
    pub fn best_review(&self) -> ReviewRequestBuilder {
        ReviewRequestBuilder::new(self.path.segment("bestReview"))
    }

    /// The segment `reviews`. See [`ReviewCollectionRequestBuilder`]. Wire name: `reviews`
    #[must_use]
    pub fn reviews(&self) -> ReviewCollectionRequestBuilder {
        ReviewCollectionRequestBuilder::new(self.path.segment("reviews"))
    }
}
