// @generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, ResourcePath};
use super::{CopyTypeCollectionRequestBuilder, ShelfCollectionRequestBuilder};

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

    /// The segment `copies`. See [`CopyTypeCollectionRequestBuilder`]. Wire name: `copies`
    #[must_use]
    pub fn copies(&self) -> CopyTypeCollectionRequestBuilder {
        CopyTypeCollectionRequestBuilder::new(self.path.segment("copies"))
    }

    /// The segment `shelves`. See [`ShelfCollectionRequestBuilder`]. Wire name: `shelves`
    #[must_use]
    pub fn shelves(&self) -> ShelfCollectionRequestBuilder {
        ShelfCollectionRequestBuilder::new(self.path.segment("shelves"))
    }
}
