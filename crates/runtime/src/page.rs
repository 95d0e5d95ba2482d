//! Pages: the records of one response body.

mod error;

use std::marker::PhantomData;

use bytes::Bytes;

use crate::record::Record;
use crate::wire::Wire;

pub use error::PageError;

/// Reads the records of one response body, lazily and in one pass.
#[derive(Debug)]
pub struct PageReader<T> {
    body: Bytes,
    marker: PhantomData<fn() -> T>,
}

impl<T: Wire> PageReader<T> {
    /// Starts to read a body.
    #[must_use]
    pub fn new(body: Bytes) -> Self {
        Self { body, marker: PhantomData }
    }

    /// The link to the next page, if there is one. Where it stands behind the records, it is looked up there.
    pub fn next_link(&mut self) -> Option<&str> {
        None
    }

    /// How many records there are in all pages, where the request asked for it.
    #[must_use]
    pub fn count(&self) -> Option<u64> {
        None
    }

    /// What the service says the page describes.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        None
    }

    /// The whole body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl<T: Wire> Iterator for PageReader<T> {
    type Item = Result<Record<T>, PageError>;

    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}
