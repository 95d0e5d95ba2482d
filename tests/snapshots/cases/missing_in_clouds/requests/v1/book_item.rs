// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::Cloud;
use msgraph_runtime::query::literal;
use msgraph_runtime::request::{ActionRequest, GetRequest, Place};

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

    /// The action `lend`.
    ///
    /// Missing in the US Government L4 cloud.
    ///
    /// Wire name: `lend`
    pub fn lend(&self) -> BookItemLend {
        BookItemLend {
            request: self.place.action("lend").missing_in(&[Cloud::UsGovL4]),
        }
    }

    /// The function `readers`.
    ///
    /// Missing in the US Government L4 cloud.
    ///
    /// Wire name: `readers`
    pub fn readers(&self, year: i32) -> GetRequest<i32> {
        self.place
            .function("readers", &[("year", literal(&year))])
            .missing_in(&[Cloud::UsGovL4])
            .get()
    }
}

/// The action `lend`.
///
/// Missing in the US Government L4 cloud.
///
/// Nothing is sent before [`send`](Self::send) is awaited.
///
/// Wire name: `lend`
#[derive(Clone, Debug)]
#[must_use = "requests do nothing before `send` is awaited"]
pub struct BookItemLend {
    request: ActionRequest<()>,
}

msgraph_runtime::action! {
    BookItemLend => ()
}
