//! Records and their original JSON text.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, Range};
use std::sync::OnceLock;

use bytes::Bytes;
use bytestring::ByteString;
use serde::de::DeserializeSeed as _;
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::json::{Reader, RecordRanges, SyntaxError, unescape};
use crate::wire::untyped::Untyped;
use crate::wire::{DecodeError, Model, Wire, evidence, model};

/// A record: its exact JSON text and its typed view.
///
/// It dereferences to the typed view, which is decoded when it is first used. [`raw`](Self::raw) and
/// [`id`](Self::id) decode nothing. The texts of a page's records are slices of the page's buffer, which lives as long
/// as one of them does; the typed view has memory of its own.
///
/// Records are equal if their texts are equal, byte for byte. They serialize as their texts.
///
/// ```
/// use msgraph_runtime::{Record, Value};
///
/// let record = Record::<Value>::from_json(r#"{"id":  1}"#)?;
/// assert_eq!(record["id"], 1);
/// assert_eq!(record.raw(), r#"{"id":  1}"#);
/// # Ok::<(), msgraph_runtime::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Record<T> {
    raw: ByteString,
    /// Where the value of the member `id` is in the text; empty if there is none.
    id: Range<u32>,
    view: View<T>,
}

/// The typed view. Boxed, since models are large and records are passed on.
#[derive(Clone)]
enum View<T> {
    Decoded(Box<T>),
    /// An object, which every model can be decoded from.
    OnDemand {
        cell: OnceLock<Box<T>>,
        decode: fn(&str) -> Box<T>,
    },
}

impl<T> Record<T> {
    /// A record whose typed view was decoded.
    pub(crate) fn decoded(raw: ByteString, id: Option<Range<usize>>, value: T) -> Self {
        Self { raw, id: span(id), view: View::Decoded(Box::new(value)) }
    }

    /// A record whose text is an object, and whose typed view is decoded when it is first used.
    pub(crate) fn on_demand(raw: ByteString, id: Option<Range<usize>>, decode: fn(&str) -> Box<T>) -> Self {
        Self { raw, id: span(id), view: View::OnDemand { cell: OnceLock::new(), decode } }
    }

    /// The record's JSON, byte for byte as it was received, without white space around it.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The same text as bytes, which are always UTF-8. Nothing is copied: they share the buffer of the record's page.
    ///
    /// ```
    /// use msgraph_runtime::{Record, Value};
    ///
    /// let record = Record::<Value>::from_json(r#"{"id": "66ea54eb"}"#)?;
    /// assert_eq!(record.raw_bytes(), record.raw());
    /// # Ok::<(), msgraph_runtime::DecodeError>(())
    /// ```
    #[must_use]
    pub fn raw_bytes(&self) -> Bytes {
        self.raw.as_bytes().clone()
    }

    /// The value of the member `id`, read without decoding the typed view; `None` if it is missing or not text.
    ///
    /// ```
    /// use msgraph_runtime::{Record, Value};
    ///
    /// let record = Record::<Value>::from_json(r#"{"id": "66ea54eb"}"#)?;
    /// assert_eq!(record.id().as_deref(), Some("66ea54eb"));
    /// # Ok::<(), msgraph_runtime::DecodeError>(())
    /// ```
    #[must_use]
    pub fn id(&self) -> Option<Cow<'_, str>> {
        let text = self.raw.get(self.id.start as usize..self.id.end as usize)?;
        let text = text.strip_prefix('"')?.strip_suffix('"')?;
        Some(if text.contains('\\') { Cow::Owned(unescape(text)) } else { Cow::Borrowed(text) })
    }

    /// The typed view alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        match self.view {
            View::Decoded(value) => *value,
            View::OnDemand { cell, decode } => *cell.into_inner().unwrap_or_else(|| decode(&self.raw)),
        }
    }

    /// Decodes the record as the derived type that its `@odata.type` names; `None` if it names another type, or none.
    ///
    /// ```
    /// # use std::collections::BTreeMap;
    /// # use msgraph_runtime::{Record, Text, Value};
    /// # #[derive(Debug, Default)]
    /// # pub struct StatusDetails { pub reason: Option<Text>, pub undeclared: BTreeMap<String, Value> }
    /// # msgraph_runtime::generated::model! { StatusDetails: "microsoft.graph.statusDetails" { reason: "reason" } }
    /// let text = r##"{"@odata.type": "#microsoft.graph.statusDetails", "reason": "Other"}"##;
    /// let record = Record::<Value>::from_json(text)?;
    /// let details = record.as_derived::<StatusDetails>();
    /// assert_eq!(details.and_then(|details| details.reason.clone()).as_deref(), Some("Other"));
    /// # Ok::<(), msgraph_runtime::DecodeError>(())
    /// ```
    #[must_use]
    pub fn as_derived<D: Model>(&self) -> Option<Record<D>> {
        let name = Reader::new(&self.raw, 0).text_member(model::TYPE_NAME)?;
        let view = View::OnDemand { cell: OnceLock::new(), decode: model::decode_object };
        crate::generated::is_named::<D>(&name).then(|| Record {
            raw: self.raw.clone(),
            id: self.id.clone(),
            view,
        })
    }
}

/// Positions in a text; of a record of more than 4 GiB, none.
fn span(range: Option<Range<usize>>) -> Range<u32> {
    let Range { start, end } = range.unwrap_or_default();
    match (start.try_into(), end.try_into()) {
        (Ok(start), Ok(end)) => start..end,
        _ => 0..0,
    }
}

impl<T: Wire> Record<T> {
    /// Decodes one record, and keeps its text. A byte order mark before it is ignored.
    ///
    /// # Errors
    ///
    /// If the text is not UTF-8 or JSON, not a `T`, or evidently something else than a record, such as a page.
    pub fn from_json(text: impl Into<Bytes>) -> Result<Self, DecodeError> {
        let bytes = text.into();
        let text = ByteString::try_from(bytes.clone()).map_err(|error| DecodeError::utf8(&bytes, error))?;
        let Some(decode) = T::decode_on_demand() else {
            let value = model::from_json::<T>(&text)?;
            let (raw, id) = whole_record(&text).map_err(|error| DecodeError::syntax(&text, &error))?;
            return Ok(Self::decoded(slice(&text, raw), id, value));
        };
        let (raw, id) = whole_record(&text).map_err(|error| DecodeError::syntax(&text, &error))?;
        let raw = slice(&text, raw);
        if raw.starts_with('{') {
            evidence::check::<T>(&raw)?;
            return Ok(Self::on_demand(raw, id, decode));
        }
        model::from_json::<T>(&text).map(|value| Self::decoded(raw, id, value))
    }
}

/// Decodes an object whose text was read over before and is valid JSON, with where the value of its last member `id` is.
///
/// # Errors
///
/// If the text is evidently something else than a `T`.
pub fn decode_scanned<T: Wire>(text: String, id: Option<Range<usize>>) -> Result<Record<T>, DecodeError> {
    let value = match T::decode_on_demand() {
        Some(decode) => decode(&text),
        None => return Record::from_json(text),
    };
    if !T::is_explained(&value) {
        evidence::check::<T>(&text)?;
    }
    Ok(Record { raw: text.into(), id: span(id), view: View::Decoded(value) })
}

/// Where the record that is all of a text is, and where its identifier is in it.
fn whole_record(text: &str) -> Result<RecordRanges, Box<SyntaxError>> {
    let mut reader = Reader::new(text, 0);
    reader.take_byte_order_mark();
    let (raw, id) = reader.skip_record()?;
    reader.end()?;
    let id = id.map(|id| id.start - raw.start..id.end - raw.start);
    Ok((raw, id))
}

/// A part of a text, in the same memory.
pub(crate) fn slice(text: &ByteString, range: Range<usize>) -> ByteString {
    text.slice_ref(text.get(range).unwrap_or_default())
}

impl<T> Deref for Record<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        match &self.view {
            View::Decoded(value) => value,
            View::OnDemand { cell, decode } => cell.get_or_init(|| decode(&self.raw)),
        }
    }
}

impl<T> AsRef<str> for Record<T> {
    fn as_ref(&self) -> &str {
        self.raw()
    }
}

impl<T> Eq for Record<T> {}

impl<T> PartialEq for Record<T> {
    /// Compares the texts.
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl<T> Hash for Record<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw().hash(state);
    }
}

/// The part of the names that mean something to serde_json.
const JSON_LIBRARY: &str = "$serde_json::private";

impl<T> Serialize for Record<T> {
    /// Writes the exact text where the serializer is serde_json's.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.serialize_str(self.raw());
        }
        if self.raw().contains(JSON_LIBRARY) {
            let value =
                Untyped::OWN.deserialize(&mut Reader::new(self.raw(), 0)).map_err(S::Error::custom)?;
            return value.serialize(serializer);
        }
        let raw: &RawValue = serde_json::from_str(self.raw()).map_err(S::Error::custom)?;
        raw.serialize(serializer)
    }
}

impl<T: fmt::Debug> fmt::Debug for Record<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Record").field(&**self).finish()
    }
}
