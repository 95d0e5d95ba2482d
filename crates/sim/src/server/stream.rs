//! The bytes of a connection: they can be broken off, and what the HTTP library answers by itself is replaced.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::Tenant;
use super::malformed_request::Refusal;
use super::peer::ConnectionControl;

/// The stream of a connection, with or without TLS.
pub(super) struct Stream<S> {
    inner: S,
    control: ConnectionControl,
    tenant: Arc<Tenant>,
    refusal: Option<Refusal>,
}

impl<S> Stream<S> {
    pub(super) fn new(inner: S, control: ConnectionControl, tenant: Arc<Tenant>) -> Self {
        Stream { inner, control, tenant, refusal: None }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Stream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Stream<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(context, &[IoSlice::new(bytes)])
    }

    /// Without it, the HTTP library copies each body into one buffer with its head.
    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.control.check()?;
        let this = &mut *self;
        if this.refusal.is_none() {
            let head = parts.iter().find(|part| !part.is_empty());
            this.refusal = head.and_then(|head| Refusal::instead_of(head, &this.tenant));
        }
        match &mut this.refusal {
            None => Pin::new(&mut this.inner).poll_write_vectored(context, parts),
            Some(refusal) => {
                let length = parts.iter().map(|part| part.len()).sum();
                refusal.poll_send(&mut this.inner, context).map_ok(|()| length)
            }
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        match &mut this.refusal {
            None => Pin::new(&mut this.inner).poll_shutdown(context),
            Some(refusal) => refusal.poll_close(&mut this.inner, context),
        }
    }
}
