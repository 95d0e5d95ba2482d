use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};
use tokio::task::coop;

use super::Listing;
use super::feed::Feed;
use super::listing::Fetched;
use crate::error::Error;
use crate::link::NextLink;
use crate::page::PageReader;
use crate::record::Record;
use crate::wire::Wire;

/// All records of a collection, as a stream.
///
/// It ends only when the service says that there are no more pages. Everything else is an error, after which it
/// is over, but for [`Error::is_record`]: one record is not an object, and the records after it follow.
///
/// Records are decoded one by one, when they are asked for, while the next page is fetched; no more than one.
/// Dropping the stream gives that up. A record keeps the text of its page alive: drop records, or take them apart
/// with [`Record::into_inner`], to keep memory at two pages.
///
/// ```no_run
/// use futures::TryStreamExt as _;
/// # use msgraph_runtime::request::Place;
/// # use msgraph_runtime::{Client, Error, Value};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let mut records = Place::root(client, "beta", "auditLogs").segment("signIns").list::<Value>().records();
/// while let Some(record) = records.try_next().await? {
///     println!("{}", record.raw());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Records<T: Wire> {
    feed: Feed,
    page: Option<OpenPage<T>>,
}

/// A page that is being read.
struct OpenPage<T: Wire> {
    fetched: Fetched,
    reader: PageReader<T>,
    delivered: usize,
}

impl<T: Wire> Records<T> {
    pub(crate) fn new(listing: Result<Listing, Error>) -> Self {
        Self { feed: Feed::new(listing), page: None }
    }

    /// Where to go on with `resume`: the page of the record that was delivered last, or the next page if that one
    /// is used up; none when the stream has ended.
    ///
    /// To save progress without a gap, store it whenever it changes, after the records before are safe. On
    /// resuming, records of that page that were delivered already, counted by
    /// [`records_delivered`](Self::records_delivered), come once more.
    pub fn next_link(&self) -> Option<&NextLink> {
        self.page.as_ref().map(|page| &page.fetched.link).or_else(|| self.feed.next_link())
    }

    /// How many records of the page of [`next_link`](Self::next_link) were delivered.
    pub fn records_delivered(&self) -> usize {
        self.page.as_ref().map_or_else(|| self.feed.delivered(), |page| page.delivered)
    }

    fn open(&mut self, fetched: Fetched) {
        let mut reader = PageReader::new(fetched.body.clone());
        if let Some(link) = reader.next_link().map(NextLink::new) {
            self.feed.follow(&fetched, link);
        }
        self.page = Some(OpenPage { fetched, reader, delivered: 0 });
    }

    /// The next record of the open page; none if the page is used up.
    fn read(&mut self) -> Option<Result<Record<T>, Error>> {
        let page = self.page.as_mut()?;
        let Some(record) = page.reader.next() else {
            self.feed.page_ends(page.delivered);
            self.page = None;
            return None;
        };
        let record = match record {
            Ok(record) => {
                page.delivered += 1;
                return Some(Ok(record));
            }
            Err(error) => page.fetched.error(error, page.delivered),
        };
        if !record.is_record() {
            self.page = None;
            self.feed.stop();
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
                // A page is decoded without waiting for anything: let other tasks, such as the one that fetches
                // the next page, have their turn.
                let budget = ready!(coop::poll_proceed(cx));
                if let Some(record) = this.read() {
                    budget.made_progress();
                    return Poll::Ready(Some(record));
                }
            }
            match ready!(this.feed.poll_page(cx)) {
                Some(Ok(fetched)) => this.open(fetched),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Wire> FusedStream for Records<T> {
    fn is_terminated(&self) -> bool {
        self.page.is_none() && self.feed.is_at_end()
    }
}

impl<T: Wire> fmt::Debug for Records<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records").field("next_link", &self.next_link()).finish_non_exhaustive()
    }
}
