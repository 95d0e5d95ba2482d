// @generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, Cloud, ResourcePath};
use super::{BookCollectionRequestBuilder, BookRequestBuilder};

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

    /// The segment `books`. Unavailable in the clouds US Government L4, US Government L5 and China. See
    /// [`BookCollectionRequestBuilder`]. Wire name: `books`
    #[must_use]
    pub fn books(&self) -> BookCollectionRequestBuilder {
        BookCollectionRequestBuilder::new(
            self.path.segment("books").unavailable_in(&[Cloud::UsGovL4, Cloud::UsGovL5, Cloud::China]),
        )
    }

    /// The segment `archive`. See [`BookRequestBuilder`]. Wire name: `archive`
    #[must_use]
    pub fn archive(&self) -> BookRequestBuilder { BookRequestBuilder::new(self.path.segment("archive")) }
}
