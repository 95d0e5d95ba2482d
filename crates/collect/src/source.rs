//! Where records come from: a window of a stream, page by page.

mod graph;

pub use graph::GraphSource;

use std::fmt;
use std::ops::Deref;
use std::pin::Pin;

use bytestring::ByteString;
use futures_util::Stream as PageStream;
use jiff::Timestamp;
use msgraph_auditlogs::Record;
use serde::{Deserialize, Serialize};

use crate::stream::Stream;
use crate::time::Span;

/// The pages of an answer. It ends after a page that is the last one, or after an error.
pub type Pages = Pin<Box<dyn PageStream<Item = Result<SourcePage, SourceError>> + Send>>;

/// A service that a collector reads from. The collector's tests have one of their own.
pub trait Source: Send + Sync {
    /// Starts to read. Nothing has to be sent before the pages are polled.
    fn read(&self, request: &ReadRequest) -> Pages;
}

/// What to read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadRequest {
    /// The stream.
    pub stream: Stream,
    /// The time to ask for, a second wider than the window on both sides; none for a snapshot.
    pub span: Option<Span>,
    /// The header `Prefer`.
    pub prefer: Option<String>,
    /// How many reads at the last age the window has had. A read that confirms others asks for pages of another size:
    /// where the service cuts two answers short at the same page, they must not look alike.
    pub again: u8,
}

impl ReadRequest {
    /// What a collector asks a source for, for programs that ask themselves.
    #[must_use]
    pub fn new(stream: Stream, span: Option<Span>, prefer: Option<String>) -> Self {
        Self { stream, span, prefer, again: 0 }
    }
}

/// A page of an answer.
#[derive(Clone, Debug, Default)]
pub struct SourcePage {
    /// The JSON text of each record.
    pub records: Vec<RecordText>,
    /// The service's clock when it answered.
    pub date: Option<Timestamp>,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// Whether the answer has no more pages.
    pub is_last: bool,
}

/// The JSON text of a record. It can share the buffer of its page.
#[derive(Clone, PartialEq, Eq)]
pub struct RecordText(ByteString);

impl Deref for RecordText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for RecordText {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for RecordText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl<T> From<&Record<T>> for RecordText {
    fn from(record: &Record<T>) -> Self {
        Self(ByteString::try_from(record.raw_bytes()).unwrap_or_else(|_| record.raw().into()))
    }
}

impl fmt::Debug for RecordText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

/// Why a stream cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Failure {
    /// No token, or the service refused it.
    SignIn,
    /// The token has no permission for it.
    Permission,
    /// The tenant has no license for it.
    License,
    /// The service throttles for longer than the client waits.
    Throttled,
    /// The answer took too long.
    Timeout,
    /// A link to a page has expired.
    ExpiredLink,
    /// The connection failed or broke off.
    Network,
    /// The answer is not what was asked for.
    Answer,
    /// The report is unavailable in the cloud, or the request is refused.
    Refused,
    /// Any other error of the service.
    Service,
}

impl Failure {
    /// Whether a person has to grant something: exit code 4.
    #[must_use]
    pub fn is_denied(self) -> bool {
        matches!(self, Self::SignIn | Self::Permission | Self::License)
    }

    /// Whether a smaller window may help.
    #[must_use]
    pub fn calls_for_a_smaller_window(self) -> bool {
        matches!(self, Self::Timeout | Self::ExpiredLink)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SignIn => "sign-in failed",
            Self::Permission => "a permission is missing",
            Self::License => "a license is missing",
            Self::Throttled => "throttled",
            Self::Timeout => "timed out",
            Self::ExpiredLink => "a page link expired",
            Self::Network => "the connection failed",
            Self::Answer => "the answer is not what was asked for",
            Self::Refused => "the request is refused",
            Self::Service => "the service failed",
        })
    }
}

/// A read that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SourceError {
    /// Why.
    pub failure: Failure,
    /// What happened, without anything secret.
    pub message: String,
    /// What a person can do about it.
    pub advice: Option<String>,
}

impl SourceError {
    /// A failure and what happened.
    pub fn new(failure: Failure, message: impl Into<String>) -> Self {
        Self { failure, message: message.into(), advice: None }
    }

    /// Adds what a person can do about it.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.failure, self.message)?;
        match &self.advice {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for SourceError {}
