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
    TokenRequest, Value, WorkloadIdentityCredential, query, report, request, schema, wire,
};
#[cfg(feature = "beta")]
pub use sign_in_kind::SignInKind;

/// Returns every report of every version, as values: v1.0 before beta.
///
/// ```
/// let timed = msgraph_auditlogs::reports().filter(|report| report.time_filter().is_some());
/// for report in timed {
///     println!("{report}: {:?}, needs {:?}", report.time_property(), report.permissions());
/// }
/// ```
pub fn reports() -> impl Iterator<Item = &'static report::ReportInfo> {
    let none: &[&report::ReportInfo] = &[];
    #[cfg(feature = "v1")]
    let old = v1::reports();
    #[cfg(not(feature = "v1"))]
    let old = none;
    #[cfg(feature = "beta")]
    let new = beta::reports();
    #[cfg(not(feature = "beta"))]
    let new = none;
    none.iter().chain(old).chain(new).copied()
}

/// Calls the visitor with every report of every version, as types: v1.0 before beta.
pub fn visit_reports(visitor: &mut impl report::ReportVisitor) {
    #[cfg(feature = "v1")]
    v1::visit_reports(visitor);
    #[cfg(feature = "beta")]
    beta::visit_reports(visitor);
    let _ = visitor;
}

/// The workspace's README, whose samples have to compile too.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct WorkspaceReadme;
