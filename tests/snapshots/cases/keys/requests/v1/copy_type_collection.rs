// Generated from library.copy (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::query::{literal, literal_as};
use msgraph_runtime::request::{ListRequest, Place};
use super::CopyTypeItem;

/// A collection of `library.copy`.
///
/// Wire name: `library.copy`
#[derive(Clone, Debug)]
pub struct CopyTypeCollection {
    place: Place,
}

impl CopyTypeCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    pub fn list(&self) -> ListRequest<super::models::CopyType> {
        self.place.list()
    }

    /// The `library.copy` with this key.
    #[must_use]
    pub fn by_isbn_and_number(
        &self,
        isbn: impl Into<String>,
        number: i32,
    ) -> CopyTypeItem {
        CopyTypeItem::new(
            self
                .place
                .keys(
                    &[
                        ("isbn", literal_as::<String, String>(isbn.into())),
                        ("number", literal(&number)),
                    ],
                ),
        )
    }
}
