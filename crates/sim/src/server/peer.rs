//! The connection of a request, as the request sees it.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// The connection that a request came over.
#[derive(Clone, Debug)]
pub(super) struct Peer {
    pub(super) control: ConnectionControl,
    /// The local address: `127.0.0.1:49152`.
    pub(super) address: String,
    pub(super) secure: bool,
}

/// Breaks or ends the connection that a request came over.
#[derive(Clone, Debug, Default)]
pub(super) struct ConnectionControl(Arc<Flags>);

#[derive(Debug, Default)]
struct Flags {
    broken: AtomicBool,
    last: Notify,
}

impl ConnectionControl {
    /// Sends nothing more.
    pub(super) fn break_off(&self) {
        self.0.broken.store(true, Ordering::Relaxed);
    }

    /// Ends the connection after this response.
    pub(super) fn end(&self) {
        self.0.last.notify_one();
    }

    /// Waits until the connection is to end.
    pub(super) async fn ended(&self) {
        self.0.last.notified().await;
    }

    /// Fails if nothing more is to be sent.
    pub(super) fn check(&self) -> io::Result<()> {
        if self.0.broken.load(Ordering::Relaxed) {
            Err(io::ErrorKind::ConnectionReset.into())
        } else {
            Ok(())
        }
    }
}
