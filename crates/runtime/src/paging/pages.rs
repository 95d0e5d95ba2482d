use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};

use super::feed::Feed;
use super::listing::Fetched;
use super::{Listing, Page};
use crate::error::Error;
use crate::link::NextLink;
use crate::page::PageReader;
use crate::wire::Wire;

/// All pages of a collection, as a stream.
///
/// It ends only when the service says that there are no more pages. Everything else is an error, after which it
/// is over, but for [`Error::is_record`]: then the page came before the error, without the record that is none,
/// and the next page comes after. A page that broke off comes with its whole records, and the error after it.
///
/// While a page is used, the next one is fetched; no more than one. Dropping the stream gives that up.
///
/// ```no_run
/// use futures::TryStreamExt as _;
/// # use msgraph_runtime::request::Place;
/// # use msgraph_runtime::{Client, Error, Value};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let mut pages = Place::root(client, "beta", "auditLogs").segment("signIns").list::<Value>().pages();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} records, next {:?}", page.records().len(), page.next_link());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T> {
    feed: Feed,
    /// What the page that was delivered last could not hold.
    errors: VecDeque<Error>,
    record: PhantomData<fn() -> T>,
}

impl<T> Pages<T> {
    pub(crate) fn new(listing: Result<Listing, Error>) -> Self {
        Self { feed: Feed::new(listing), errors: VecDeque::new(), record: PhantomData }
    }

    /// Where to go on with `resume` after the pages that were delivered; none when there are no more.
    pub fn next_link(&self) -> Option<&NextLink> {
        self.errors.front().and_then(Error::resume_link).or_else(|| self.feed.next_link())
    }
}

impl<T: Wire> Pages<T> {
    /// Reads a page, while the one after it is being fetched. None for a page of which nothing is left but an error.
    fn open(&mut self, fetched: Fetched) -> Option<Page<T>> {
        let mut reader = PageReader::new(fetched.body.clone());
        let next_link = reader.next_link().map(NextLink::new);
        if let Some(link) = next_link.clone() {
            self.feed.follow(&fetched, link);
        }
        let (page, errors) = Page::read(fetched, reader, next_link);
        if errors.iter().any(|error| !error.is_record()) {
            self.feed.stop();
        }
        self.feed.page_ends(page.records().len());
        self.errors.extend(errors);
        (page.is_complete() || !page.records().is_empty()).then_some(page)
    }
}

impl<T: Wire> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.errors.is_empty() {
            match ready!(this.feed.poll_page(cx)) {
                Some(Ok(fetched)) => {
                    if let Some(page) = this.open(fetched) {
                        return Poll::Ready(Some(Ok(page)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        Poll::Ready(this.errors.pop_front().map(Err))
    }
}

impl<T: Wire> FusedStream for Pages<T> {
    fn is_terminated(&self) -> bool {
        self.errors.is_empty() && self.feed.is_at_end()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next_link", &self.next_link()).finish_non_exhaustive()
    }
}
