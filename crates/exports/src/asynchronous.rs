//! The reader over asynchronous input.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_io::AsyncRead;

use crate::error::Error;
use crate::exported::Exported;
use crate::reader::Reader;

/// Polls records from an asynchronous input, as the iterator reads them from a blocking one.
///
/// `tokio`'s readers are adapted by `tokio_util::compat`.
impl<R: AsyncRead + Unpin> Stream for Reader<R> {
    type Item = Result<Exported, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let reader = self.get_mut();
        loop {
            if let Some(item) = reader.core.next() {
                return Poll::Ready(item);
            }
            reader.chunk.resize(crate::reader::CHUNK, 0);
            match ready!(Pin::new(&mut reader.input).poll_read(context, &mut reader.chunk)) {
                Ok(0) => reader.core.finish(),
                Ok(length) => reader.core.take(reader.chunk.get(..length).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => reader.core.fail(error),
            }
        }
    }
}
