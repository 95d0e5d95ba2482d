// @generated from library.copy (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ResourcePath, literal};
use super::CopyTypeRequestBuilder;

/// A collection of `library.copy`.
///
/// Wire name: `library.copy`
#[derive(Clone, Debug)]
pub struct CopyTypeCollectionRequestBuilder {
    path: ResourcePath,
}

impl CopyTypeCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// The `library.copy` with this key.
    #[must_use]
    pub fn by_id(&self, id: i32) -> CopyTypeRequestBuilder {
        CopyTypeRequestBuilder::new(self.path.keys(&[("id", literal(&id))]))
    }
}
