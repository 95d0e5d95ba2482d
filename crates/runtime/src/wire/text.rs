//! Text that shares its memory with the other texts of its record.

use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::convert::Infallible;
use std::ffi::OsStr;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::num::NonZeroU32;
use std::ops::Deref;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use super::untyped::{HAS_NUMBER_MAPS, Untyped};

/// Immutable text: a slice of a buffer that all texts of a record share.
///
/// It is read like a `str`, to which it dereferences, and compared with `str` and `String`. A record with a hundred
/// texts is decoded with one copy of its JSON text for all of them, and cloning a text copies none of it.
///
/// A text keeps the buffer of its whole record alive, a few kilobytes. To keep a few texts of many records, such as
/// their identifiers in a map, [`detach`](Self::detach) them or convert them to `String`.
///
/// ```
/// use msgraph_runtime::Text;
///
/// let text = Text::from("10.0.0.1");
/// assert_eq!(text, "10.0.0.1");
/// assert!(text.starts_with("10."));
/// match text.as_str() {
///     "10.0.0.1" => {}
///     other => panic!("{other}"),
/// }
///
/// let field: Option<Text> = Some(text);
/// assert_eq!(field.as_deref(), Some("10.0.0.1"));
/// let owned: String = field.unwrap_or_default().into();
/// assert_eq!(owned, "10.0.0.1");
/// ```
#[derive(Clone)]
pub struct Text {
    /// None for an empty text, which needs no memory.
    buffer: Option<Buffer>,
    start: u32,
    /// The end, or [`WHOLE`]. Never zero, so that an `Option` of a text is no larger.
    end: NonZeroU32,
}

/// The JSON text of a record, or one text. An `Arc<str>` would make each text larger.
type Buffer = Arc<Box<str>>;

/// The end of a text that is all of its buffer, however long that is.
const WHOLE: NonZeroU32 = NonZeroU32::MAX;

impl Text {
    /// The text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        let Some(buffer) = &self.buffer else { return "" };
        if self.end == WHOLE {
            return buffer;
        }
        buffer.get(self.start as usize..self.end.get() as usize).unwrap_or_default()
    }

    /// The same text in memory of its own, which keeps no record alive.
    #[must_use]
    pub fn detach(&self) -> Self {
        Self::from(self.as_str())
    }
}

/// Makes the texts of one record while it is decoded.
#[doc(hidden)]
#[derive(Debug)]
pub struct Texts<'t> {
    /// The JSON text of the record; empty if the deserializer is not the crate's own.
    record: &'t str,
    /// A copy of it, made for the first text that is a slice of it.
    buffer: Option<Buffer>,
    /// Whether the deserializer is the crate's own.
    pub(super) is_own: bool,
    /// Whether serde_json's maps that represent numbers can occur.
    pub(super) has_number_maps: bool,
}

impl<'t> Texts<'t> {
    /// For a record that the crate's own deserializer reads.
    pub(super) fn new(record: &'t str) -> Self {
        Self { record, buffer: None, is_own: true, has_number_maps: false }
    }

    /// For a record from a deserializer that is not the crate's own.
    pub(super) fn of_any_deserializer() -> Self {
        Self { record: "", buffer: None, is_own: false, has_number_maps: *HAS_NUMBER_MAPS }
    }

    pub(super) fn untyped(&self) -> Untyped {
        Untyped { has_number_maps: self.has_number_maps }
    }

    /// Returns a text: a slice of the record's buffer, or, where it was written with escapes, memory of its own.
    #[inline]
    pub(super) fn add(&mut self, text: &str) -> Text {
        if text.is_empty() {
            return Text::default();
        }
        self.slice(text).unwrap_or_else(|| Text::from(text))
    }

    #[inline]
    fn slice(&mut self, text: &str) -> Option<Text> {
        // Addresses within the record are those of its own bytes: both texts are alive.
        let start = text.as_ptr().addr().checked_sub(self.record.as_ptr().addr())?;
        let end = start.checked_add(text.len()).filter(|end| *end <= self.record.len())?;
        let (start, end) = (u32::try_from(start).ok()?, NonZeroU32::new(u32::try_from(end).ok()?)?);
        if end == WHOLE {
            return None;
        }
        let buffer = self.buffer.get_or_insert_with(|| Arc::new(self.record.into()));
        Some(Text { buffer: Some(Arc::clone(buffer)), start, end })
    }
}

impl Default for Text {
    fn default() -> Self {
        Self { buffer: None, start: 0, end: NonZeroU32::MIN }
    }
}

impl Deref for Text {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<Box<str>> for Text {
    fn from(text: Box<str>) -> Self {
        if text.is_empty() {
            return Self::default();
        }
        Self { buffer: Some(Arc::new(text)), start: 0, end: WHOLE }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        text.into_boxed_str().into()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Box::<str>::from(text).into()
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<Cow<'_, str>> for Text {
    fn from(text: Cow<'_, str>) -> Self {
        text.into_owned().into()
    }
}

impl From<char> for Text {
    fn from(character: char) -> Self {
        String::from(character).into()
    }
}

impl FromStr for Text {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.as_str().to_owned()
    }
}

impl From<&Text> for String {
    fn from(text: &Text) -> Self {
        text.as_str().to_owned()
    }
}

impl From<Text> for Box<str> {
    fn from(text: Text) -> Self {
        text.as_str().into()
    }
}

impl From<Text> for serde_json::Value {
    fn from(text: Text) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Text> for Cow<'_, str> {
    fn from(text: Text) -> Self {
        Self::Owned(text.into())
    }
}

impl<'a> From<&'a Text> for Cow<'a, str> {
    fn from(text: &'a Text) -> Self {
        Self::Borrowed(text.as_str())
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<OsStr> for Text {
    fn as_ref(&self) -> &OsStr {
        self.as_str().as_ref()
    }
}

impl AsRef<Path> for Text {
    fn as_ref(&self) -> &Path {
        self.as_str().as_ref()
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), formatter)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl Eq for Text {}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

macro_rules! compare {
    ($($other:ty),*) => {$(
        impl PartialEq<$other> for Text {
            fn eq(&self, other: &$other) -> bool {
                let other: &str = other.as_ref();
                self.as_str() == other
            }
        }

        impl PartialEq<Text> for $other {
            fn eq(&self, other: &Text) -> bool {
                other == self
            }
        }

        impl PartialOrd<$other> for Text {
            fn partial_cmp(&self, other: &$other) -> Option<Ordering> {
                let other: &str = other.as_ref();
                self.as_str().partial_cmp(other)
            }
        }
    )*};
}

compare! { str, &str, String, Box<str>, Cow<'_, str> }

impl PartialEq<serde_json::Value> for Text {
    fn eq(&self, other: &serde_json::Value) -> bool {
        other.as_str() == Some(self.as_str())
    }
}

impl Extend<Text> for String {
    fn extend<I: IntoIterator<Item = Text>>(&mut self, texts: I) {
        for text in texts {
            self.push_str(&text);
        }
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(TextVisitor)
    }
}

struct TextVisitor;

impl Visitor<'_> for TextVisitor {
    type Value = Text;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
        Ok(text.into())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Text, E> {
        Ok(text.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_optional_text_is_two_words() {
        assert_eq!(size_of::<Option<Text>>(), 16);
    }
}
