//! From text to records: documents, and what holds them, found in one pass over a bounded buffer.

mod balance;
mod members;
mod object;
mod quick;
mod skip;
mod value;

use std::ops::Range;
use std::sync::Arc;

use balance::Balance;
use object::Object;
use skip::Skip;
use value::{Skipped, skip_value};

pub(crate) use members::Member;

use crate::error::{Error, Kind, Position};
use crate::form::Layout;

/// Documents that are not tried again with each piece.
const LONG: usize = 256 * 1024;

/// How deep arrays and pages are entered.
const NESTING: usize = 8;

/// Finds records in text that arrives in pieces.
#[derive(Debug)]
pub(crate) struct Scanner {
    buffer: Vec<u8>,
    /// How much of the buffer is done with.
    start: usize,
    /// How many bytes came before the buffer.
    base: u64,
    /// How many line ends came before `start`.
    lines: u64,
    /// Nothing more arrives.
    ended: bool,
    /// Longest document.
    limit: usize,
    /// How long the text from `start` on must be before it is tried again.
    enough: usize,
    stack: Vec<Frame>,
    /// What holds a record that is a document.
    outside: Arc<Container>,
    /// The object at `start`, as far as it is read.
    object: Option<Object>,
    skip: Option<Skip>,
    /// The indentation of what comes next, if it is the first on its line.
    indentation: Option<usize>,
    /// Something was found already.
    any: bool,
}

/// What comes next.
#[derive(Debug)]
pub(crate) enum Step {
    /// More text is needed.
    More,
    /// A record, or an object that should be one.
    Found(Found),
    /// Something that cannot be read; what follows can.
    Failed(Error),
    /// Everything is read.
    End,
}

/// An object or a table's row, with what is needed to find out what it is.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) raw: String,
    pub(crate) members: Vec<Member>,
    pub(crate) position: Position,
    pub(crate) container: Arc<Container>,
}

impl Found {
    /// Where the value of the last member `id` is.
    pub(crate) fn id(&self) -> Option<Range<usize>> {
        let is_id = |member: &&Member| self.raw.get(member.name.clone()) == Some("\"id\"");
        self.members.iter().rfind(is_id).map(|member| member.value.clone())
    }
}

/// What holds records.
#[derive(Debug)]
pub(crate) struct Container {
    pub(crate) layout: Layout,
    /// The text of `@odata.context`.
    pub(crate) context: Option<String>,
    /// The names of the columns, in a table.
    pub(crate) columns: Option<Arc<[String]>>,
}

#[derive(Debug)]
struct Frame {
    container: Arc<Container>,
    state: State,
    /// The indentation of the elements, where each starts a line.
    indentation: Option<usize>,
    /// The array is a member of an object.
    within_object: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// After the opening bracket.
    First,
    /// After a comma.
    Element,
    /// After an element.
    After,
    /// In an object, after its array.
    Members,
}

impl Scanner {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            base: 0,
            lines: 0,
            ended: false,
            limit,
            enough: 0,
            stack: Vec::new(),
            outside: Arc::new(Container { layout: Layout::Document, context: None, columns: None }),
            object: None,
            skip: None,
            indentation: Some(0),
            any: false,
        }
    }

    /// Where text is to be appended.
    pub(crate) fn buffer(&mut self) -> &mut Vec<u8> {
        self.buffer.drain(..self.start);
        self.base += self.start as u64;
        self.start = 0;
        &mut self.buffer
    }

    /// Nothing more arrives.
    pub(crate) fn end(&mut self) {
        self.ended = true;
        self.enough = 0;
    }

    /// The position up to which the text is read.
    pub(crate) fn position(&self) -> Position {
        self.position_of(0)
    }

    pub(crate) fn next(&mut self) -> Step {
        loop {
            if !self.ended && self.rest().len() < self.enough {
                return Step::More;
            }
            if self.skip.is_some() {
                match self.skip_on() {
                    true => continue,
                    false if self.ended => self.skip = None,
                    false => return Step::More,
                }
            }
            match self.step() {
                Some(Step::More) if self.ended => return self.truncated(),
                Some(Step::More) if self.rest().len() > self.limit => return self.too_long(),
                Some(Step::More) => {
                    // Twice as much, or long documents would be tried once a piece. Short ones are, so that a
                    // record of a slow input is there as soon as its last byte.
                    let length = self.rest().len();
                    self.enough =
                        if length < LONG { 0 } else { (length * 2).min(self.limit.saturating_add(1)) };
                    return Step::More;
                }
                Some(step) => {
                    self.enough = 0;
                    return step;
                }
                None => self.enough = 0,
            }
        }
    }

    fn rest(&self) -> &[u8] {
        self.buffer.get(self.start..).unwrap_or_default()
    }

    fn position_of(&self, offset: usize) -> Position {
        let before = self.rest().get(..offset).unwrap_or_default();
        Position {
            byte: self.base + self.start as u64 + offset as u64,
            line: 1 + self.lines + line_ends(before),
        }
    }

    fn consume(&mut self, length: usize) {
        self.lines += line_ends(self.rest().get(..length).unwrap_or_default());
        self.start = (self.start + length).min(self.buffer.len());
    }

    /// Consumes white space, and between documents whatever else may be there. Returns what comes next.
    fn peek(&mut self) -> Option<u8> {
        let between = self.stack.is_empty();
        let mut length = 0;
        let mut indentation = self.indentation;
        let rest = self.rest();
        while let Some(&byte) = rest.get(length) {
            match byte {
                b'\n' | b'\r' => indentation = Some(0),
                b' ' | b'\t' => indentation = indentation.map(|columns| columns + 1),
                // Zeros at the end, record separators of JSON text sequences.
                0 | 0x1e if between => {}
                // A byte order mark, which concatenating leaves between documents.
                0xef if between
                    && rest.get(length..).is_some_and(|rest| rest.starts_with(b"\xef\xbb\xbf")) =>
                {
                    length += 2;
                }
                _ => break,
            }
            length += 1;
        }
        let next = rest.get(length).copied();
        self.consume(length);
        self.indentation = indentation;
        next
    }

    /// One step; `None` if there is another at once.
    fn step(&mut self) -> Option<Step> {
        if self.object.is_some() {
            return self.object();
        }
        let Some(next) = self.peek() else {
            return Some(if self.ended && self.stack.is_empty() { Step::End } else { Step::More });
        };
        let Some(frame) = self.stack.last_mut() else { return self.document(next) };
        match (frame.state, next) {
            (State::First | State::After | State::Element, b']') => {
                let dangling = frame.state == State::Element;
                if frame.within_object {
                    frame.state = State::Members;
                } else {
                    self.stack.pop();
                    self.after_element();
                }
                self.take_one();
                dangling.then(|| self.failed(Kind::Syntax, 0, "expected an element after `,`, found `]`"))
            }
            (State::After, b',') => {
                frame.state = State::Element;
                self.take_one();
                None
            }
            (State::After, _) => {
                frame.state = State::Element;
                if !matches!(next, b'{' | b'[') {
                    self.skip = Some(Skip::Lines(frame.indentation));
                }
                Some(self.failed(Kind::Syntax, 0, "expected `,` or `]`"))
            }
            (State::First | State::Element, _) => {
                if frame.indentation.is_none() && frame.state == State::First {
                    frame.indentation = self.indentation;
                }
                self.value(next)
            }
            (State::Members, b'}') => {
                self.stack.pop();
                self.after_element();
                self.take_one();
                None
            }
            (State::Members, b',') => self.tail_member(),
            (State::Members, _) => {
                self.stack.pop();
                self.after_element();
                self.skip = Some(Skip::Lines(None));
                Some(self.failed(Kind::Syntax, 0, "expected `,` or `}`"))
            }
        }
    }

    fn take_one(&mut self) {
        self.consume(1);
        self.indentation = None;
    }

    fn after_element(&mut self) {
        if let Some(frame) = self.stack.last_mut()
            && frame.state != State::Members
        {
            frame.state = State::After;
        }
    }

    fn failed(&self, kind: Kind, offset: usize, message: impl Into<String>) -> Step {
        Step::Failed(Error::new(kind, self.position_of(offset), message))
    }

    /// A document starts, or something that is none.
    fn document(&mut self, next: u8) -> Option<Step> {
        match next {
            b'{' | b'[' => self.value(next),
            // Between documents, as some concatenate them.
            b',' if self.any => {
                self.take_one();
                None
            }
            _ => {
                let rest = self.rest();
                if !self.ended && rest.len() < 512 && !rest.contains(&b'\n') {
                    return Some(Step::More);
                }
                let found = crate::foreign::name(rest);
                let step = match found {
                    Some(found) => self.failed(Kind::Form, 0, found),
                    None => self.failed(Kind::Syntax, 0, "expected a JSON object or array"),
                };
                if found.is_some() && !self.any {
                    // Another format altogether: nothing in it is worth a try.
                    self.consume(self.rest().len());
                    self.skip = Some(Skip::Lines(Some(usize::MAX)));
                } else {
                    self.skip = Some(Skip::Lines(None));
                }
                self.any = true;
                Some(step)
            }
        }
    }

    fn value(&mut self, next: u8) -> Option<Step> {
        self.any = true;
        let in_table = self.stack.last().is_some_and(|frame| frame.container.columns.is_some());
        match next {
            b'{' => {
                self.object = Some(Object { read: 1, members: Vec::with_capacity(64) });
                self.object()
            }
            b'[' if !in_table && self.stack.len() < NESTING => {
                let container = Container { layout: Layout::Array, context: None, columns: None };
                self.push(container, false);
                self.take_one();
                None
            }
            _ => match skip_value(self.rest(), self.ended) {
                Skipped::More => Some(Step::More),
                Skipped::Broken(offset, message) => Some(self.broken(offset, &message)),
                Skipped::End(length) if in_table && next == b'[' => Some(self.found(length, Vec::new())),
                Skipped::End(length) => {
                    let found = match next {
                        b'[' => "arrays nested too deep",
                        b'"' => "a text",
                        b'n' => "null",
                        b't' | b'f' => "a boolean",
                        _ => "a number",
                    };
                    let step = self.failed(Kind::Form, 0, format!("expected a record, found {found}"));
                    self.consume(length);
                    self.after_element();
                    Some(step)
                }
            },
        }
    }

    fn push(&mut self, container: Container, within_object: bool) {
        self.stack.push(Frame {
            container: Arc::new(container),
            state: State::First,
            indentation: None,
            within_object,
        });
    }

    /// The object or row of this length is whole.
    fn found(&mut self, length: usize, members: Vec<Member>) -> Step {
        let position = self.position_of(0);
        let bytes = self.rest().get(..length).unwrap_or_default();
        let step = match str::from_utf8(bytes) {
            _ if length > self.limit => self.beyond_limit(),
            Ok(raw) => {
                let container = self.stack.last().map_or(&self.outside, |frame| &frame.container);
                let container = Arc::clone(container);
                Step::Found(Found { raw: raw.to_owned(), members, position, container })
            }
            Err(error) => self.failed(Kind::Syntax, error.valid_up_to(), "invalid UTF-8 or UTF-16"),
        };
        self.consume(length);
        self.indentation = None;
        self.after_element();
        step
    }

    /// What starts here can't be read.
    fn broken(&mut self, offset: usize, message: &str) -> Step {
        let step = self.failed(Kind::Syntax, offset, message);
        self.recover();
        step
    }

    /// Looks for what can be read again.
    fn recover(&mut self) {
        self.object = None;
        self.skip = Some(if self.stack.is_empty() {
            Skip::Document(Balance::default())
        } else {
            Skip::Element(Balance::default())
        });
    }

    fn beyond_limit(&self) -> Step {
        self.failed(Kind::Limit, 0, format!("a record is longer than the limit of {} bytes", self.limit))
    }

    fn too_long(&mut self) -> Step {
        let step = self.failed(
            Kind::Limit,
            0,
            format!("a document is longer than the limit of {} bytes", self.limit),
        );
        self.enough = 0;
        self.recover();
        step
    }

    /// The text ends within something.
    fn truncated(&mut self) -> Step {
        self.enough = 0;
        if self.rest().is_empty() || (self.object.is_none() && !self.stack.is_empty()) {
            let step =
                self.failed(Kind::Syntax, self.rest().len(), "the text ends within an array or a page");
            self.stack.clear();
            self.consume(self.rest().len());
            return step;
        }
        let step = self.failed(Kind::Syntax, self.rest().len(), "the text ends within a document");
        self.recover();
        step
    }
}

fn line_ends(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}
