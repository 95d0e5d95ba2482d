// @generated from library.page (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ResourcePath;

/// One `library.page`.
///
/// Wire name: `library.page`
#[derive(Clone, Debug)]
pub struct PageRequestBuilder {
    #[allow(dead_code)]
    path: ResourcePath,
}

impl PageRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }
}
