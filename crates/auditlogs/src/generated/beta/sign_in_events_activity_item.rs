// Generated from microsoft.graph.signInEventsActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `microsoft.graph.signInEventsActivity`.
///
/// Wire name: `microsoft.graph.signInEventsActivity`
#[derive(Clone, Debug)]
pub struct SignInEventsActivityItem {
    place: Place,
}

impl SignInEventsActivityItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `microsoft.graph.signInEventsActivity`.
    pub fn get(&self) -> GetRequest<super::models::SignInEventsActivity> {
        self.place.get()
    }
}
