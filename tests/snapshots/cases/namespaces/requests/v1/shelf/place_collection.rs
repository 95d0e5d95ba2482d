// Generated from library.shelf.place (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::PlaceItem;

/// A collection of `library.shelf.place`.
///
/// Wire name: `library.shelf.place`
#[derive(Clone, Debug)]
pub struct PlaceCollection {
    place: Place,
}

impl PlaceCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    pub fn list(&self) -> ListRequest<super::super::models::shelf::Place> {
        self.place.list()
    }

    /// The `library.shelf.place` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> PlaceItem {
        PlaceItem::new(self.place.key(id.as_ref()))
    }
}
