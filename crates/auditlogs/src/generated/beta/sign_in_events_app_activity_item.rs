// Generated from microsoft.graph.signInEventsAppActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `microsoft.graph.signInEventsAppActivity`.
///
/// Wire name: `microsoft.graph.signInEventsAppActivity`
#[derive(Clone, Debug)]
pub struct SignInEventsAppActivityItem {
    place: Place,
}

impl SignInEventsAppActivityItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `microsoft.graph.signInEventsAppActivity`.
    pub fn get(&self) -> GetRequest<super::models::SignInEventsAppActivity> {
        self.place.get()
    }
}
