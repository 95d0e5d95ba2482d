// Generated from library.review (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::ReviewItem;

/// A collection of `library.review`.
///
/// Wire name: `library.review`
#[derive(Clone, Debug)]
pub struct ReviewCollection {
    place: Place,
}

impl ReviewCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    pub fn list(&self) -> ListRequest<super::models::Review> {
        self.place.list()
    }

    /// The `library.review` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> ReviewItem {
        ReviewItem::new(self.place.key(id.as_ref()))
    }
}
