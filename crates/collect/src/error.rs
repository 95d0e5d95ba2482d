//! What can go wrong, and which exit code it is.

use std::error::Error as StdError;
use std::fmt;

/// Why a collector, a log or a store failed.
///
/// Opaque: ask the predicates what happened, or [`exit_code`](Self::exit_code) what a program returns. Neither
/// `Display` nor `Debug` shows a token, a query or the content of a record.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Settings or arguments that cannot be used.
    Usage,
    /// The store failed; a later try may succeed.
    Store,
    /// The store has no room.
    StoreFull,
    /// The store does not keep create-only, or is not a store of this program.
    StoreRefused,
    /// Bytes of the store differ from the log.
    Corrupt,
    /// Sign-in, permission or license.
    Denied,
    /// A sink failed; a later try may succeed.
    Sink,
}

impl Error {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner { kind, message: message.into(), source: None }))
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// An error of a [`Sink`](crate::Sink). A later run delivers the entry again.
    pub fn sink(message: impl Into<String>) -> Self {
        Self::new(Kind::Sink, message)
    }

    /// Settings or arguments cannot be used as they are.
    pub fn is_usage(&self) -> bool {
        self.0.kind == Kind::Usage
    }

    /// The store failed, is full, or was refused.
    pub fn is_store(&self) -> bool {
        matches!(self.0.kind, Kind::Store | Kind::StoreFull | Kind::StoreRefused)
    }

    /// The store has no room or no quota left.
    pub fn is_store_full(&self) -> bool {
        self.0.kind == Kind::StoreFull
    }

    /// The store overwrites objects that exist, has segments without a log, or belongs to another tenant.
    pub fn is_store_refused(&self) -> bool {
        self.0.kind == Kind::StoreRefused
    }

    /// The log or a segment is not what it was when it was written.
    pub fn is_corrupt(&self) -> bool {
        self.0.kind == Kind::Corrupt
    }

    /// Sign-in, permission or license: the message names what to grant.
    pub fn is_denied(&self) -> bool {
        self.0.kind == Kind::Denied
    }

    /// What a program returns: 1 usage, 2 incomplete but resumable, 3 verification failed, 4 sign-in, permission
    /// or license.
    pub fn exit_code(&self) -> u8 {
        match self.0.kind {
            Kind::Usage | Kind::StoreRefused => 1,
            Kind::Store | Kind::StoreFull | Kind::Sink => 2,
            Kind::Corrupt => 3,
            Kind::Denied => 4,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
