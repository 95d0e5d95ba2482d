// Generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::{Client, Timestamp};
use msgraph_runtime::query::{literal, literal_as};
use msgraph_runtime::request::{ListRequest, Place};
use super::BookCollection;

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

    /// `books` below this place.
    ///
    /// Wire name: `books`
    #[must_use]
    pub fn books(&self) -> BookCollection {
        BookCollection::new(self.place.segment("books"))
    }

    /// The function `loans`.
    ///
    /// Wire name: `loans`
    pub fn loans(
        &self,
        window: super::models::Window,
    ) -> ListRequest<super::models::Loan> {
        self.place.function("loans", &[("window", literal(&window))]).list()
    }

    /// The function `loans`.
    ///
    /// Wire name: `loans`
    pub fn loans_with_since_and_reader(
        &self,
        since: Timestamp,
        reader: impl Into<String>,
    ) -> ListRequest<super::models::Loan> {
        self.place
            .function(
                "loans",
                &[
                    ("since", literal(&since)),
                    ("reader", literal_as::<String, String>(reader.into())),
                ],
            )
            .list()
    }
}
