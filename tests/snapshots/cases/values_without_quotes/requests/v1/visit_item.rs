// Generated from library.visit (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `library.visit`.
///
/// Wire name: `library.visit`
#[derive(Clone, Debug)]
pub struct VisitItem {
    place: Place,
}

impl VisitItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `library.visit`.
    pub fn get(&self) -> GetRequest<super::models::Visit> {
        self.place.get()
    }
}
