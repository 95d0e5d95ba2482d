//! The reader as a deserializer of serde's.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::reader::{MAX_DEPTH, NumberToken, Reader, Result, SyntaxError};

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Box<SyntaxError>;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        // All texts are visited at one place, so that visiting is inlined there.
        let text = match self.peek() {
            Some(b'"') => match self.plain_string() {
                Some(text) => Cow::Borrowed(text),
                None => self.string()?,
            },
            Some(b'n') => {
                self.word("null")?;
                return visitor.visit_unit();
            }
            Some(b't') => {
                self.word("true")?;
                return visitor.visit_bool(true);
            }
            Some(b'f') => {
                self.word("false")?;
                return visitor.visit_bool(false);
            }
            Some(b'{' | b'[') if self.depth >= MAX_DEPTH => Cow::Borrowed(self.skip_value_text()?),
            Some(b'{') => {
                self.take(b'{');
                self.depth += 1;
                let value = visitor.visit_map(Members { reader: self, is_first: true })?;
                self.depth -= 1;
                return Ok(value);
            }
            Some(b'[') => {
                self.take(b'[');
                self.depth += 1;
                let value = visitor.visit_seq(Elements { reader: self, is_first: true })?;
                self.depth -= 1;
                return Ok(value);
            }
            Some(b'-' | b'0'..=b'9') => match self.number()? {
                NumberToken::Unsigned(value) => return visitor.visit_u64(value),
                NumberToken::Signed(value) => return visitor.visit_i64(value),
                NumberToken::Float(value) => return visitor.visit_f64(value),
                NumberToken::Text(token) => Cow::Borrowed(token),
            },
            _ => return Err(self.error("expected value")),
        };
        visitor.visit_str(&text)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.skip_value()?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}

/// The members of an object. A visitor reads all of them.
struct Members<'r, 'de> {
    reader: &'r mut Reader<'de>,
    is_first: bool,
}

impl<'de> MapAccess<'de> for Members<'_, 'de> {
    type Error = Box<SyntaxError>;

    #[inline(always)]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        let follows_comma = self.is_first || !self.reader.is_at(b',');
        if follows_comma && !self.reader.next_member(self.is_first)? {
            return Ok(None);
        }
        self.is_first = false;
        seed.deserialize(Name { reader: self.reader, follows_comma }).map(Some)
    }

    #[inline(always)]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        seed.deserialize(&mut *self.reader)
    }
}

/// The name of a member.
struct Name<'r, 'de> {
    reader: &'r mut Reader<'de>,
    /// Whether the comma before it, if any, is read.
    follows_comma: bool,
}

impl<'de> Deserializer<'de> for Name<'_, 'de> {
    type Error = Box<SyntaxError>;

    #[inline(never)]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if !self.follows_comma {
            self.reader.next_member(false)?;
        }
        match self.reader.name()? {
            Cow::Borrowed(name) => visitor.visit_borrowed_str(name),
            Cow::Owned(name) => visitor.visit_string(name),
        }
    }

    /// Visits a unit if the name is the one that the visitor expects, written as `,"name":`. Members arrive in the same
    /// order, record after record, and comparing is faster than finding the end of the name and looking it up.
    #[inline(always)]
    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        expected: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        let expected_here = if self.follows_comma { expected.get(1..).unwrap_or_default() } else { expected };
        if self.reader.take_text(expected_here) {
            visitor.visit_unit()
        } else {
            self.deserialize_any(visitor)
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The elements of an array. A visitor reads all of them.
struct Elements<'r, 'de> {
    reader: &'r mut Reader<'de>,
    is_first: bool,
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = Box<SyntaxError>;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if !self.reader.next_element(self.is_first)? {
            return Ok(None);
        }
        self.is_first = false;
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} (byte {})", self.message, self.byte)
    }
}

impl std::error::Error for SyntaxError {}

impl de::Error for Box<SyntaxError> {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(SyntaxError { message: message.to_string().into(), byte: 0 })
    }
}
