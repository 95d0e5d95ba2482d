// @generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, ListRequest, ResourcePath, Timestamp, json_literal, literal_as};
use super::VisitCollectionRequestBuilder;

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

    /// The segment `visits`. See [`VisitCollectionRequestBuilder`]. Wire name: `visits`
    #[must_use]
    pub fn visits(&self) -> VisitCollectionRequestBuilder {
        VisitCollectionRequestBuilder::new(self.path.segment("visits"))
    }

    /// The function `visits`.
    ///
    /// Wire name: `visits`
    pub fn visits2(
        &self,
        day: impl Into<String>,
        instants: Vec<Timestamp>,
    ) -> ListRequest<super::models::Visit> {
        self.path
            .function(
                "visits",
                &[
                    ("day", literal_as::<msgraph_runtime::query::edm::Date, String>(day.into())),
                    ("instants", json_literal(&instants)),
                ],
            )
            .list()
    }
}
