// Generated from microsoft.graph.signIn (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::request::{GetRequest, Place};

/// One `microsoft.graph.signIn`.
///
/// Wire name: `microsoft.graph.signIn`
#[derive(Clone, Debug)]
pub struct SignInItem {
    place: Place,
}

impl SignInItem {
    pub(crate) fn new(place: Place) -> Self {
        Self { place }
    }

    /// Reads this `microsoft.graph.signIn`.
    pub fn get(&self) -> GetRequest<super::models::SignIn> {
        self.place.get()
    }
}
