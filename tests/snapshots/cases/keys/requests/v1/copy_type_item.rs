// Generated from library.copy (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `library.copy`.
///
/// Wire name: `library.copy`
#[derive(Clone, Debug)]
pub struct CopyTypeItem {
    place: Place,
}

impl CopyTypeItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `library.copy`.
    pub fn get(&self) -> GetRequest<super::models::CopyType> {
        self.place.get()
    }
}
