// Generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::Client;
use msgraph_runtime::request::Place;
use super::{CopyTypeCollection, ShelfCollection};

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

    /// `copies` below this place.
    ///
    /// Wire name: `copies`
    #[must_use]
    pub fn copies(&self) -> CopyTypeCollection {
        CopyTypeCollection::new(self.place.segment("copies"))
    }

    /// `shelves` below this place.
    ///
    /// Wire name: `shelves`
    #[must_use]
    pub fn shelves(&self) -> ShelfCollection {
        ShelfCollection::new(self.place.segment("shelves"))
    }
}
