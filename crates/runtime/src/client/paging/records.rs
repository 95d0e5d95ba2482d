use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};
use tokio::task::coop;

use super::paged_request::{PagedRequest, RawPage};
use super::prefetch::Prefetcher;
use crate::client::error::Error;
use crate::client::link::NextLink;
use crate::page::PageReader;
use crate::record::Record;
use crate::wire::Wire;

/// A stream of all records of a collection.
///
/// The stream ends without an error only after the last page. It ends after any error except [`Error::is_record`]: then
/// one element is not an object, and the other records follow.
///
/// Records are decoded one by one when the stream is polled, while the next page is fetched, and no more than one.
/// Dropping the stream cancels the prefetch. A record keeps the body of its page in memory: drop records, or convert
/// them with [`Record::into_inner`], to limit memory to two pages.
///
/// ```no_run
/// use futures::TryStreamExt as _;
/// # use msgraph_runtime::generated::ResourcePath;
/// # use msgraph_runtime::{Client, Error, Value};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let mut records = ResourcePath::root(client, "beta", "auditLogs").segment("signIns").list::<Value>().records();
/// while let Some(record) = records.try_next().await? {
///     println!("{}", record.raw());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Records<T: Wire> {
    prefetch: Prefetcher,
    page: Option<OpenPage<T>>,
}

/// A page that is being read.
struct OpenPage<T: Wire> {
    raw_page: RawPage,
    reader: PageReader<T>,
    delivered: usize,
}

impl<T: Wire> Records<T> {
    pub(crate) fn new(paged_request: Result<PagedRequest, Error>) -> Self {
        Self { prefetch: Prefetcher::new(paged_request), page: None }
    }

    /// The link to resume at: the page of the last delivered record, or the next page if all its records were
    /// delivered; `None` at the end of the stream.
    ///
    /// To save progress without a gap, store the link whenever it changes, after storing the records before it. A
    /// resumed stream repeats the records of that page that were already delivered
    /// ([`records_delivered`](Self::records_delivered)).
    #[must_use]
    pub fn next_link(&self) -> Option<&NextLink> {
        self.page.as_ref().map(|page| &page.raw_page.link).or_else(|| self.prefetch.next_link())
    }

    /// The number of records delivered from the page of [`next_link`](Self::next_link).
    #[must_use]
    pub fn records_delivered(&self) -> usize {
        self.page.as_ref().map_or(0, |page| page.delivered)
    }

    fn open(&mut self, raw_page: RawPage) {
        let mut reader = PageReader::new(raw_page.body.clone());
        if let Some(link) = reader.next_link().map(NextLink::new) {
            self.prefetch.follow(&raw_page, link);
        }
        self.page = Some(OpenPage { raw_page, reader, delivered: 0 });
    }

    /// The next record of the current page; `None` at its end.
    fn read(&mut self) -> Option<Result<Record<T>, Error>> {
        let page = self.page.as_mut()?;
        let Some(record) = page.reader.next() else {
            self.prefetch.page_ends(page.delivered);
            self.page = None;
            return None;
        };
        let record = match record {
            Ok(record) => {
                page.delivered += 1;
                return Some(Ok(record));
            }
            Err(error) => page.raw_page.error(error, page.delivered),
        };
        if !record.is_record() {
            self.page = None;
            self.prefetch.stop();
        }
        Some(Err(record))
    }
}

impl<T: Wire> Stream for Records<T> {
    type Item = Result<Record<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if this.page.is_some() {
                // Decoding never waits: yield to other tasks, such as the one that fetches the next page.
                let budget = ready!(coop::poll_proceed(cx));
                if let Some(record) = this.read() {
                    budget.made_progress();
                    return Poll::Ready(Some(record));
                }
            }
            match ready!(this.prefetch.poll_page(cx)) {
                Some(Ok(raw_page)) => this.open(raw_page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Wire> FusedStream for Records<T> {
    fn is_terminated(&self) -> bool {
        self.page.is_none() && self.prefetch.is_at_end()
    }
}

impl<T: Wire> fmt::Debug for Records<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Records").field("next_link", &self.next_link()).finish_non_exhaustive()
    }
}
