//! Why a tenant cannot be started.

use std::io;
use std::path::PathBuf;

/// Why a simulated tenant cannot be started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("cannot listen: {0}")]
    Listen(#[source] io::Error),
    /// The metadata that the crate was built with cannot be used.
    #[error("the metadata cannot be used: {0}")]
    Metadata(String),
    /// A file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A line of a file is no record.
    #[error("{}, line {line}: {problem}", path.display())]
    Record {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// Why, and what a record looks like.
        problem: String,
    },
    /// A fault plan cannot be understood.
    #[error("{}, line {line}, column {column}: {problem}", path.display())]
    Plan {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// Why, and what is possible.
        problem: String,
    },
    /// There is no such report.
    #[error("there is no report named '{name}'; there are {}", known.join(", "))]
    UnknownReport {
        /// What was asked for.
        name: String,
        /// The reports that there are.
        known: Vec<String>,
    },
}

/// What serde_json says, without the place, which it counts from where it started to read.
pub(crate) fn without_place(problem: &serde_json::Error) -> String {
    let message = problem.to_string();
    message.split(" at line ").next().unwrap_or_default().to_owned()
}
