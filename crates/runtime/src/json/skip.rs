//! Reading over JSON values, where nothing but their places matters.

use std::ops::Range;

use super::reader::{Reader, Result};
use super::scan::Specials;

/// Where a record is, and where the value of its member `id` is.
pub(crate) type RecordRanges = (Range<usize>, Option<Range<usize>>);

impl<'t> Reader<'t> {
    /// Reads over a value, and returns where it is. Nested values need no more stack.
    pub(crate) fn skip_value(&mut self) -> Result<Range<usize>> {
        self.peek();
        let start = self.at;
        let mut containers = Containers::default();
        loop {
            let mut is_first = false;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    self.skip_string()?;
                }
                Some(b'{') => {
                    self.at += 1;
                    containers.push(true);
                    is_first = true;
                }
                Some(b'[') => {
                    self.at += 1;
                    containers.push(false);
                    is_first = true;
                }
                Some(b'n') => self.word("null")?,
                Some(b't') => self.word("true")?,
                Some(b'f') => self.word("false")?,
                Some(b'-' | b'0'..=b'9') => self.skip_number()?,
                _ => return Err(self.error("expected value")),
            }
            if !self.skip_to_value(is_first, &mut containers)? {
                return Ok(start..self.at);
            }
        }
    }

    /// Reads over a value, and returns its text.
    #[cold]
    pub(super) fn skip_value_text(&mut self) -> Result<&'t str> {
        let range = self.skip_value()?;
        Ok(self.slice(range))
    }

    /// After a value, or after an opening bracket: reads on to the next value. False where the outermost value ends.
    #[inline]
    fn skip_to_value(&mut self, mut is_first: bool, containers: &mut Containers) -> Result<bool> {
        loop {
            match containers.last() {
                None => return Ok(false),
                Some(true) => {
                    while self.next_member(is_first)? {
                        is_first = false;
                        if !self.skip_plain_members(|_, _| {}) {
                            self.skip_name()?;
                            return Ok(true);
                        }
                    }
                }
                Some(false) => {
                    if self.next_element(is_first)? {
                        return Ok(true);
                    }
                }
            }
            containers.pop();
            is_first = false;
        }
    }

    /// Reads over a value that is a record, and returns where it is, and where the value of its last member `id` is.
    pub(crate) fn skip_record(&mut self) -> Result<RecordRanges> {
        if self.peek() != Some(b'{') {
            return Ok((self.skip_value()?, None));
        }
        let start = self.at;
        let mut id = None;
        self.at += 1;
        let mut is_first = true;
        while self.next_member(is_first)? {
            is_first = false;
            let bytes = self.text.as_bytes();
            let mut keep_id = |name: usize, value| {
                if bytes.get(name..).is_some_and(|rest| rest.starts_with(b"\"id\"")) {
                    id = Some(value);
                }
            };
            if !self.skip_plain_members(|name, value| keep_id(name.start, value)) {
                let name = self.at;
                self.skip_name()?;
                keep_id(name, self.skip_value()?);
            }
        }
        Ok((start..self.at, id))
    }

    /// At the name of a member: reads over members without white space or escapes whose values are scalar, all in one
    /// loop. Returns false at the name of another member, and true after the last value before anything else.
    ///
    /// Calls `member` with where each name is, with its quotes, and where the value is.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one of the loops that all decoding spends its time in")]
    fn skip_plain_members(&mut self, mut member: impl FnMut(Range<usize>, Range<usize>)) -> bool {
        let bytes = self.text.as_bytes();
        let mut name = self.at;
        let mut specials = self.specials;
        loop {
            let name_end = specials.next(bytes, name + 1);
            let start = name_end + 2;
            let end = match bytes.get(name_end..).and_then(<[u8]>::first_chunk) {
                Some(b"\":\"") => {
                    let end = specials.next(bytes, start + 1);
                    if bytes.get(end) == Some(&b'"') { Some(end + 1) } else { None }
                }
                Some(b"\":n") => word_end(bytes, start, b"null"),
                Some(b"\":t") => word_end(bytes, start, b"true"),
                Some(b"\":f") => word_end(bytes, start, b"false"),
                Some([b'"', b':', b'-' | b'0'..=b'9']) => {
                    self.at = start;
                    self.skip_number().ok().map(|()| self.at)
                }
                _ => None,
            };
            let Some(end) = end else {
                self.at = name;
                self.specials = specials;
                return false;
            };
            member(name..name_end + 1, start..end);
            match bytes.get(end..).and_then(<[u8]>::first_chunk) {
                Some(b",\"") => name = end + 1,
                _ => {
                    self.at = end;
                    self.specials = specials;
                    return true;
                }
            }
        }
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "one of the loops that all decoding spends its time in")]
    fn skip_name(&mut self) -> Result<()> {
        self.at += 1;
        self.skip_string()?;
        if self.text.as_bytes().get(self.at) == Some(&b':') {
            self.at += 1;
            return Ok(());
        }
        self.expect(b':')
    }
}

/// Reads over members without white space or escapes whose values are scalar, from the name of the first on, all in one
/// loop. Returns where it ends, and whether that is after a value rather than at the name of another member.
///
/// `specials` are of the same text. Calls `member` with where each name is, with its quotes, and where the value is.
pub fn plain_members(
    text: &str,
    at: usize,
    specials: &mut Specials,
    member: impl FnMut(Range<usize>, Range<usize>),
) -> (usize, bool) {
    if text.as_bytes().get(at) != Some(&b'"') {
        return (at, false);
    }
    let mut reader = Reader { specials: *specials, ..Reader::new(text, at) };
    let is_after_value = reader.skip_plain_members(member);
    *specials = reader.specials;
    (reader.at, is_after_value)
}

/// The end of a word that starts here.
#[inline]
fn word_end(bytes: &[u8], start: usize, word: &[u8]) -> Option<usize> {
    bytes.get(start..)?.starts_with(word).then_some(start + word.len())
}

/// The objects (true) and arrays (false) that a place is in: one bit each.
#[derive(Debug, Default)]
struct Containers {
    depth: usize,
    bits: u64,
    outer: Vec<u64>,
}

impl Containers {
    #[inline]
    fn push(&mut self, is_object: bool) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.outer.push(self.bits);
        }
        self.bits = self.bits << 1 | u64::from(is_object);
        self.depth += 1;
    }

    #[inline]
    fn last(&self) -> Option<bool> {
        (self.depth > 0).then_some(self.bits & 1 == 1)
    }

    #[inline]
    fn pop(&mut self) {
        self.depth -= 1;
        self.bits >>= 1;
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.bits = self.outer.pop().unwrap_or_default();
        }
    }
}
