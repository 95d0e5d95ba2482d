// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::query::literal_as;
use msgraph_runtime::request::{GetRequest, Place};

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

    /// The function `readers`.
    ///
    /// Wire name: `readers`
    pub fn readers(&self, on: impl Into<String>) -> GetRequest<i32> {
        self.place
            .function(
                "readers",
                &[
                    (
                        "on",
                        literal_as::<
                            msgraph_runtime::query::edm::Date,
                            String,
                        >(on.into()),
                    ),
                ],
            )
            .get()
    }
}
