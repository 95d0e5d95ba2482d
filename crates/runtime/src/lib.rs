//! Runtime of generated Microsoft Graph crates: records, typed queries and, with the feature `client`, HTTP.
//!
//! Most programs depend on a generated crate, which re-exports what they need from here.
//!
//! - [`Record`] and [`PageReader`] decode records and keep their original JSON text.
//! - [`drift`] lists what the metadata does not explain in a record.
//! - [`query`] has typed properties, filters and sort orders.
//! - [`schema`] describes the types of the metadata as constant data.
//! - [`wire`] defines how values are represented in JSON.
//! - With the feature `client`, `Client` sends the requests of the module `request`: rate limit, tokens, retries and
//!   paging included.
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `client` | the HTTP client |
//! | `azure-identity` | `AzureCredential`, which adapts the credentials of the crate `azure_identity` |
//! | `reqwest` | `ClientBuilder::http_client`, and a re-export of `reqwest`, whose types it takes |
//!
//! Default features: none. Generated code also uses a module `generated`, which is hidden from the documentation and
//! exempt from semantic versioning.

#[cfg(feature = "client")]
mod client;
pub mod drift;
#[doc(hidden)]
pub mod generated;
mod json;
mod page;
pub mod query;
mod record;
pub mod schema;
#[doc(hidden)]
pub mod tree;
pub mod wire;

#[cfg(feature = "azure-identity")]
pub use client::AzureCredential;
#[cfg(feature = "reqwest")]
pub use client::reqwest;
#[cfg(feature = "client")]
pub use client::{
    AccessToken, BrokenPage, CertificateCredential, CertificateError, Client, ClientBuilder,
    ClientSecretCredential, Cloud, ConnectionPool, ConnectionPoolBuilder, Credential, CredentialError,
    CredentialFn, Error, Gap, ManagedIdentityCredential, NextLink, Page, Pages, RateLimit, Records,
    RetryPolicy, ServiceError, StaticToken, TokenFuture, TokenRequest, WorkloadIdentityCredential, report,
    request,
};

pub use jiff::Timestamp;
pub use page::{PageError, PageReader};
pub use record::Record;
pub use serde_json::Value;
pub use wire::DecodeError;
pub use wire::text::Text;
