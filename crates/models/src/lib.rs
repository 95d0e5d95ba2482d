//! Typed records of Microsoft Entra's audit logs: sign-ins, directory audits, custom security attribute
//! audits, provisioning, self-service sign-ups and their summaries.
//!
//! The types are generated from the metadata of Microsoft Graph, one module a version: [`v1`] and [`beta`],
//! each enabled by the feature of that name. They need no HTTP client and no async runtime, so they also serve
//! those who read exported logs.
//!
//! # Decoding never loses anything
//!
//! Any JSON object decodes into any model. Every property is an [`Option`], since the service leaves out
//! what `$select` doesn't name and sends null where it shouldn't. What the metadata doesn't declare, and what
//! doesn't have its declared type, is kept in the record's `undeclared` map and written back when the record
//! is serialised.
//!
//! ```
//! # #[cfg(feature = "beta")] {
//! use msgraph_auditlogs_models::beta::{ConditionalAccessStatus, SignIn};
//!
//! let sign_in = SignIn::from_json(
//!     r#"{"id": "66ea54eb", "conditionalAccessStatus": "applied", "isRisky": false, "processingTimeInMilliseconds": "12"}"#,
//! )?;
//! assert_eq!(sign_in.id.as_deref(), Some("66ea54eb"));
//! // A member that the metadata doesn't have keeps its text.
//! assert_eq!(sign_in.conditional_access_status, Some(ConditionalAccessStatus::Unrecognized("applied".into())));
//! // So does a property that the metadata doesn't have ...
//! assert_eq!(sign_in.undeclared["isRisky"], false);
//! // ... and a value of another type than declared.
//! assert_eq!(sign_in.processing_time_in_milliseconds, None);
//! assert_eq!(sign_in.mismatches()[0].json_path(), "processingTimeInMilliseconds");
//! # }
//! # Ok::<(), msgraph_auditlogs_models::DecodeError>(())
//! ```
//!
//! [`Record`] keeps the exact text of a record beside its typed view: that text, not a re-serialised model, is
//! what belongs in an archive.

#[rustfmt::skip]
#[allow(deprecated, reason = "deprecated members are decoded like any other")]
mod generated;
mod sign_in_error;

#[cfg(feature = "beta")]
pub use generated::beta;
#[cfg(feature = "v1")]
pub use generated::v1;
pub use msgraph_runtime::drift::{Drift, DriftKind};
pub use msgraph_runtime::schema;
pub use msgraph_runtime::wire::{FlagSet, Mismatch, Model};
pub use msgraph_runtime::{DecodeError, PageError, PageReader, Record, Text, Timestamp, Value};
pub use sign_in_error::{SignInErrorCode, SignInOutcome};
