//! Records beside their original text.

use std::ops::Deref;

use bytes::Bytes;

use crate::wire::{DecodeError, Wire, support};

/// A record as the service sent it: the typed view, and the exact text.
///
/// It dereferences to the typed view. Of a page's records, the texts are slices of the page's buffer: while one of
/// them lives, so does the whole buffer.
#[derive(Clone, Debug)]
pub struct Record<T> {
    raw: Bytes,
    value: T,
}

impl<T> Record<T> {
    pub(crate) fn new(raw: Bytes, value: T) -> Self {
        Self { raw, value }
    }

    /// The record's JSON, byte for byte as it came.
    #[must_use]
    pub fn raw(&self) -> &str {
        str::from_utf8(&self.raw).unwrap_or_default()
    }

    /// The typed view alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: Wire> Record<T> {
    /// Decodes one record, and keeps its text.
    ///
    /// # Errors
    ///
    /// Where the text isn't UTF-8 or JSON, or no `T`.
    pub fn from_json(text: impl Into<Bytes>) -> Result<Self, DecodeError> {
        let raw = text.into();
        let text = str::from_utf8(&raw).map_err(|error| DecodeError::utf8(&raw, error))?;
        let value = support::from_json(text)?;
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
