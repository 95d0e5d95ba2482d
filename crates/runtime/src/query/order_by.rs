//! Order of records.

use std::fmt;
use std::marker::PhantomData;

/// An order of records of type `T`: what `$orderby` says.
#[must_use]
pub struct OrderBy<T> {
    text: String,
    marker: PhantomData<fn() -> T>,
}

impl<T> OrderBy<T> {
    pub(super) fn new(text: String) -> Self {
        Self { text, marker: PhantomData }
    }

    /// An order as text, for what the typed properties don't offer.
    pub fn raw(text: impl Into<String>) -> Self {
        Self::new(text.into())
    }
}

impl<T> fmt::Display for OrderBy<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<T> fmt::Debug for OrderBy<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("OrderBy").field(&self.text).finish()
    }
}

impl<T> Clone for OrderBy<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}
