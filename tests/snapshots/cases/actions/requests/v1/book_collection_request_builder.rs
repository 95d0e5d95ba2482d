// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ActionRequest, Error, ListRequest, ResourcePath};
use super::BookRequestBuilder;

/// A collection of `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug)]
pub struct BookCollectionRequestBuilder {
    path: ResourcePath,
}

impl BookCollectionRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Lists the records of this collection; [`Self`] describes them.
    pub fn list(&self) -> ListRequest<super::models::Book> { self.path.list() }

    /// The `library.book` with this key.
    #[must_use]
    pub fn by_id(&self, id: impl AsRef<str>) -> BookRequestBuilder {
        BookRequestBuilder::new(self.path.key(id.as_ref()))
    }

    /// The action `lend`. See [`BookCollectionLendRequest`]. Wire name: `lend`
    pub fn lend(&self) -> BookCollectionLendRequest {
        BookCollectionLendRequest { request: self.path.action("lend") }
    }
}

/// The action `lend`.
///
/// [`send`](Self::send) sends the request. Wire name: `lend`
#[derive(Clone, Debug)]
#[must_use = "a request is sent by `send()`"]
pub struct BookCollectionLendRequest {
    request: ActionRequest<()>,
}

impl BookCollectionLendRequest {
    /// Sets the parameter `ids`.
    ///
    /// `Collection(Edm.String)`, optional. Wire name: `ids`
    pub fn ids(self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { request: self.request.list_parameter::<String>("ids", ids) }
    }

    /// Adds a header to the request.
    pub fn with_header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        Self { request: self.request.with_header(name, value) }
    }

    /// Limits the total time of the request, instead of the client's setting.
    pub fn with_total_budget(self, budget: std::time::Duration) -> Self {
        Self { request: self.request.with_total_budget(budget) }
    }

    /// Limits the attempts of the request, instead of the client's setting.
    pub fn with_max_attempts(self, attempts: u32) -> Self {
        Self { request: self.request.with_max_attempts(attempts) }
    }

    /// Sends the request. It is retried only if it was certainly not carried out.
    ///
    /// # Errors
    ///
    /// If the action was not carried out; see the predicates of [`Error`](msgraph_runtime::Error).
    pub async fn send(self) -> Result<(), Error> { self.request.send().await }
}
