// Generated from library.review (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `library.review`.
///
/// Wire name: `library.review`
#[derive(Clone, Debug)]
pub struct ReviewItem {
    place: Place,
}

impl ReviewItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `library.review`.
    pub fn get(&self) -> GetRequest<super::models::Review> {
        self.place.get()
    }
}
