// Generated from microsoft.graph.selfServiceSignUp (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `microsoft.graph.selfServiceSignUp`.
///
/// Wire name: `microsoft.graph.selfServiceSignUp`
#[derive(Clone, Debug)]
pub struct SelfServiceSignUpItem {
    place: Place,
}

impl SelfServiceSignUpItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `microsoft.graph.selfServiceSignUp`.
    pub fn get(&self) -> GetRequest<super::models::SelfServiceSignUp> {
        self.place.get()
    }
}
