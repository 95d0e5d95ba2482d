//! Reading a JSON text token by token, without copying any of it.

use std::borrow::Cow;
use std::ops::Range;

use super::scan::{Specials, plain_end};

/// How deep objects and arrays are read as such. What is nested deeper is kept as the text of its JSON.
pub(crate) const MAX_DEPTH: usize = 100;

/// A position in a JSON text. Everything is checked as it is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) specials: Specials,
    /// How many objects and arrays are being read by a deserializer.
    pub(super) depth: usize,
}

/// A text that isn't JSON, or not the JSON that is expected.
#[derive(Clone, Debug)]
pub(crate) struct SyntaxError {
    /// What is wrong.
    pub(crate) message: Cow<'static, str>,
    /// How many bytes are before it.
    pub(crate) byte: usize,
}

/// Boxed, since results are passed on for every value.
pub(crate) type Result<T, E = Box<SyntaxError>> = std::result::Result<T, E>;

/// A number as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NumberToken<'t> {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// Beyond all doubles.
    Text(&'t str),
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str, at: usize) -> Self {
        Self { text, at, specials: Specials::default(), depth: 0 }
    }

    /// How many bytes are read.
    #[inline]
    pub(crate) fn byte(&self) -> usize {
        self.at
    }

    /// The text of a range of bytes.
    #[inline]
    pub(crate) fn slice(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    /// What comes next, after white space, which counts as read.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        let first = bytes.get(self.at).copied();
        if first.is_some_and(|byte| byte > b' ') {
            return first;
        }
        self.peek_after_space()
    }

    fn peek_after_space(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    /// Whether this byte comes next, without white space before it.
    #[inline]
    pub(super) fn is_at(&self, byte: u8) -> bool {
        self.text.as_bytes().get(self.at) == Some(&byte)
    }

    /// Reads this character if it comes next.
    #[inline]
    pub(crate) fn take(&mut self, character: u8) -> bool {
        let comes = self.peek() == Some(character);
        self.at += usize::from(comes);
        comes
    }

    /// Reads this character, which must come next.
    #[inline]
    pub(crate) fn expect(&mut self, character: u8) -> Result<()> {
        if self.take(character) {
            return Ok(());
        }
        Err(self.error(match character {
            b':' => "expected `:`",
            b'}' => "expected `,` or `}`",
            b']' => "expected `,` or `]`",
            b'"' => "expected the name of a member",
            _ => "expected value",
        }))
    }

    /// An error at the next token.
    #[cold]
    pub(crate) fn error(&mut self, expected: &'static str) -> Box<SyntaxError> {
        let message = match self.peek() {
            None => format!("{expected}, but the text ends").into(),
            Some(_) => expected.into(),
        };
        Box::new(SyntaxError { message, byte: self.at })
    }

    #[cold]
    fn error_here(&self, message: &'static str) -> Box<SyntaxError> {
        Box::new(SyntaxError { message: message.into(), byte: self.at.min(self.text.len()) })
    }

    /// Reads the rest of a text, which must be white space.
    pub(crate) fn end(&mut self) -> Result<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error_here("trailing characters")),
        }
    }

    /// After an element of an array, or after its opening bracket: whether another element follows.
    #[inline]
    pub(crate) fn next_element(&mut self, is_first: bool) -> Result<bool> {
        match self.peek() {
            Some(b']') => {
                self.at += 1;
                return Ok(false);
            }
            Some(b',') if !is_first => self.at += 1,
            Some(_) if is_first => return Ok(true),
            _ => return Err(self.error("expected `,` or `]`")),
        }
        match self.peek() {
            Some(b']') => Err(self.error_here("trailing comma")),
            _ => Ok(true),
        }
    }

    /// After a member of an object, or after its opening brace: whether another member follows.
    #[inline]
    pub(crate) fn next_member(&mut self, is_first: bool) -> Result<bool> {
        match self.text.as_bytes().get(self.at..) {
            Some([b',', b'"', ..]) if !is_first => {
                self.at += 1;
                Ok(true)
            }
            Some([b'"', ..]) if is_first => Ok(true),
            Some([b'}', ..]) => {
                self.at += 1;
                Ok(false)
            }
            _ => self.next_member_after_space(is_first),
        }
    }

    #[cold]
    fn next_member_after_space(&mut self, is_first: bool) -> Result<bool> {
        match self.peek() {
            Some(b'}') => {
                self.at += 1;
                return Ok(false);
            }
            Some(b',') if !is_first => self.at += 1,
            Some(_) if is_first => {}
            _ => return Err(self.error("expected `,` or `}`")),
        }
        match self.peek() {
            Some(b'"') => Ok(true),
            Some(b'}') => Err(self.error_here("trailing comma")),
            _ => Err(self.error("expected the name of a member")),
        }
    }

    /// Reads the name of a member and the colon after it.
    #[inline]
    pub(crate) fn name(&mut self) -> Result<Cow<'t, str>> {
        let name = self.string()?;
        self.expect(b':')?;
        Ok(name)
    }

    /// Reads this text if it comes next.
    #[inline(always)]
    pub(crate) fn take_text(&mut self, text: &str) -> bool {
        let here = self.text.as_bytes().get(self.at..).and_then(|rest| rest.get(..text.len()));
        let is_same = here.is_some_and(|here| same_text(here, text.as_bytes()));
        if is_same {
            self.at += text.len();
        }
        is_same
    }

    /// Reads a string that comes next and has no escapes.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'t str> {
        let start = self.at + 1;
        let end = plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// Reads a string.
    pub(crate) fn string(&mut self) -> Result<Cow<'t, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.error("expected a string"));
        }
        if let Some(text) = self.plain_string() {
            return Ok(Cow::Borrowed(text));
        }
        self.at += 1;
        let start = self.at;
        self.skip_string_from(start)?;
        Ok(Cow::Owned(unescape(self.slice(start..self.at - 1))))
    }

    /// Reads over a string, of which the opening quote is read.
    #[inline]
    pub(super) fn skip_string(&mut self) -> Result<()> {
        let end = self.specials.next(self.text.as_bytes(), self.at);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(());
        }
        self.skip_string_from(end)
    }

    /// The same from a byte on.
    #[cold]
    fn skip_string_from(&mut self, mut at: usize) -> Result<()> {
        let bytes = self.text.as_bytes();
        loop {
            at = plain_end(bytes, at);
            self.at = at;
            match (bytes.get(at), bytes.get(at + 1)) {
                (Some(b'"'), _) => {
                    self.at = at + 1;
                    return Ok(());
                }
                (Some(b'\\'), Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't')) => at += 2,
                (Some(b'\\'), Some(b'u')) => {
                    let digits = bytes.get(at + 2..at + 6).unwrap_or_default();
                    if digits.len() < 4 || !digits.iter().all(u8::is_ascii_hexdigit) {
                        return Err(self.error_here("invalid escape"));
                    }
                    at += 6;
                }
                (Some(b'\\'), Some(_)) => return Err(self.error_here("invalid escape")),
                (Some(b'\\'), None) | (None, _) => {
                    self.at = bytes.len();
                    return Err(self.error_here("EOF while parsing a string"));
                }
                (Some(_), _) => return Err(self.error_here("control character in a string")),
            }
        }
    }

    /// Reads a number.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<NumberToken<'t>> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let is_negative = bytes.get(start) == Some(&b'-');
        let first = start + usize::from(is_negative);
        let mut at = first;
        let mut value = 0_u64;
        let mut is_exact = true;
        while let Some(digit) = bytes.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10)
        {
            let next = value.checked_mul(10).and_then(|value| value.checked_add(u64::from(digit)));
            is_exact &= next.is_some();
            value = next.unwrap_or_default();
            at += 1;
        }
        if at == first || (at > first + 1 && bytes.get(first) == Some(&b'0')) {
            self.at = first;
            return Err(self.error("invalid number"));
        }
        self.at = at;
        let is_float = matches!(bytes.get(at), Some(b'.' | b'e' | b'E'));
        if is_float {
            self.skip_fraction_and_exponent()?;
        } else if is_exact && !is_negative {
            return Ok(NumberToken::Unsigned(value));
        } else if let Some(value) = 0_i64.checked_sub_unsigned(value).filter(|value| is_exact && *value != 0)
        {
            return Ok(NumberToken::Signed(value));
        }
        let token = self.slice(start..self.at);
        match token.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(NumberToken::Float(value)),
            _ => Ok(NumberToken::Text(token)),
        }
    }

    fn skip_fraction_and_exponent(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.skip_digits()?;
        }
        if matches!(bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(bytes.get(self.at), Some(b'+' | b'-')));
            self.skip_digits()?;
        }
        Ok(())
    }

    fn skip_digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.text.as_bytes().get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start { Err(self.error("invalid number")) } else { Ok(()) }
    }

    pub(super) fn skip_number(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        self.at += usize::from(bytes.get(self.at) == Some(&b'-'));
        let first = self.at;
        self.skip_digits()?;
        if self.at > first + 1 && bytes.get(first) == Some(&b'0') {
            self.at = first;
            return Err(self.error("invalid number"));
        }
        self.skip_fraction_and_exponent()
    }

    /// Reads `null`, `true` or `false`.
    #[inline]
    pub(crate) fn word(&mut self, word: &'static str) -> Result<()> {
        let end = self.at + word.len();
        if self.text.as_bytes().get(self.at..end) == Some(word.as_bytes()) {
            self.at = end;
            return Ok(());
        }
        Err(self.error("expected value"))
    }

    /// Skips a byte order mark.
    pub(crate) fn take_byte_order_mark(&mut self) {
        if self.text.get(self.at..).is_some_and(|rest| rest.starts_with('\u{feff}')) {
            self.at += '\u{feff}'.len_utf8();
        }
    }

    /// The text of the last member of this name, of the object that comes next.
    pub(crate) fn text_member(&mut self, name: &str) -> Option<Cow<'t, str>> {
        let mut found = None;
        let mut is_first = true;
        self.take(b'{').then_some(())?;
        while self.next_member(is_first).ok()? {
            is_first = false;
            let is_it = self.name().ok()? == name;
            let value = match self.peek() {
                Some(b'"') if is_it => Some(self.string().ok()?),
                _ => self.skip_value().ok().map(|_| None)?,
            };
            if is_it {
                found = value;
            }
        }
        found
    }
}

/// Whether two texts of the same length are equal, without a call for the lengths that names have.
#[inline(always)]
fn same_text(left: &[u8], right: &[u8]) -> bool {
    fn ends<const N: usize>(left: &[u8], right: &[u8]) -> bool {
        left.first_chunk::<N>() == right.first_chunk::<N>()
            && left.last_chunk::<N>() == right.last_chunk::<N>()
    }

    match left.len() {
        0..8 => left.iter().eq(right),
        8..16 => ends::<8>(left, right),
        16..32 => ends::<16>(left, right),
        _ => left == right,
    }
}

/// The text of a string without its escapes, which are valid. Half a surrogate pair becomes U+FFFD: services cut
/// texts in the middle of a pair.
#[cold]
pub(crate) fn unescape(escaped: &str) -> String {
    let mut text = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some((before, escape)) = rest.find('\\').and_then(|at| rest.split_at_checked(at)) {
        text.push_str(before);
        let mut length = 2;
        text.push(match escape.as_bytes().get(1) {
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                length = 6;
                let unit = unit(escape, 0).unwrap_or_default();
                let units = match (unit, unit_after(escape)) {
                    (0xd800..=0xdbff, Some(low @ 0xdc00..=0xdfff)) => {
                        length = 12;
                        [unit, low]
                    }
                    _ => [unit, b' '.into()],
                };
                char::decode_utf16(units)
                    .next()
                    .and_then(std::result::Result::ok)
                    .unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            Some(other) => char::from(*other),
            None => break,
        });
        rest = escape.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

fn unit_after(escape: &str) -> Option<u16> {
    unit(escape, 6)
}

/// The number in the `\u0000` at a byte.
fn unit(text: &str, byte: usize) -> Option<u16> {
    u16::from_str_radix(text.get(byte..)?.strip_prefix("\\u")?.get(..4)?, 16).ok()
}
