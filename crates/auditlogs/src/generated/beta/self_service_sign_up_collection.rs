// Generated from microsoft.graph.selfServiceSignUp (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::SelfServiceSignUpItem;

/// Sign-ups of customers who registered themselves for an account.
///
/// Newest first, 1000 a page, which is also the maximum. Needs the permission AuditLog.Read.All. One
/// page of the service's documentation spells the path differently; the spelling here is what the
/// service answers to.
///
/// Missing in the clouds US Government L4, US Government L5 and China.
///
/// Wire name: `microsoft.graph.selfServiceSignUp`
#[derive(Clone, Debug)]
pub struct SelfServiceSignUpCollection {
    place: Place,
}

impl SelfServiceSignUpCollection {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Lists the records of this collection, page by page.
    ///
    /// Newest first, 1000 a page, which is also the maximum. Needs the permission AuditLog.Read.All. One
    /// page of the service's documentation spells the path differently; the spelling here is what the
    /// service answers to.
    ///
    /// Missing in the clouds US Government L4, US Government L5 and China.
    pub fn list(&self) -> ListRequest<super::models::SelfServiceSignUp> {
        self.place.list()
    }

    /// The `microsoft.graph.selfServiceSignUp` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> SelfServiceSignUpItem {
        SelfServiceSignUpItem::new(self.place.key(id.as_ref()))
    }
}
