//! Requests that are not valid HTTP. The HTTP library answers them without a body and closes the connection; the
//! service sends an error body.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf as _, Bytes};
use http::HeaderMap;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep};

use super::Tenant;
use super::reply::{GraphError, JSON};
use super::response::Ids;
use crate::RequestRecord;

/// The rest of a request is read for so long after the response.
const PATIENCE: Duration = Duration::from_secs(1);

/// The response to a request that is not valid HTTP.
#[derive(Debug)]
pub(super) struct Refusal {
    unsent: Bytes,
    /// Set after everything is sent and the other side was notified.
    closing: Option<Pin<Box<Sleep>>>,
}

impl Refusal {
    /// If `head` is a response of the HTTP library itself, the response to send instead.
    pub(super) fn instead_of(head: &[u8], tenant: &Tenant) -> Option<Self> {
        let status = head.strip_prefix(b"HTTP/1.")?.get(2..)?;
        if status.first() != Some(&b'4') {
            return None;
        }
        let end = status.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap_or(status.len());
        let (status, headers) = std::str::from_utf8(status.get(..end)?).ok()?.split_once("\r\n")?;
        if headers.lines().any(|header| header.to_ascii_lowercase().starts_with("request-id:")) {
            return None;
        }
        let message = match status.get(..3)? {
            "414" | "431" => "The request is too long.",
            _ => "The request is not valid HTTP.",
        };
        let ids = Ids::new(tenant.request_id(), &HeaderMap::new(), tenant.clock.now());
        let body = ids.error(&GraphError::bad_request(message)).to_string();
        let record = RequestRecord {
            number: 0,
            time: ids.now,
            caller: None,
            method: String::new(),
            target: message.to_owned(),
            status: 400,
            retry_after: None,
            waited: None,
            took: None,
            records: 0,
            fault: None,
            undocumented: None,
            request_id: ids.request.clone(),
        };
        tenant.log.add(record, Instant::now());
        let unsent = format!(
            "HTTP/1.1 400 Bad Request\r\ncontent-type: {JSON}\r\nrequest-id: {}\r\nclient-request-id: {}\r\n\
             connection: close\r\ncontent-length: {}\r\n\r\n{body}",
            ids.request,
            ids.client_request,
            body.len(),
        );
        Some(Refusal { unsent: unsent.into(), closing: None })
    }

    /// Sends the response.
    pub(super) fn poll_send<S: AsyncWrite + Unpin>(
        &mut self,
        stream: &mut S,
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

    /// Reads what is still being sent: a connection that is closed with unread bytes is reset, and the response may be
    /// lost.
    pub(super) fn poll_close<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        stream: &mut S,
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
