//! What generated Microsoft Graph crates build upon.
//!
//! - [`wire`]: how records travel as JSON, with the macros [`model!`], [`open_enum!`] and [`descendants!`]
//!   that generated types are made of.
//! - [`query`]: typed properties, and the filters, orders and selections that are made of them.
//! - [`schema`]: what the metadata declares, as constant data.
//! - [`drift`]: what a record has that the metadata does not explain.
//! - [`Record`] and [`PageReader`]: records beside their original text, read lazily from a response body.

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod cloud;
#[cfg(feature = "client")]
mod credential;
pub mod drift;
#[cfg(feature = "client")]
mod error;
mod json;
#[cfg(feature = "client")]
mod limiter;
#[cfg(feature = "client")]
mod link;
mod page;
#[cfg(feature = "client")]
mod paging;
pub mod query;
mod record;
#[cfg(feature = "client")]
pub mod request;
pub mod schema;
#[cfg(feature = "client")]
mod transport;
#[doc(hidden)]
pub mod tree;
pub mod wire;

#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use cloud::Cloud;
#[cfg(feature = "azure-identity")]
pub use credential::AzureCredential;
#[cfg(feature = "client")]
pub use credential::{
    AccessToken, Credential, CredentialError, CredentialFn, StaticToken, TokenFuture, TokenRequest,
};
#[cfg(feature = "client")]
pub use error::{Error, ServiceError};
#[cfg(feature = "client")]
pub use limiter::RateLimit;
#[cfg(feature = "client")]
pub use link::NextLink;
#[cfg(feature = "client")]
pub use paging::{Page, Pages, Records};
#[cfg(feature = "client")]
pub use transport::RetryPolicy;

pub use jiff::Timestamp;
pub use page::{PageError, PageReader};
pub use record::Record;
pub use serde_json::Value;
pub use wire::DecodeError;

/// What the macros' expansions name.
#[doc(hidden)]
pub mod macros {
    pub use serde;
    pub use serde_json::Value;
    pub use std::collections::BTreeMap;
}
