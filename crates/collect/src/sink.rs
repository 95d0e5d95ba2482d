//! Sinks: who else receives what is committed.

use crate::clock::BoxFuture;
use crate::entry::{Entry, Segment};
use crate::error::Error;
use crate::store::Store;

/// Receives committed segments in the order of the log, each at least once.
///
/// A sink that keeps the last position that it has dealt with, and returns it from [`position`](Self::position), misses
/// nothing: the collector starts after it, with what was committed while the sink was away.
///
/// ```
/// use std::sync::Mutex;
///
/// use msgraph_auditlogs_collect::{Batch, BoxFuture, Error, Sink};
///
/// /// Counts records. A real sink keeps its position where it keeps what it received.
/// #[derive(Default)]
/// struct Counter(Mutex<(Option<u64>, u64)>);
///
/// impl Sink for Counter {
///     fn position(&self) -> BoxFuture<'_, Result<Option<u64>, Error>> {
///         let position = self.0.lock().map(|state| state.0).unwrap_or_default();
///         Box::pin(async move { Ok(position) })
///     }
///
///     fn committed<'a>(&'a self, batch: Batch<'a>) -> BoxFuture<'a, Result<(), Error>> {
///         Box::pin(async move {
///             let mut records = 0;
///             for (_stream, segment) in batch.segments() {
///                 batch
///                     .records(segment, |_record| {
///                         records += 1;
///                         Ok(())
///                     })
///                     .await?;
///             }
///             let mut state = self.0.lock().map_err(|_| Error::sink("the counter panicked before"))?;
///             *state = (Some(batch.position()), state.1 + records);
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait Sink: Send + Sync {
    /// The last position that the sink has dealt with; none to begin with the first entry.
    fn position(&self) -> BoxFuture<'_, Result<Option<u64>, Error>>;

    /// Deals with an entry that was committed. An error stops the collector; a later run delivers the entry again.
    fn committed<'a>(&'a self, batch: Batch<'a>) -> BoxFuture<'a, Result<(), Error>>;
}

/// A committed entry and its segments.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Batch<'a> {
    /// The tenant.
    pub tenant: &'a str,
    /// The entry.
    pub entry: &'a Entry,
    /// Where the segments are.
    pub store: &'a Store,
}

impl<'a> Batch<'a> {
    pub(crate) fn new(tenant: &'a str, entry: &'a Entry, store: &'a Store) -> Self {
        Self { tenant, entry, store }
    }

    /// The position of the entry.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.entry.position
    }

    /// The segments, with the stream that each belongs to.
    pub fn segments(&self) -> impl Iterator<Item = (&'a str, &'a Segment)> {
        let windows = self.entry.windows.iter();
        windows.flat_map(|window| window.segments.iter().map(|segment| (window.stream.as_str(), segment)))
    }

    /// Calls `each` with the records of a segment, whose bytes are checked first.
    ///
    /// # Errors
    ///
    /// The segment cannot be read, it differs from the log, or `each` fails.
    pub async fn records(
        &self,
        segment: &Segment,
        each: impl FnMut(&str) -> Result<(), Error> + Send,
    ) -> Result<(), Error> {
        let bytes = self.store.segment(self.tenant, segment).await?;
        crate::segment::for_each_line(&segment.name, &bytes, each)
    }
}
