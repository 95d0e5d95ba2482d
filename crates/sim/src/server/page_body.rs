//! Pages that are sent while they are written.

use std::collections::VecDeque;
use std::io;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::Crc;
use hyper::body::{Body, Frame};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::Tenant;
use super::graph_request::{GraphRequest, KeptRequest};
use super::gzip;
use super::page_text::PageText;
use super::record_writer::RecordWriter;

/// About the size of a piece in bytes. Each costs the client and the server a wake-up, so they are large.
const PIECE: usize = 1 << 20;

/// Half of a longer page is written by another thread. Shorter ones are sent whole.
const LONG: usize = 256 << 10;

/// Pieces end after a record, so they are longer by a part of one.
const MARGIN: usize = 16 << 10;

/// The size of the records of a page is estimated from its first bytes: this many.
const SAMPLE: usize = 16 << 10;

/// How many bytes of a page that is not sent in pieces are written before other tasks run.
const TURN: usize = 1 << 20;

/// A page that is sent while it is written. Its records are counted as sent with the piece that they are in, when it is
/// handed to the connection.
#[derive(Debug)]
pub(super) struct PageBody {
    first: Writer,
    /// The second half of a long page, which another thread writes at the same time.
    second: Option<JoinHandle<VecDeque<Piece>>>,
    /// Pieces that were written before they were asked for.
    ahead: VecDeque<Piece>,
    /// How many records were counted as sent.
    sent: usize,
    gzip: gzip::Frame,
    logged: Option<Logged>,
}

/// Whole records of a page.
#[derive(Debug)]
struct Piece {
    bytes: Vec<u8>,
    /// How many records of the page are in this piece and those before.
    records: usize,
    /// Of the bytes before they were compressed, if they are.
    checksum: Option<Crc>,
}

/// Writes a page, or a part of one.
#[derive(Debug)]
struct Writer {
    request: Arc<KeptRequest>,
    /// The selected properties.
    select: Arc<[String]>,
    text: PageText,
    complete: bool,
    /// The least size of a piece; the last one may be shorter.
    piece: usize,
    /// Compresses the pieces.
    gzip: Option<gzip::Part>,
}

/// The entry of a request in the log, which is completed after the last piece.
#[derive(Debug)]
struct Logged {
    tenant: Arc<Tenant>,
    number: u64,
    arrived: Instant,
}

impl Writer {
    /// Appends whole records until there are at least `size` bytes.
    fn write(&mut self, out: &mut Vec<u8>, size: usize) {
        if !self.complete {
            let request = self.request.request();
            let writer = RecordWriter::new(&request, &self.select);
            self.complete = self.text.write(&writer, out, size);
        }
    }

    /// The next piece; `bytes` are the beginning of it.
    fn piece(&mut self, mut bytes: Vec<u8>) -> Piece {
        self.write(&mut bytes, self.piece);
        let records = self.text.next();
        let Some(gzip) = &mut self.gzip else { return Piece { bytes, records, checksum: None } };
        let mut compressed = Vec::new();
        let checksum = gzip.compress(&bytes, &mut compressed);
        // The buffer is used again.
        drop(self.lend(bytes));
        Piece { bytes: compressed, records, checksum: Some(checksum) }
    }

    /// All pieces.
    fn pieces(mut self) -> VecDeque<Piece> {
        let mut pieces = VecDeque::new();
        while !self.complete {
            let buffer = self.buffer();
            pieces.push_back(self.piece(buffer));
        }
        pieces
    }

    fn buffer(&self) -> Vec<u8> {
        self.request.tenant().buffers.take(self.piece + MARGIN)
    }

    fn lend(&self, bytes: Vec<u8>) -> Bytes {
        self.request.tenant().buffers.lend(bytes)
    }

    /// How many bytes are still to be written, if all records are like those in `written`.
    fn expected(&self, written: &[u8]) -> usize {
        written.len() / self.text.next().max(1) * self.text.left()
    }

    /// Splits off the second half of what is still to be written.
    fn split_off(&mut self) -> Writer {
        Writer {
            request: Arc::clone(&self.request),
            select: Arc::clone(&self.select),
            text: self.text.split_off(),
            complete: false,
            piece: self.piece,
            gzip: self.gzip.as_ref().map(|_| gzip::Part::new()),
        }
    }
}

impl PageBody {
    pub(super) fn new(request: &GraphRequest<'_>, select: &[String], text: PageText) -> Self {
        let request = Arc::new(request.keep());
        let first = Writer { request, select: select.into(), text, complete: false, piece: LONG, gzip: None };
        let (ahead, gzip) = (VecDeque::new(), gzip::Frame::default());
        PageBody { first, second: None, ahead, sent: 0, gzip, logged: None }
    }

    /// The whole page.
    pub(super) async fn whole(mut self) -> Vec<u8> {
        let mut whole = Vec::new();
        self.first.write(&mut whole, SAMPLE);
        whole.reserve(self.first.expected(&whole) + MARGIN);
        while !self.first.complete {
            let size = whole.len() + TURN;
            self.first.write(&mut whole, size);
            tokio::task::yield_now().await;
        }
        self.count_sent(self.first.text.next());
        whole
    }

    /// Begins to write the page, and returns it if it is not worth being sent in pieces; then, it is not compressed.
    pub(super) fn begin(&mut self, gzip: bool) -> Option<Bytes> {
        let mut bytes = self.first.buffer();
        self.first.write(&mut bytes, SAMPLE);
        let size = bytes.len() + self.first.expected(&bytes);
        if size > LONG {
            // Pieces of the same size, and a bit larger than they need to be, so that no short one remains.
            let half = size / 2 + size / 32;
            self.first.piece = half / (half / PIECE).max(1);
            self.first.gzip = gzip.then(gzip::Part::new);
            let second = self.first.split_off();
            self.second = Some(tokio::task::spawn_blocking(|| second.pieces()));
        }
        let piece = self.first.piece(bytes);
        if self.is_complete() {
            self.count_sent(piece.records);
            return Some(self.first.lend(piece.bytes));
        }
        self.ahead.push_back(piece);
        None
    }

    /// Completes this entry of the log after the last piece.
    pub(super) fn log(&mut self, tenant: &Arc<Tenant>, number: u64, arrived: Instant) {
        self.logged = Some(Logged { tenant: Arc::clone(tenant), number, arrived });
    }

    /// Whether there are no more pieces.
    fn is_complete(&self) -> bool {
        self.ahead.is_empty() && self.first.complete && self.second.is_none()
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Piece>>> {
        if self.ahead.is_empty() && !self.first.complete {
            let buffer = self.first.buffer();
            return Poll::Ready(Some(Ok(self.first.piece(buffer))));
        }
        if self.ahead.is_empty()
            && let Some(second) = &mut self.second
        {
            let pieces = ready!(Pin::new(second).poll(context));
            self.second = None;
            self.ahead = pieces.map_err(io::Error::other)?;
        }
        Poll::Ready(self.ahead.pop_front().map(Ok))
    }

    /// Counts the first records of the page as sent.
    fn count_sent(&mut self, records: usize) {
        let counted = mem::replace(&mut self.sent, records);
        let positions = self.first.text.positions().get(counted..records).unwrap_or_default();
        self.first.request.request().count_served(positions);
    }

    /// Completes the entry in the log.
    fn end(&mut self) {
        if let Some(Logged { tenant, number, arrived }) = self.logged.take() {
            tenant.log.complete(number, arrived.elapsed(), self.sent as u64);
        }
    }
}

impl Body for PageBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let Some(mut piece) = ready!(self.poll_piece(context)?) else { return Poll::Ready(None) };
        self.count_sent(piece.records);
        let is_last = self.is_complete();
        let bytes = match piece.checksum {
            None => self.first.lend(piece.bytes),
            Some(checksum) => {
                self.gzip.add_to(&mut piece.bytes, &checksum, is_last);
                piece.bytes.into()
            }
        };
        if is_last {
            self.end();
        }
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.is_complete()
    }
}

impl Drop for PageBody {
    /// No more pieces are taken, for example because the client disconnected.
    fn drop(&mut self) {
        self.end();
    }
}
