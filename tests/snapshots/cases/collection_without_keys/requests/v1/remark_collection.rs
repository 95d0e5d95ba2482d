// Generated from library.remark (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};

/// A collection of `library.remark`.
///
/// Wire name: `library.remark`
#[derive(Clone, Debug)]
pub struct RemarkCollection {
    place: Place,
}

impl RemarkCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    pub fn list(&self) -> ListRequest<super::models::Remark> {
        self.place.list()
    }
}
