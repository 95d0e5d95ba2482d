//! Pages: the records of one response body.

mod embedded;
mod envelope;
mod error;

use std::fmt;
use std::marker::PhantomData;
use std::mem;
use std::ops::Range;

use bytes::Bytes;
use bytestring::ByteString;
use serde::de::IgnoredAny;

use crate::json::{Broken, Cursor, Reader};
use crate::record::Record;
use crate::wire::{Wire, model};
use envelope::{Envelope, Layout};

pub use error::PageError;

/// Reads the records of one response body, lazily and in one pass.
///
/// Bodies that aren't quite what OData says are understood too: a bare array, a bare entity, one object as `value`.
/// Whatever is no page of records ends in an error, after the whole records before it; only a body that is whole and
/// well-formed ends without one.
///
/// ```
/// use msgraph_runtime::{PageReader, Value};
///
/// let body = r#"{"value": [{"id": "1"}, {"id": "2"}], "@odata.nextLink": "https://graph.microsoft.com/next"}"#;
/// let mut page = PageReader::<Value>::new(body.into());
/// assert_eq!(page.next_link(), Some("https://graph.microsoft.com/next"));
/// let records: Vec<_> = page.collect::<Result<_, _>>()?;
/// assert_eq!(records[1].raw(), r#"{"id": "2"}"#);
/// # Ok::<(), msgraph_runtime::PageError>(())
/// ```
pub struct PageReader<T> {
    body: Bytes,
    /// The body, up to a byte that isn't UTF-8.
    text: ByteString,
    /// How far the text is read.
    byte: usize,
    state: State,
    envelope: Envelope,
    records: PhantomData<fn() -> T>,
}

#[derive(Debug)]
enum State {
    /// Behind the bracket that opens the array, or behind an element of it.
    Elements { any: bool, wrapped: bool },
    /// Before the only record.
    Single { wrapped: bool },
    /// Nothing can be read any more, which is still to be said.
    Failed(Box<PageError>),
    /// Everything is said.
    Ended,
}

impl<T: Wire> PageReader<T> {
    /// Starts to read a body.
    #[must_use]
    pub fn new(body: Bytes) -> Self {
        let text = text_of(&body);
        let mut reader = Self {
            body,
            text,
            byte: 0,
            state: State::Ended,
            envelope: Envelope::default(),
            records: PhantomData,
        };
        reader.read_start();
        reader
    }

    /// The link to the next page, if there is one.
    ///
    /// It can be asked for before the records are read; where it stands behind them, they are read over. A body that
    /// breaks off may lack its link, so there is no last page without having seen the iteration end without an error.
    pub fn next_link(&mut self) -> Option<&str> {
        if self.envelope.next_link.is_none() {
            let mut cursor = Cursor::new(&self.text, self.byte);
            let skipped = match self.state {
                State::Elements { any, wrapped: true } => skip_elements(&mut cursor, any),
                State::Single { wrapped: true } => cursor.value::<IgnoredAny>().map(drop),
                _ => return None,
            };
            let mut envelope = self.envelope.clone();
            if skipped.and_then(|()| envelope.read_end::<T>(&mut cursor)).is_ok() {
                self.envelope = envelope;
            }
        }
        self.envelope.next_link.as_deref()
    }

    /// How many records all pages have together, where the request asked for it and `value` comes behind it.
    #[must_use]
    pub fn total_count(&self) -> Option<u64> {
        self.envelope.count
    }

    /// What the page describes, in the service's words: `@odata.context`.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.envelope.context.as_deref()
    }

    /// The whole body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    fn read_start(&mut self) {
        let byte_order_mark = if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut cursor = Cursor::new(&self.text, byte_order_mark);
        match envelope::read_start::<T>(&mut cursor) {
            Ok((layout, envelope)) => {
                self.byte = cursor.byte();
                self.envelope = envelope;
                self.state = match layout {
                    Layout::Collection => State::Elements { any: false, wrapped: true },
                    Layout::Array => State::Elements { any: false, wrapped: false },
                    Layout::Wrapped => State::Single { wrapped: true },
                    Layout::Entity => State::Single { wrapped: false },
                    Layout::Error => self.ended(),
                };
            }
            Err(broken) => self.state = self.failed(broken, 0),
        }
    }

    /// Reads the element of an array at the cursor, or finds that there is none.
    fn read_element(&mut self, any: bool, wrapped: bool) -> Option<Result<Record<T>, PageError>> {
        let mut cursor = Cursor::new(&self.text, self.byte);
        match next_element(&mut cursor, any) {
            Ok(true) => {
                let start = cursor.byte();
                self.read_record(start, State::Elements { any: true, wrapped })
            }
            Ok(false) => {
                self.byte = cursor.byte();
                self.read_end(wrapped);
                None
            }
            Err(broken) => {
                self.state = self.failed(broken, self.byte);
                None
            }
        }
    }

    /// Reads the record at `start`, behind which the reader will be in the state `then`.
    fn read_record(&mut self, start: usize, then: State) -> Option<Result<Record<T>, PageError>> {
        let mut reader = Reader::new(&self.text, start);
        let (range, id) = match reader.skip_record() {
            Ok(read) => read,
            Err(error) => {
                let broken = Broken { message: error.message.to_string(), byte: error.byte };
                self.state = self.failed(broken, start);
                return None;
            }
        };
        let mut cursor = Cursor::new(&self.text, range.end);
        self.byte = range.end;
        // A body that ends here is broken off, and perhaps this is no record but the error that ends it.
        if cursor.peek().is_none()
            && let State::Elements { .. } = then
            && let Some(error) = embedded::find(&self.body, start).filter(|error| error.start == start)
        {
            self.state = State::Failed(Box::new(self.service(error)));
            return None;
        }
        self.state = then;
        let raw = self.text.slice_ref(self.text.get(range.clone()).unwrap_or_default());
        if T::declares("error") != Some(true) && embedded::is_all_of(&raw) {
            return Some(Err(PageError::error_for_record(&self.text, range.start, raw)));
        }
        let id = id.map(|id| id.start - range.start..id.end - range.start);
        match T::decode_on_demand() {
            Some(decode) if raw.starts_with('{') => return Some(Ok(Record::on_demand(raw, id, decode))),
            _ => {}
        }
        match model::from_json::<T>(&raw) {
            Ok(value) => Some(Ok(Record::decoded(raw, id, value))),
            Err(error) => Some(Err(PageError::not_a_record(&self.text, range.start, raw, &T::expected(), &error.to_string()))),
        }
    }

    /// Reads what stands behind the last record.
    fn read_end(&mut self, wrapped: bool) {
        let mut cursor = Cursor::new(&self.text, self.byte);
        let mut end = if wrapped { self.envelope.read_end::<T>(&mut cursor) } else { Ok(()) };
        if end.is_ok() && (cursor.peek().is_some() || self.text.len() < self.body.len()) {
            end = Err(cursor.broken("expected the end of the text"));
        }
        self.state = match end {
            Ok(()) => self.ended(),
            Err(broken) => self.failed(broken, self.byte),
        };
    }

    /// The state at the end of a body that is well-formed.
    fn ended(&self) -> State {
        match &self.envelope.error {
            Some(value) => {
                let object = format!(r#"{{"error":{}}}"#, self.text.get(value.clone()).unwrap_or_default());
                State::Failed(Box::new(PageError::service(&self.text, value.start, object)))
            }
            None => State::Ended,
        }
    }

    /// The state when the text turned out to be broken somewhere behind `from`.
    fn failed(&self, broken: Broken, from: usize) -> State {
        let error = match embedded::find(&self.body, from) {
            Some(error) => self.service(error),
            None if broken.byte >= self.text.len() && self.text.len() < self.body.len() => {
                PageError::syntax(&self.text, self.text.len(), "invalid UTF-8".to_owned())
            }
            None => PageError::syntax(&self.text, broken.byte, broken.message),
        };
        State::Failed(Box::new(error))
    }

    fn service(&self, error: Range<usize>) -> PageError {
        let raw = self.body.get(error.clone()).unwrap_or_default();
        PageError::service(&self.text, error.start, String::from_utf8_lossy(raw).into_owned())
    }
}

/// The body as text, up to a byte that isn't UTF-8.
fn text_of(body: &Bytes) -> ByteString {
    ByteString::try_from(body.clone()).unwrap_or_else(|error| {
        let valid = body.slice(..error.valid_up_to());
        ByteString::try_from(valid).unwrap_or_default()
    })
}

/// Reads up to the next element of an array, or over the bracket behind the last.
fn next_element(cursor: &mut Cursor<'_>, any: bool) -> Result<bool, Broken> {
    if cursor.take(b']') {
        return Ok(false);
    }
    if any && !cursor.take(b',') {
        return Err(cursor.broken("expected `,` or `]`"));
    }
    cursor.peek();
    Ok(true)
}

fn skip_elements(cursor: &mut Cursor<'_>, mut any: bool) -> Result<(), Broken> {
    while next_element(cursor, any)? {
        cursor.value::<IgnoredAny>()?;
        any = true;
    }
    Ok(())
}

impl<T: Wire> Iterator for PageReader<T> {
    type Item = Result<Record<T>, PageError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let item = match mem::replace(&mut self.state, State::Ended) {
                State::Elements { any, wrapped } => self.read_element(any, wrapped),
                State::Single { wrapped } => {
                    let start = self.byte;
                    let record = self.read_record(start, State::Ended);
                    if record.is_some() {
                        self.read_end(wrapped);
                    }
                    record
                }
                State::Failed(error) => return Some(Err(*error)),
                State::Ended => return None,
            };
            if item.is_some() {
                return item;
            }
        }
    }
}

impl<T: Wire> std::iter::FusedIterator for PageReader<T> {}

/// Shows no record, and no link: its query is a secret of the tenant's.
impl<T> fmt::Debug for PageReader<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.body.len();
        formatter
            .debug_struct("PageReader")
            .field("length", &length)
            .field("read", &self.byte)
            .finish_non_exhaustive()
    }
}
