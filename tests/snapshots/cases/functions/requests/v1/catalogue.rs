// @generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, ListRequest, ResourcePath, Timestamp, literal, literal_as};
use super::BookCollectionRequestBuilder;

/// The singleton `catalogue`.
///
/// Wire name: `catalogue`
#[derive(Clone, Debug)]
pub struct Catalogue {
    path: ResourcePath,
}

impl Catalogue {
    /// Returns the request builder of `/v1.0/catalogue`. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self { Self { path: ResourcePath::root(client, "v1.0", "catalogue") } }

    /// The segment `books`. See [`BookCollectionRequestBuilder`]. Wire name: `books`
    #[must_use]
    pub fn books(&self) -> BookCollectionRequestBuilder {
        BookCollectionRequestBuilder::new(self.path.segment("books"))
    }

    /// The function `loans`.
    ///
    /// Wire name: `loans`
    pub fn loans(&self, window: super::models::Window) -> ListRequest<super::models::Loan> {
        self.path.function("loans", &[("window", literal(&window))]).list()
    }

    /// The function `loans`.
    ///
    /// Wire name: `loans`
    pub fn loans_with_since_and_reader(
        &self,
        since: Timestamp,
        reader: impl Into<String>,
    ) -> ListRequest<super::models::Loan> {
        self.path
            .function(
                "loans",
                &[("since", literal(&since)), ("reader", literal_as::<String, String>(reader.into()))],
            )
            .list()
    }
}
