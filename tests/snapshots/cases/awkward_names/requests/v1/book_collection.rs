// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::query::literal_as;
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

    /// The function `list`.
    ///
    /// Wire name: `list`
    pub fn list2(
        &self,
        literal2: impl Into<String>,
    ) -> ListRequest<super::models::Member> {
        self.place
            .function(
                "list",
                &[("literal", literal_as::<String, String>(literal2.into()))],
            )
            .list()
    }

    /// The action `request`.
    ///
    /// Wire name: `request`
    pub fn request(&self) -> BookCollectionRequest {
        BookCollectionRequest {
            request: self.place.action("request"),
        }
    }
}

/// The action `request`.
///
/// Nothing is sent before [`send`](Self::send) is awaited.
///
/// Wire name: `request`
#[derive(Clone, Debug)]
#[must_use = "requests do nothing before `send` is awaited"]
pub struct BookCollectionRequest {
    request: ActionRequest<()>,
}

impl BookCollectionRequest {
    /// Sets the parameter `send`.
    ///
    /// `Edm.String`, optional.
    ///
    /// Wire name: `send`
    pub fn send2(self, send2: impl Into<String>) -> Self {
        Self {
            request: self.request.parameter("send", send2.into()),
        }
    }

    /// Sets the parameter `self`.
    ///
    /// `Edm.String`, optional.
    ///
    /// Wire name: `self`
    pub fn self_(self, self_: impl Into<String>) -> Self {
        Self {
            request: self.request.parameter("self", self_.into()),
        }
    }
}

msgraph_runtime::action! {
    BookCollectionRequest => ()
}
