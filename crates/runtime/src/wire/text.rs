//! Text that shares its memory with the other texts of its record.

use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::convert::Infallible;
use std::ffi::OsStr;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, Range};
use std::path::Path;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// Immutable text: a slice of a buffer that the texts of a record share.
///
/// It is read like a `str`, to which it dereferences, and compared with `str` and `String`. A record with a hundred
/// texts is decoded with one buffer for all of them, and cloning a text copies none of it. A text of up to 14 bytes
/// needs no buffer.
///
/// A longer text keeps all texts of its record alive, a kilobyte or two. To keep a few texts of many records, such as
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
    form: Form,
}

#[derive(Clone)]
enum Form {
    /// A text that needs no memory of its own. `length` is at most [`SHORT`].
    Short { bytes: [u8; SHORT], length: u8 },
    /// A slice of a buffer. The end is split so that an `Option` of a text is no larger.
    Shared { buffer: Buffer, start: u32, end: [u8; 3], extent: Extent },
}

/// The part of its buffer that a text is.
#[derive(Clone, Copy)]
enum Extent {
    Slice,
    Whole,
}

/// The most bytes of a text that needs no memory of its own.
const SHORT: usize = 14;

/// The texts of a record, once it is decoded, or one text. An `Arc<str>` would make each text larger.
pub(super) type Buffer = Arc<OnceLock<Box<str>>>;

impl Text {
    /// The text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.form {
            Form::Short { bytes, length } => {
                let bytes = bytes.get(..usize::from(*length)).unwrap_or_default();
                str::from_utf8(bytes).unwrap_or_default()
            }
            Form::Shared { buffer, start, end, extent } => {
                let Some(buffer) = buffer.get() else { return "" };
                let [low, middle, high] = *end;
                let end = u32::from_le_bytes([low, middle, high, 0]);
                match extent {
                    Extent::Slice => buffer.get(*start as usize..end as usize).unwrap_or_default(),
                    Extent::Whole => buffer,
                }
            }
        }
    }

    /// The same text in memory of its own, which keeps no record alive.
    #[must_use]
    pub fn detach(&self) -> Self {
        Self::from(self.as_str())
    }

    #[inline]
    pub(super) fn short(text: &str) -> Option<Self> {
        let mut bytes = [0; SHORT];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self { form: Form::Short { bytes, length: u8::try_from(text.len()).ok()? } })
    }

    /// A slice of a buffer that is filled later; `None` if it ends beyond the first 16 MiB.
    #[inline]
    pub(super) fn slice(buffer: &Buffer, range: Range<usize>) -> Option<Self> {
        let start = u32::try_from(range.start).ok()?;
        let [low, middle, high, 0] = u32::try_from(range.end).ok()?.to_le_bytes() else { return None };
        let buffer = Arc::clone(buffer);
        Some(Self { form: Form::Shared { buffer, start, end: [low, middle, high], extent: Extent::Slice } })
    }

    fn whole(text: Box<str>) -> Self {
        let buffer = Arc::new(OnceLock::from(text));
        Self { form: Form::Shared { buffer, start: 0, end: [0; 3], extent: Extent::Whole } }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self { form: Form::Short { bytes: [0; SHORT], length: 0 } }
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
        Self::short(&text).unwrap_or_else(|| Self::whole(text))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::short(&text).unwrap_or_else(|| Self::whole(text.into()))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::short(text).unwrap_or_else(|| Self::whole(text.into()))
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
