// @generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{ActionRequest, Client, Error, GetRequest, ResourcePath, literal, literal_as};

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
    /// The action `lend`. See [`CatalogueLendRequest`]. Wire name: `lend`
    pub fn lend(&self) -> CatalogueLendRequest { CatalogueLendRequest { request: self.path.action("lend") } }

    /// The function `loans`.
    ///
    /// Wire name: `loans`
    pub fn loans(
        &self,
        reader: impl Into<String>,
        shelf: Option<&str>,
        count: Option<i32>,
    ) -> GetRequest<i32> {
        self.path
            .function(
                "loans",
                &[
                    ("reader", literal_as::<String, String>(reader.into())),
                    (
                        "shelf",
                        shelf.map(|shelf| literal_as::<String, String>(shelf.into())).unwrap_or_default(),
                    ),
                    ("count", count.map(|count| literal(&count)).unwrap_or_default()),
                ],
            )
            .get()
    }
}

/// The action `lend`.
///
/// [`send`](Self::send) sends the request. Wire name: `lend`
#[derive(Clone, Debug)]
#[must_use = "a request is sent by `send()`"]
pub struct CatalogueLendRequest {
    request: ActionRequest<()>,
}

impl CatalogueLendRequest {
    /// Sets the parameter `reader`.
    ///
    /// `Edm.String`, required. Wire name: `reader`
    pub fn reader(self, reader: impl Into<String>) -> Self {
        Self { request: self.request.parameter("reader", reader.into()) }
    }

    /// Sets the parameter `remark`.
    ///
    /// `Edm.String`, optional. Wire name: `remark`
    pub fn remark(self, remark: impl Into<String>) -> Self {
        Self { request: self.request.parameter("remark", remark.into()) }
    }

    /// Sets the parameter `count`.
    ///
    /// `Edm.Int32`, optional. Wire name: `count`
    pub fn count(self, count: i32) -> Self { Self { request: self.request.parameter("count", count) } }

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
