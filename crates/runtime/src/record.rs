//! Records beside their original text.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use bytestring::ByteString;

use crate::wire::model::from_json;
use crate::wire::{DecodeError, Wire};

/// A record as the service sent it: the typed view, and the exact text.
///
/// It dereferences to the typed view. The texts of a page's records are slices of the page's buffer, which lives as
/// long as one of them does.
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
    /// Boxed, since models are large and records are handed on.
    value: Box<T>,
}

impl<T> Record<T> {
    pub(crate) fn new(raw: ByteString, value: Box<T>) -> Self {
        Self { raw, value }
    }

    /// The record's JSON, byte for byte as it came.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The typed view alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        *self.value
    }
}

impl<T: Wire> Record<T> {
    /// Decodes one record, and keeps its text.
    ///
    /// # Errors
    ///
    /// Where the text isn't UTF-8 or JSON, or no `T`.
    pub fn from_json(text: impl Into<Bytes>) -> Result<Self, DecodeError> {
        let bytes = text.into();
        let raw = ByteString::try_from(bytes.clone()).map_err(|error| DecodeError::utf8(&bytes, error))?;
        let value = from_json::<Box<T>>(&raw)?;
        Ok(Self { raw, value })
    }
}

impl<T> Deref for Record<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: PartialEq> PartialEq for Record<T> {
    /// Compares the typed views.
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Record<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Record").field(&self.value).finish()
    }
}
