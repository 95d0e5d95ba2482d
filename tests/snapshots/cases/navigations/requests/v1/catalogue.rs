// @generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, ResourcePath};
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
}
