// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ActionRequest, Cloud, Error, GetRequest, ResourcePath, literal};

/// One `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug)]
pub struct BookRequestBuilder {
    path: ResourcePath,
}

impl BookRequestBuilder {
    pub(crate) fn new(path: ResourcePath) -> Self { Self { path } }

    /// Gets this `library.book`.
    pub fn get(&self) -> GetRequest<super::models::Book> { self.path.get() }

    /// The action `lend`. Unavailable in the US Government L4 cloud. See [`BookLendRequest`]. Wire name:
    /// `lend`
    pub fn lend(&self) -> BookLendRequest {
        BookLendRequest { request: self.path.action("lend").unavailable_in(&[Cloud::UsGovL4]) }
    }

    /// The function `readers`.
    ///
    /// Unavailable in the US Government L4 cloud. Wire name: `readers`
    pub fn readers(&self, year: i32) -> GetRequest<i32> {
        self.path.function("readers", &[("year", literal(&year))]).unavailable_in(&[Cloud::UsGovL4]).get()
    }
}

/// The action `lend`.
///
/// Unavailable in the US Government L4 cloud.
///
/// [`send`](Self::send) sends the request. Wire name: `lend`
#[derive(Clone, Debug)]
#[must_use = "a request is sent by `send()`"]
pub struct BookLendRequest {
    request: ActionRequest<()>,
}

impl BookLendRequest {
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
