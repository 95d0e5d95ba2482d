use std::fmt;

use bytes::Bytes;

use crate::client::link::NextLink;
use crate::page::PageReader;
use crate::record::Record;
use crate::wire::Wire;

/// What can be read of a page that the service writes broken each time: the way past it.
///
/// A retry helps after a page that broke off once. If the same page fails again and again, one of its records is
/// broken: keep [`records`](Self::records) and the bytes of each of [`gaps`](Self::gaps), and continue at
/// [`next_link`](Self::next_link). The link leads to the page after it, so only what is in the gaps is missing.
///
/// To request the missing records once more, narrow the window: a filter on the time between the records before and
/// after the gap, with a `top` of 1. A truncated page has no record after its gap, and an unknown number of records is
/// missing: request the window again from the time of its last record, in smaller windows.
///
/// ```no_run
/// use futures::TryStreamExt as _;
/// # use msgraph_runtime::generated::ResourcePath;
/// # use msgraph_runtime::{Client, Error, Value};
/// # fn store(_: &str) {}
/// # fn store_gap(_: &[u8]) {}
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let request = ResourcePath::root(client, "beta", "auditLogs").segment("signIns").list::<Value>();
/// let mut records = request.clone().records();
/// loop {
///     match records.try_next().await {
///         Ok(Some(record)) => store(record.raw()),
///         Ok(None) => return Ok(()),
///         Err(error) => {
///             let Some(page) = error.broken_page::<Value>() else { return Err(error) };
///             page.records().iter().skip(error.records_delivered()).for_each(|record| store(record.raw()));
///             page.gaps().iter().for_each(|gap| store_gap(gap.bytes()));
///             match page.next_link().filter(|_| !page.is_truncated()) {
///                 Some(link) => records = request.clone().resume(link.clone()).records(),
///                 None => return Err(error),
///             }
///         }
///     }
/// }
/// # }
/// ```
pub struct BrokenPage<T> {
    records: Vec<Record<T>>,
    gaps: Vec<Gap>,
    next_link: Option<NextLink>,
    is_truncated: bool,
}

/// A part of a page that is not a record.
#[derive(Clone, PartialEq, Eq)]
pub struct Gap {
    bytes: Bytes,
    after: usize,
}

impl<T> BrokenPage<T> {
    /// The records that could be read, those before the error included.
    #[must_use]
    pub fn records(&self) -> &[Record<T>] {
        &self.records
    }

    /// Returns the records without the page.
    #[must_use]
    pub fn into_records(self) -> Vec<Record<T>> {
        self.records
    }

    /// The parts of the page that are not records, in order. Keep them: they are all there is of the missing records.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// The link of the next page, if the service wrote one that can be read.
    ///
    /// `None` proves that this is the last page only if [`is_truncated`](Self::is_truncated) returns false.
    #[must_use]
    pub fn next_link(&self) -> Option<&NextLink> {
        self.next_link.as_ref()
    }

    /// Whether the end of the page is missing, and with it an unknown number of records.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.is_truncated
    }
}

impl Gap {
    /// The bytes of the page, as the service sent them.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many of the page's records are before it: `records()[after()]` is the record after the gap.
    #[must_use]
    pub fn after(&self) -> usize {
        self.after
    }
}

impl<T: Wire> BrokenPage<T> {
    /// Reads what can be read.
    pub(crate) fn read(body: Bytes) -> Self {
        let mut page = Self { records: Vec::new(), gaps: Vec::new(), next_link: None, is_truncated: false };
        let mut reader = PageReader::new(body.clone());
        while let Some(item) = reader.next() {
            let bytes = match item {
                Ok(record) => {
                    page.records.push(record);
                    continue;
                }
                Err(error) => match error.raw_record() {
                    Some(raw) => Bytes::copy_from_slice(raw.as_bytes()),
                    None => reader.resynchronize().unwrap_or_else(|| {
                        page.is_truncated = true;
                        body.slice(reader.read_bytes().min(error.byte())..)
                    }),
                },
            };
            page.gaps.push(Gap { bytes, after: page.records.len() });
        }
        page.next_link = reader.next_link().map(NextLink::new);
        page
    }
}

/// Shows no record.
impl<T> fmt::Debug for BrokenPage<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BrokenPage")
            .field("records", &self.records.len())
            .field("gaps", &self.gaps)
            .field("next_link", &self.next_link)
            .field("is_truncated", &self.is_truncated)
            .finish()
    }
}

/// Shows no bytes.
impl fmt::Debug for Gap {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Gap")
            .field("length", &self.bytes.len())
            .field("after", &self.after)
            .finish_non_exhaustive()
    }
}
