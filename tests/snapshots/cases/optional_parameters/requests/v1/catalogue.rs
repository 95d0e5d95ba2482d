// Generated from library.catalogue (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::Client;
use msgraph_runtime::query::{literal, literal_as};
use msgraph_runtime::request::{ActionRequest, GetRequest, Place};

/// The singleton `catalogue`.
///
/// Wire name: `catalogue`
#[derive(Clone, Debug)]
pub struct Catalogue {
    place: Place,
}

impl Catalogue {
    /// `/v1.0/catalogue` of the service that a client talks to. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            place: Place::root(client, "v1.0", "catalogue"),
        }
    }

    /// The action `lend`.
    ///
    /// Wire name: `lend`
    pub fn lend(&self) -> CatalogueLend {
        CatalogueLend {
            request: self.place.action("lend"),
        }
    }

    /// The function `loans`.
    ///
    /// Wire name: `loans`
    pub fn loans(
        &self,
        reader: impl Into<String>,
        shelf: Option<&str>,
        count: Option<i32>,
    ) -> GetRequest<i32> {
        self.place
            .function(
                "loans",
                &[
                    ("reader", literal_as::<String, String>(reader.into())),
                    (
                        "shelf",
                        shelf
                            .map(|shelf| literal_as::<String, String>(shelf.into()))
                            .unwrap_or_default(),
                    ),
                    ("count", count.map(|count| literal(&count)).unwrap_or_default()),
                ],
            )
            .get()
    }
}

/// The action `lend`.
///
/// Nothing is sent before [`send`](Self::send) is awaited.
///
/// Wire name: `lend`
#[derive(Clone, Debug)]
#[must_use = "requests do nothing before `send` is awaited"]
pub struct CatalogueLend {
    request: ActionRequest<()>,
}

impl CatalogueLend {
    /// Sets the parameter `reader`.
    ///
    /// `Edm.String`, required.
    ///
    /// Wire name: `reader`
    pub fn reader(self, reader: impl Into<String>) -> Self {
        Self {
            request: self.request.parameter("reader", reader.into()),
        }
    }

    /// Sets the parameter `remark`.
    ///
    /// `Edm.String`, optional.
    ///
    /// Wire name: `remark`
    pub fn remark(self, remark: impl Into<String>) -> Self {
        Self {
            request: self.request.parameter("remark", remark.into()),
        }
    }

    /// Sets the parameter `count`.
    ///
    /// `Edm.Int32`, optional.
    ///
    /// Wire name: `count`
    pub fn count(self, count: i32) -> Self {
        Self {
            request: self.request.parameter("count", count),
        }
    }
}

msgraph_runtime::action! {
    CatalogueLend => ()
}
