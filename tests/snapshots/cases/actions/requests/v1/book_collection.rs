// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ActionRequest, ListRequest, Place};
use super::BookItem;

/// A collection of `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug)]
pub struct BookCollection {
    place: Place,
}

impl BookCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    pub fn list(&self) -> ListRequest<super::models::Book> {
        self.place.list()
    }

    /// The `library.book` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> BookItem {
        BookItem::new(self.place.key(id.as_ref()))
    }

    /// The action `lend`.
    ///
    /// Wire name: `lend`
    pub fn lend(&self) -> BookCollectionLend {
        BookCollectionLend {
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
pub struct BookCollectionLend {
    request: ActionRequest<()>,
}

impl BookCollectionLend {
    /// Sets the parameter `ids`.
    ///
    /// `Collection(Edm.String)`, optional.
    ///
    /// Wire name: `ids`
    pub fn ids(self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            request: self
                .request
                .parameter(
                    "ids",
                    ids.into_iter().map(Into::<String>::into).collect::<Vec<_>>(),
                ),
        }
    }
}

msgraph_runtime::action! {
    BookCollectionLend => ()
}
