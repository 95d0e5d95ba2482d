// Generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::{Client, Timestamp};
use msgraph_runtime::query::{json_literal, literal_as};
use msgraph_runtime::request::{ListRequest, Place};
use super::VisitCollection;

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

    /// `visits` below this place.
    ///
    /// Wire name: `visits`
    #[must_use]
    pub fn visits(&self) -> VisitCollection {
        VisitCollection::new(self.place.segment("visits"))
    }

    /// The function `visits`.
    ///
    /// Wire name: `visits`
    pub fn visits2(
        &self,
        day: impl Into<String>,
        instants: Vec<Timestamp>,
    ) -> ListRequest<super::models::Visit> {
        self.place
            .function(
                "visits",
                &[
                    (
                        "day",
                        literal_as::<
                            msgraph_runtime::query::edm::Date,
                            String,
                        >(day.into()),
                    ),
                    ("instants", json_literal(&instants)),
                ],
            )
            .list()
    }
}
