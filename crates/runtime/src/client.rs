//! The HTTP client: everything that the feature `client` adds.

mod builder;
mod cloud;
mod connection_pool;
mod credential;
mod error;
mod handle;
mod limiter;
mod link;
mod paging;
mod redact;
pub mod report;
pub mod request;
mod transport;

pub use builder::ClientBuilder;
pub use cloud::Cloud;
pub use connection_pool::{ConnectionPool, ConnectionPoolBuilder};
#[cfg(feature = "azure-identity")]
pub use credential::AzureCredential;
pub use credential::{
    AccessToken, CertificateCredential, CertificateError, ClientSecretCredential, Credential,
    CredentialError, CredentialFn, ManagedIdentityCredential, StaticToken, TokenFuture, TokenRequest,
    WorkloadIdentityCredential,
};
pub use error::{Error, ServiceError};
pub use handle::Client;
pub use limiter::RateLimit;
pub use link::NextLink;
pub use paging::{BrokenPage, Gap, Page, Pages, Records};
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use transport::RetryPolicy;
