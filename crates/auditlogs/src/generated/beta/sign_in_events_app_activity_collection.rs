// Generated from microsoft.graph.signInEventsAppActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::SignInEventsAppActivityItem;

/// Number of sign-ins per application.
///
/// Returns one record per application. Records have no `id`; their key is `appId`. Page size: 1000 by
/// default, which is also the maximum.
///
/// Wire name: `microsoft.graph.signInEventsAppActivity`
#[derive(Clone, Debug)]
pub struct SignInEventsAppActivityCollection {
    place: Place,
}

impl SignInEventsAppActivityCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    ///
    /// Returns one record per application. Records have no `id`; their key is `appId`. Page size: 1000 by
    /// default, which is also the maximum.
    pub fn list(&self) -> ListRequest<super::models::SignInEventsAppActivity> {
        self.place.list()
    }

    /// The `microsoft.graph.signInEventsAppActivity` with this key.
    #[must_use]
    pub fn by_app_id(&self, app_id: impl AsRef<str>) -> SignInEventsAppActivityItem {
        SignInEventsAppActivityItem::new(self.place.key(app_id.as_ref()))
    }
}
