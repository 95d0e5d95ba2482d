use std::fmt;
use std::vec;

use bytes::Bytes;

use super::paged_request::RawPage;
use crate::client::error::{Error, RequestDetails};
use crate::client::link::NextLink;
use crate::page::PageReader;
use crate::record::Record;
use crate::wire::Wire;

/// One page of a collection.
///
/// ```no_run
/// # use msgraph_runtime::generated::ResourcePath;
/// # use msgraph_runtime::{Client, Error, Value};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let page = ResourcePath::root(client, "beta", "auditLogs").segment("signIns").list::<Value>().send().await?;
/// for record in page.records() {
///     println!("{}", record.raw());
/// }
/// println!("more: {}", page.next_link().is_some());
/// # Ok(())
/// # }
/// ```
pub struct Page<T> {
    records: Vec<Record<T>>,
    link: NextLink,
    next_link: Option<NextLink>,
    total_count: Option<u64>,
    body: Bytes,
    complete: bool,
    details: RequestDetails,
}

impl<T> Page<T> {
    /// The records, in the order of the service.
    #[must_use]
    pub fn records(&self) -> &[Record<T>] {
        &self.records
    }

    /// Returns the records without the page. Each record keeps the body of the page in memory.
    #[must_use]
    pub fn into_records(self) -> Vec<Record<T>> {
        self.records
    }

    /// The link of this page.
    #[must_use]
    pub fn link(&self) -> &NextLink {
        &self.link
    }

    /// The link of the next page; `None` for the last page. Store it to continue later with `resume`.
    ///
    /// For a truncated page ([`is_complete`](Self::is_complete) returns false) it is the link of this page, so that a
    /// stored link never skips records.
    #[must_use]
    pub fn next_link(&self) -> Option<&NextLink> {
        self.next_link.as_ref()
    }

    /// Whether all records of the page could be read. In a stream of pages, an incomplete page is followed by an error.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// The number of records in the collection, if it was requested; only on the first page.
    ///
    /// Wire name: `@odata.count`
    #[must_use]
    pub fn total_count(&self) -> Option<u64> {
        self.total_count
    }

    /// The service's id of the request, for support cases: header `request-id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.details.request_id.as_deref()
    }

    /// The service's clock at the response: header `Date`.
    #[must_use]
    pub fn date(&self) -> Option<&str> {
        self.details.date.as_deref()
    }

    /// The body as the service sent it, decompressed.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl<T: Wire> Page<T> {
    /// Reads all records, and the errors of elements that are not records.
    pub(super) fn read(
        raw_page: RawPage,
        mut reader: PageReader<T>,
        next_link: Option<NextLink>,
    ) -> (Self, Vec<Error>) {
        let mut records = Vec::new();
        let mut errors = Vec::new();
        for record in reader.by_ref() {
            match record {
                Ok(record) => records.push(record),
                Err(error) => errors.push(raw_page.error(error, records.len())),
            }
        }
        let truncated = errors.iter().any(|error| !error.is_record());
        let page = Self {
            records,
            next_link: if truncated { Some(raw_page.link.clone()) } else { next_link },
            link: raw_page.link,
            total_count: reader.total_count(),
            body: raw_page.body,
            complete: errors.is_empty(),
            details: raw_page.details,
        };
        (page, errors)
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = Record<T>;
    type IntoIter = vec::IntoIter<Record<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.into_iter()
    }
}

impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Page")
            .field("records", &self.records.len())
            .field("link", &self.link)
            .field("next_link", &self.next_link)
            .field("total_count", &self.total_count)
            .field("complete", &self.complete)
            .finish_non_exhaustive()
    }
}
