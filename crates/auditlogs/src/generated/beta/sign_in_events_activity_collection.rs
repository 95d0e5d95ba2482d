// Generated from microsoft.graph.signInEventsActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::SignInEventsActivityItem;

/// Number of sign-ins per period of time.
///
/// Page size: 1000 by default, which is also the maximum. The documented time filters `gt` and `lt` are
/// exclusive.
///
/// Wire name: `microsoft.graph.signInEventsActivity`
#[derive(Clone, Debug)]
pub struct SignInEventsActivityCollection {
    place: Place,
}

impl SignInEventsActivityCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    ///
    /// Page size: 1000 by default, which is also the maximum. The documented time filters `gt` and `lt` are
    /// exclusive.
    pub fn list(&self) -> ListRequest<super::models::SignInEventsActivity> {
        self.place.list()
    }

    /// The `microsoft.graph.signInEventsActivity` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> SignInEventsActivityItem {
        SignInEventsActivityItem::new(self.place.key(id.as_ref()))
    }
}
