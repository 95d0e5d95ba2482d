//! Pages: the records of one response body.

mod embedded;
mod envelope;
mod error;
mod names;
mod resynchronize;

use std::fmt;
use std::marker::PhantomData;
use std::mem;
use std::ops::Range;

use bytes::Bytes;
use bytestring::ByteString;

use crate::json::{JsonPath, Position, Reader, SyntaxError, Tracker};
use crate::record::{Record, slice};
use crate::wire::{Wire, model};
use envelope::{Envelope, Layout};

#[cfg(feature = "client")]
pub(crate) use embedded::is_all_of;
pub use error::PageError;
pub(crate) use names::is_error_name;
#[cfg(feature = "client")]
pub(crate) use names::is_without_error;

/// Reads the records of one response body, lazily and in one pass.
///
/// Some bodies that deviate from OData are accepted: an array, an entity, one object as `value`. Iteration ends without
/// an error only if the body is complete and well-formed. Otherwise the complete records are followed by an error.
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
    /// Where the text starts in the body: at the end of what was skipped by `resynchronize`.
    origin: Position,
    /// The rest of the body, up to the first byte that is not UTF-8.
    text: ByteString,
    /// The offset up to which the text was read.
    byte: usize,
    /// The index of the element that was read last.
    index: usize,
    state: State,
    envelope: Envelope,
    /// The envelope as it is after the last record, if it was asked for before.
    ahead: Option<Envelope>,
    lines: Tracker,
    /// Where an element of the array starts that is not JSON.
    broken: Option<Broken>,
    records: PhantomData<fn() -> T>,
}

/// An element that is not JSON.
#[derive(Clone, Copy, Debug)]
struct Broken {
    start: usize,
    error: usize,
    is_wrapped: bool,
}

#[derive(Debug)]
enum State {
    /// After the opening bracket of the array, or after an element.
    Elements { is_first: bool, is_wrapped: bool },
    /// Before the only record.
    Single { is_wrapped: bool },
    /// Failed; the error was not yielded yet.
    Failed(Box<PageError>),
    /// Exhausted.
    Ended,
}

impl<T: Wire> PageReader<T> {
    /// Returns a reader of a body.
    #[must_use]
    pub fn new(body: Bytes) -> Self {
        let text = text_of(&body);
        let mut reader = Self {
            body,
            origin: Position::start(),
            text,
            byte: 0,
            index: 0,
            state: State::Ended,
            envelope: Envelope::default(),
            ahead: None,
            lines: Tracker::new(),
            broken: None,
            records: PhantomData,
        };
        reader.read_start();
        reader
    }

    /// The link to the next page, if there is one.
    ///
    /// It is available before the records are read; if it comes after the records in the body, they are skipped.
    /// `None` does not prove that this is the last page: a truncated body has no link. Only an error-free end of
    /// iteration does.
    pub fn next_link(&mut self) -> Option<&str> {
        if self.envelope.next_link.is_none() && self.ahead.is_none() {
            let mut reader = Reader::new(&self.text, self.byte);
            let mut envelope = self.envelope.clone();
            let skipped = match self.state {
                State::Elements { is_first, is_wrapped: true } => skip_elements(&mut reader, is_first),
                State::Single { is_wrapped: true } => reader.skip_value().map(drop),
                _ => return None,
            };
            let is_whole = skipped.and_then(|()| envelope.read_end::<T>(&mut reader)).is_ok();
            self.ahead = Some(if is_whole { envelope } else { self.envelope.clone() });
        }
        let envelope = self.ahead.as_ref().unwrap_or(&self.envelope);
        envelope.next_link.as_deref()
    }

    /// The number of records in the collection, if it was requested and precedes `value` in the body.
    ///
    /// Wire name: `@odata.count`
    #[must_use]
    pub fn total_count(&self) -> Option<u64> {
        self.envelope.count
    }

    /// The context URL of the page.
    ///
    /// Wire name: `@odata.context`
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.envelope.context.as_deref()
    }

    /// The complete body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How many bytes of the body are before the end of the last element that was read.
    #[cfg(feature = "client")]
    pub(crate) fn read_bytes(&self) -> usize {
        self.origin.byte.saturating_add(self.byte).min(self.body.len())
    }

    fn read_start(&mut self) {
        let mut reader = Reader::new(&self.text, 0);
        reader.take_byte_order_mark();
        match envelope::read_start::<T>(&mut reader) {
            Ok((layout, envelope)) => {
                self.byte = reader.byte();
                self.envelope = envelope;
                self.state = match layout {
                    Layout::Collection => State::Elements { is_first: true, is_wrapped: true },
                    Layout::Array => State::Elements { is_first: true, is_wrapped: false },
                    Layout::Wrapped => State::Single { is_wrapped: true },
                    Layout::Entity => State::Single { is_wrapped: false },
                    Layout::Error => self.ended(),
                };
            }
            Err(error) => self.state = self.failed(&error, 0),
        }
    }

    /// Reads the next element of the array, if there is one.
    fn read_element(&mut self, is_first: bool, is_wrapped: bool) -> Option<Result<Record<T>, PageError>> {
        let mut reader = Reader::new(&self.text, self.byte);
        match reader.next_element(is_first) {
            Ok(true) => {
                self.index += usize::from(!is_first);
                reader.peek();
                self.read_record(reader.byte(), State::Elements { is_first: false, is_wrapped })
            }
            Ok(false) => {
                self.byte = reader.byte();
                self.read_end(is_wrapped);
                None
            }
            Err(error) => {
                self.broken = Some(Broken { start: self.byte, error: error.byte, is_wrapped });
                self.state = self.failed(&error, self.byte);
                None
            }
        }
    }

    /// Reads the record at `start` and sets the state `then`.
    fn read_record(&mut self, start: usize, then: State) -> Option<Result<Record<T>, PageError>> {
        let mut reader = Reader::new(&self.text, start);
        let (range, id) = match reader.skip_record() {
            Ok(read) => read,
            Err(error) => {
                if let State::Elements { is_wrapped, .. } = then {
                    self.broken = Some(Broken { start, error: error.byte, is_wrapped });
                }
                self.state = self.failed(&error, start);
                return None;
            }
        };
        self.byte = range.end;
        // A body that ends here is truncated, and this may be the error that ended it instead of a record.
        if reader.peek().is_none()
            && let State::Elements { .. } = then
            && let Some(error) = embedded::find(&self.rest(), start).filter(|error| error.start == start)
        {
            self.state = State::Failed(Box::new(self.service(error)));
            return None;
        }
        let is_element = matches!(then, State::Elements { .. });
        self.state = then;
        let raw = slice(&self.text, range.clone());
        if T::declares("error") != Some(true) && embedded::is_all_of(&raw) {
            return Some(Err(PageError::error_for_record(self.position(range.start, is_element), raw)));
        }
        let id = id.map(|id| id.start - range.start..id.end - range.start);
        if let Some(decode) = T::decode_on_demand().filter(|_| raw.starts_with('{')) {
            return Some(Ok(Record::on_demand(raw, id, decode)));
        }
        Some(match model::decode_value::<T>(&raw) {
            Ok(value) => Ok(Record::decoded(raw, id, value)),
            Err(found) => {
                let position = self.position(range.start, is_element);
                Err(PageError::not_a_record(position, raw, &T::expected(), &found))
            }
        })
    }

    /// Reads the rest of the body after the last record.
    fn read_end(&mut self, is_wrapped: bool) {
        let mut reader = Reader::new(&self.text, self.byte);
        let mut end = if is_wrapped { self.envelope.read_end::<T>(&mut reader) } else { Ok(()) };
        if end.is_ok() && (reader.peek().is_some() || self.text.len() < self.rest().len()) {
            end = Err(reader.error("expected the end of the text"));
        }
        self.ahead = None;
        self.state = match end {
            Ok(()) => self.ended(),
            Err(error) => self.failed(&error, self.byte),
        };
    }

    /// The state at the end of a well-formed body.
    fn ended(&self) -> State {
        match &self.envelope.error {
            Some(value) => {
                let object = format!(r#"{{"error":{}}}"#, self.text.get(value.clone()).unwrap_or_default());
                State::Failed(Box::new(PageError::service(self.position_of(value.start), object)))
            }
            None => State::Ended,
        }
    }

    /// The state after a syntax error after `from`.
    fn failed(&self, error: &SyntaxError, from: usize) -> State {
        let rest = self.rest();
        let error = match embedded::find(&rest, from) {
            Some(error) => self.service(error),
            None if error.byte >= self.text.len() && self.text.len() < rest.len() => {
                PageError::syntax(self.position_of(self.text.len()), "invalid UTF-8".to_owned())
            }
            None => PageError::syntax(self.position_of(error.byte), error.message.to_string()),
        };
        State::Failed(Box::new(error))
    }

    fn service(&self, error: Range<usize>) -> PageError {
        let rest = self.rest();
        let raw = rest.get(error.clone()).unwrap_or_default();
        PageError::service(self.position_of(error.start), String::from_utf8_lossy(raw).into_owned())
    }

    /// The body from the start of the text on.
    fn rest(&self) -> Bytes {
        self.body.slice(self.origin.byte..)
    }

    /// The position of a byte of the text, by reading all of it.
    fn position_of(&self, byte: usize) -> Position {
        Position::of(&self.text, byte).after(&self.origin)
    }

    /// The position of the record that was read last. Lines are counted once, however many are asked for.
    fn position(&mut self, start: usize, is_element: bool) -> Position {
        let mut path = JsonPath::default();
        if !self.is_array() {
            path.push_member("value");
        }
        if is_element {
            path.push_element(self.index);
        }
        self.lines.position(&self.text, start, path).after(&self.origin)
    }

    /// Whether the body is an array.
    fn is_array(&self) -> bool {
        self.text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('[')
    }
}

/// The body as text, up to the first byte that is not UTF-8.
fn text_of(body: &Bytes) -> ByteString {
    ByteString::try_from(body.clone()).unwrap_or_else(|error| {
        let valid = body.slice(..error.valid_up_to());
        ByteString::try_from(valid).unwrap_or_default()
    })
}

fn skip_elements(reader: &mut Reader<'_>, mut is_first: bool) -> Result<(), Box<SyntaxError>> {
    while reader.next_element(is_first)? {
        reader.skip_value()?;
        is_first = false;
    }
    Ok(())
}

impl<T: Wire> Iterator for PageReader<T> {
    type Item = Result<Record<T>, PageError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let item = match mem::replace(&mut self.state, State::Ended) {
                State::Elements { is_first, is_wrapped } => self.read_element(is_first, is_wrapped),
                State::Single { is_wrapped } => {
                    let start = self.byte;
                    let record = self.read_record(start, State::Ended);
                    if record.is_some() {
                        self.read_end(is_wrapped);
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

/// Shows neither records nor the link, whose query contains tenant secrets.
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
