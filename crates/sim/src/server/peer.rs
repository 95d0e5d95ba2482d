//! The other side of a connection.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is known of the connection that a request came over.
#[derive(Clone, Debug)]
pub(super) struct Peer {
    pub(super) breaker: Breaker,
    /// This side of it: `127.0.0.1:49152`.
    pub(super) address: String,
}

/// Breaks off the connection that a request came over.
#[derive(Clone, Debug, Default)]
pub(super) struct Breaker(Arc<AtomicBool>);

impl Breaker {
    /// Nothing more is sent.
    pub(super) fn open(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Fails once nothing more is to be sent.
    pub(super) fn check(&self) -> io::Result<()> {
        if self.0.load(Ordering::Relaxed) { Err(io::ErrorKind::ConnectionReset.into()) } else { Ok(()) }
    }
}
