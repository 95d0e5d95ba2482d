// @generated from library.copy (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ResourcePath;
use super::PageCollectionRequestBuilder;

/// One `library.copy`.
///
/// Wire name: `library.copy`
#[derive(Clone, Debug)]
pub struct CopyTypeRequestBuilder {
    path: ResourcePath,
}

impl CopyTypeRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// The segment `pages`. See [`PageCollectionRequestBuilder`]. Wire name: `pages`
    #[must_use]
    pub fn pages(&self) -> PageCollectionRequestBuilder {
        PageCollectionRequestBuilder::new(self.path.segment("pages"))
    }
}
