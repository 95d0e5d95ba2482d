//! The HTTP client: everything behind the feature `client`.

mod builder;
mod cloud;
mod credential;
mod error;
mod handle;
mod limiter;
mod link;
mod paging;
pub mod request;
mod transport;

pub use builder::ClientBuilder;
pub use cloud::Cloud;
#[cfg(feature = "azure-identity")]
pub use credential::AzureCredential;
pub use credential::{
    AccessToken, Credential, CredentialError, CredentialFn, StaticToken, TokenFuture, TokenRequest,
};
pub use error::{Error, ServiceError};
pub use handle::Client;
pub use limiter::RateLimit;
pub use link::NextLink;
pub use paging::{Page, Pages, Records};
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use transport::RetryPolicy;
