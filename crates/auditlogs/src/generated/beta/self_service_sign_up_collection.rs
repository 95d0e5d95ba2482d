// Generated from microsoft.graph.selfServiceSignUp (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{ListRequest, Place};
use super::SelfServiceSignUpItem;

/// Self-service sign-ups of customers.
///
/// Sorted newest first by default. Page size: 1000 by default, which is also the maximum. Requires the
/// permission `AuditLog.Read.All`. One page of Microsoft's documentation spells the path `signsUps`;
/// the metadata and the service use `signUps`.
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
    /// Sorted newest first by default. Page size: 1000 by default, which is also the maximum. Requires the
    /// permission `AuditLog.Read.All`. One page of Microsoft's documentation spells the path `signsUps`;
    /// the metadata and the service use `signUps`.
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
