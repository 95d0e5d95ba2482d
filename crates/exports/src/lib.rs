//! Reads exported Microsoft Entra audit logs in every form that people have.
//!
//! [`Reader`] reads the bytes of an export and yields its records one at a time, in constant memory: what report they
//! belong to, their exact text, and on demand the typed record of [`msgraph_auditlogs_models`].
//!
//! | form | made by |
//! |---|---|
//! | pages, arrays, JSON Lines, concatenated documents | saved answers of Microsoft Graph, the portal's "Download JSON", archives |
//! | diagnostic settings: single, JSON Lines, `{"records": [..]}` | Event Hubs, storage accounts |
//! | rows and query results of Log Analytics | workspace exports, Sentinel |
//! | `ConvertTo-Json` | the PowerShell SDK |
//!
//! Files may be gzip or zstd, UTF-8 or UTF-16, with or without a byte order mark, and may change form in the middle.
//! What is no form of an audit log is an error that names what was found, never an empty record.
//!
//! ```no_run
//! use msgraph_auditlogs_exports::{Reader, Report, beta::SignIn, files};
//!
//! for path in files("exports")? {
//!     for exported in Reader::open(path)? {
//!         let exported = exported?;
//!         if exported.report == Some(Report::SignIns) {
//!             let sign_in = exported.record::<SignIn>()?;
//!             println!("{:?} {:?}", sign_in.created_date_time, sign_in.user_principal_name);
//!         }
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Names and values
//!
//! Exports write names and values in their own ways. They are normalized by the schema description of the model: names in
//! another letter case and renamed columns, JSON in texts, numbers in texts, flags as numbers, times in other forms.
//! [`Exported::normalizations`] lists what was changed. [`Exported::raw`] is always the original text.

#[cfg(feature = "async")]
mod asynchronous;
mod classify;
mod error;
mod exported;
mod foreign;
mod form;
mod input;
mod normalize;
mod reader;
mod report;
mod scan;

pub use error::{Error, Position};
pub use exported::Exported;
pub use form::{Form, Layout};
pub use msgraph_auditlogs_models::{DecodeError, Record, beta, schema};
pub use normalize::{Change, Normalization};
pub use reader::{Reader, files};
pub use report::{Report, SignInKind};
