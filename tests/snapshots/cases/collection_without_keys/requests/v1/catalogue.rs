// Generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::Client;
use msgraph_runtime::request::Place;
use super::RemarkCollection;

/// The singleton `catalogue`.
///
/// Wire name: `catalogue`
#[derive(Clone, Debug)]
pub struct Catalogue {
    place: Place,
}

impl Catalogue {
    /// `/v1.0/catalogue` of the service that a client talks to. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            place: Place::root(client, "v1.0", "catalogue"),
        }
    }

    /// `remarks` below this place.
    ///
    /// Wire name: `remarks`
    #[must_use]
    pub fn remarks(&self) -> RemarkCollection {
        RemarkCollection::new(self.place.segment("remarks"))
    }
}
