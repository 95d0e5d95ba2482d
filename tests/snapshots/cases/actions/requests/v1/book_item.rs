// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::Timestamp;
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
    /// Wire name: `lend`
    pub fn lend(&self) -> BookItemLend {
        BookItemLend {
            request: self.place.action("lend"),
        }
    }
}

/// The action `lend`.
///
/// Nothing is sent before [`send`](Self::send) is awaited.
///
/// Wire name: `lend`
#[derive(Clone, Debug)]
#[must_use = "requests do nothing before `send` is awaited"]
pub struct BookItemLend {
    request: ActionRequest<super::models::Book>,
}

impl BookItemLend {
    /// Sets the parameter `until`.
    ///
    /// `Edm.DateTimeOffset`, required.
    ///
    /// Wire name: `until`
    pub fn until(self, until: Timestamp) -> Self {
        Self {
            request: self.request.parameter("until", until),
        }
    }

    /// Sets the parameter `reader`.
    ///
    /// `Edm.String`, optional.
    ///
    /// Wire name: `reader`
    pub fn reader(self, reader: impl Into<String>) -> Self {
        Self {
            request: self.request.parameter("reader", reader.into()),
        }
    }
}

msgraph_runtime::action! {
    BookItemLend => super::models::Book
}
