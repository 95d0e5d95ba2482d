//! Requests that cannot even be read. The HTTP library answers those without a body and hangs up; the service has
//! its error body for them too.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::http::HeaderMap;
use bytes::{Buf as _, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Sleep;

use super::Tenant;
use super::answer::{Failure, JSON};
use super::respond::Ids;
use super::tenant::Logged;

/// So long the rest of a request is taken in after its answer.
const PATIENCE: Duration = Duration::from_secs(1);

/// The answer to a request that cannot be read.
#[derive(Debug)]
pub(super) struct Rejection {
    unsent: Bytes,
    /// Once everything is sent and the other side has been told so.
    closing: Option<Pin<Box<Sleep>>>,
}

impl Rejection {
    /// If `head` is an answer of the HTTP library and not one of the service, what to send in its place.
    pub(super) fn instead_of(head: &[u8], tenant: &Tenant) -> Option<Self> {
        let head = head.strip_prefix(b"HTTP/1.").and_then(|rest| std::str::from_utf8(rest).ok())?;
        let (status, headers) = head.get(2..)?.split_once("\r\n")?;
        let own = headers.lines().any(|header| header.to_ascii_lowercase().starts_with("request-id:"));
        if own || !status.starts_with('4') {
            return None;
        }
        let message = match status.get(..3)? {
            "414" | "431" => "The request is too long.",
            _ => "The request is not one that HTTP allows.",
        };
        let ids = Ids::new(tenant.request_id(), &HeaderMap::new(), tenant.clock.now());
        let body = ids.error(&Failure::bad_request(message));
        tenant.log(Logged::now(&ids, message.to_owned(), 400));
        let unsent = format!(
            "HTTP/1.1 400 Bad Request\r\ncontent-type: {JSON}\r\nrequest-id: {}\r\nclient-request-id: {}\r\n\
             connection: close\r\ncontent-length: {}\r\n\r\n{body}",
            ids.request,
            ids.client_request,
            body.len(),
        );
        Some(Rejection { unsent: unsent.into(), closing: None })
    }

    /// Sends all of it.
    pub(super) fn poll_send(
        &mut self,
        stream: &mut TcpStream,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        while self.unsent.has_remaining() {
            match ready!(Pin::new(&mut *stream).poll_write(context, &self.unsent))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                sent => self.unsent.advance(sent),
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Takes in what is still being sent: a connection that is closed over unread bytes is reset, and its answer
    /// may be lost on the way.
    pub(super) fn poll_close(
        &mut self,
        stream: &mut TcpStream,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        if self.closing.is_none() {
            ready!(Pin::new(&mut *stream).poll_shutdown(context))?;
        }
        let patience = self.closing.get_or_insert_with(|| Box::pin(tokio::time::sleep(PATIENCE)));
        let mut unread = [0; 16_384];
        loop {
            if patience.as_mut().poll(context).is_ready() {
                return Poll::Ready(Ok(()));
            }
            let mut buffer = ReadBuf::new(&mut unread);
            match ready!(Pin::new(&mut *stream).poll_read(context, &mut buffer)) {
                Ok(()) if !buffer.filled().is_empty() => {}
                _ => return Poll::Ready(Ok(())),
            }
        }
    }
}
