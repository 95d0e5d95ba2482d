#![doc = include_str!("../README.md")]

#[rustfmt::skip]
#[allow(deprecated, reason = "deprecated collections are reached like any other")]
mod generated;
pub mod guide;
#[cfg(feature = "beta")]
mod sign_in_kind;

#[cfg(feature = "beta")]
pub use generated::beta;
#[cfg(feature = "v1")]
pub use generated::v1;
#[cfg(feature = "azure-identity")]
pub use msgraph_runtime::AzureCredential;
#[cfg(feature = "reqwest")]
pub use msgraph_runtime::reqwest;
pub use msgraph_runtime::{
    AccessToken, BrokenPage, CertificateCredential, CertificateError, Client, ClientBuilder,
    ClientSecretCredential, Cloud, ConnectionPool, ConnectionPoolBuilder, Credential, CredentialError,
    CredentialFn, DecodeError, Error, Gap, ManagedIdentityCredential, NextLink, Page, PageError, PageReader,
    Pages, RateLimit, Record, Records, RetryPolicy, ServiceError, StaticToken, Text, Timestamp, TokenFuture,
    TokenRequest, Value, WorkloadIdentityCredential, query, request, schema, wire,
};
#[cfg(feature = "beta")]
pub use sign_in_kind::SignInKind;

/// The workspace's README, whose samples have to compile too.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct WorkspaceReadme;
