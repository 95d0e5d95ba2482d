// Generated from library.shelf.place (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `library.shelf.place`.
///
/// Wire name: `library.shelf.place`
#[derive(Clone, Debug)]
pub struct PlaceItem {
    place: Place,
}

impl PlaceItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `library.shelf.place`.
    pub fn get(&self) -> GetRequest<super::super::models::shelf::Place> {
        self.place.get()
    }
}
