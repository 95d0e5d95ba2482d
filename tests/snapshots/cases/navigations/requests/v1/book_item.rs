// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};
use super::{ReviewCollection, ReviewItem};

/// One `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug)]
pub struct BookItem {
    place: Place,
}

impl BookItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `library.book`.
    pub fn get(&self) -> GetRequest<super::models::Book> {
        self.place.get()
    }

    /// `bestReview` below this place.
    ///
    /// Wire name: `bestReview`
    #[must_use]
    pub fn best_review(&self) -> ReviewItem {
        ReviewItem::new(self.place.segment("bestReview"))
    }

    /// `reviews` below this place.
    ///
    /// Wire name: `reviews`
    #[must_use]
    pub fn reviews(&self) -> ReviewCollection {
        ReviewCollection::new(self.place.segment("reviews"))
    }
}
