//! Errors at start.

use std::io;
use std::path::PathBuf;

/// An error at the start of a simulated tenant.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("cannot listen on the address: {0}")]
    Listen(#[source] io::Error),
    /// The metadata that the crate was built with is invalid.
    #[error("the built-in metadata is invalid: {0}")]
    Metadata(String),
    /// A file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The cause.
        #[source]
        source: io::Error,
    },
    /// A line of a file is not a record.
    #[error("{}, line {line}: {problem}", path.display())]
    Record {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong, and what a record looks like.
        problem: String,
    },
    /// A file is not a fault plan.
    #[error("{}, line {line}, column {column}: {problem}", path.display())]
    Plan {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong, and what is possible.
        problem: String,
    },
    /// A report does not exist.
    #[error("unknown report '{name}'; the reports are {}", known.join(", "))]
    UnknownReport {
        /// The name that was given.
        name: String,
        /// The reports that exist.
        known: Vec<String>,
    },
    /// A certificate or key cannot be used.
    #[error("cannot use the TLS certificate: {0}")]
    Tls(String),
    /// The certificate of an application cannot be used.
    #[error("cannot use the certificate of application '{client_id}': {problem}")]
    AppCertificate {
        /// The client id.
        client_id: String,
        /// What is wrong.
        problem: String,
    },
}

/// The message of serde_json without the location, which is relative to where it started to read.
pub(crate) fn without_place(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.split(" at line ").next().unwrap_or_default().to_owned()
}
