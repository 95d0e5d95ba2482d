use std::fmt;
use std::vec;

use bytes::Bytes;

use super::listing::Fetched;
use crate::error::{Error, Facts};
use crate::link::NextLink;
use crate::page::PageReader;
use crate::record::Record;
use crate::wire::Wire;

/// One page of a collection.
///
/// ```no_run
/// # use msgraph_runtime::request::Place;
/// # use msgraph_runtime::{Client, Error, Value};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let page = Place::root(client, "beta", "auditLogs").segment("signIns").list::<Value>().send().await?;
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
    count: Option<u64>,
    body: Bytes,
    complete: bool,
    facts: Facts,
}

impl<T> Page<T> {
    /// The records, in the order of the service.
    pub fn records(&self) -> &[Record<T>] {
        &self.records
    }

    /// The records, without the page. Each keeps the text of the page alive.
    pub fn into_records(self) -> Vec<Record<T>> {
        self.records
    }

    /// Where this page came from.
    pub fn link(&self) -> &NextLink {
        &self.link
    }

    /// Where the next page comes from; none after the last page. Store it to go on later with `resume`.
    ///
    /// Of a page that broke off ([`is_complete`](Self::is_complete) is false) it is the page's own link, so that
    /// what is stored never leads past a gap.
    pub fn next_link(&self) -> Option<&NextLink> {
        self.next_link.as_ref()
    }

    /// Whether the page has all its records. In a stream of pages, one that hasn't is followed by the error.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// The number of records of the whole collection, if it was asked for: only on a first page.
    /// Wire name: `@odata.count`.
    pub fn count(&self) -> Option<u64> {
        self.count
    }

    /// The service's id of the request, for its support: header `request-id`.
    pub fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// The service's clock when it answered: header `Date`.
    pub fn date(&self) -> Option<&str> {
        self.facts.date.as_deref()
    }

    /// The body as the service sent it, decompressed.
    pub fn raw(&self) -> &[u8] {
        &self.body
    }
}

impl<T: Wire> Page<T> {
    /// Reads all records, and what is wrong with those that aren't.
    pub(super) fn read(
        fetched: Fetched,
        mut reader: PageReader<T>,
        next_link: Option<NextLink>,
    ) -> (Self, Vec<Error>) {
        let mut records = Vec::new();
        let mut errors = Vec::new();
        for record in reader.by_ref() {
            match record {
                Ok(record) => records.push(record),
                Err(error) => errors.push(fetched.error(error, records.len())),
            }
        }
        let broken = errors.iter().any(|error| !error.is_record());
        let page = Self {
            records,
            next_link: if broken { Some(fetched.link.clone()) } else { next_link },
            link: fetched.link,
            count: reader.total_count(),
            body: fetched.body,
            complete: errors.is_empty(),
            facts: fetched.facts,
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("records", &self.records.len())
            .field("link", &self.link)
            .field("next_link", &self.next_link)
            .field("count", &self.count)
            .field("complete", &self.complete)
            .finish_non_exhaustive()
    }
}
