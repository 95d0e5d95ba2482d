// Generated from library.shelf (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `library.shelf`.
///
/// Wire name: `library.shelf`
#[derive(Clone, Debug)]
pub struct ShelfItem {
    place: Place,
}

impl ShelfItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `library.shelf`.
    pub fn get(&self) -> GetRequest<super::models::Shelf> {
        self.place.get()
    }
}
