use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};

use super::Page;
use super::paged_request::{PagedRequest, RawPage};
use super::prefetch::Prefetcher;
use crate::client::error::Error;
use crate::client::link::NextLink;
use crate::page::PageReader;
use crate::wire::Wire;

/// A stream of all pages of a collection.
///
/// The stream ends without an error only after the last page. It ends after any error except [`Error::is_record`]: then
/// it yields the page without the invalid element, the error, and the next page. A truncated page is yielded with its
/// complete records, followed by the error.
///
/// While a page is used, the next one is fetched, and no more than one. Dropping the stream cancels the prefetch.
///
/// ```no_run
/// use futures::TryStreamExt as _;
/// # use msgraph_runtime::generated::ResourcePath;
/// # use msgraph_runtime::{Client, Error, Value};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let mut pages = ResourcePath::root(client, "beta", "auditLogs").segment("signIns").list::<Value>().pages();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} records, next {:?}", page.records().len(), page.next_link());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T> {
    prefetch: Prefetcher,
    /// The errors of the last page, to be yielded after it.
    errors: VecDeque<Error>,
    record: PhantomData<fn() -> T>,
}

impl<T> Pages<T> {
    pub(crate) fn new(paged_request: Result<PagedRequest, Error>) -> Self {
        Self { prefetch: Prefetcher::new(paged_request), errors: VecDeque::new(), record: PhantomData }
    }

    /// The link to resume at after the pages that were delivered; `None` after the last page.
    #[must_use]
    pub fn next_link(&self) -> Option<&NextLink> {
        self.errors.front().and_then(Error::resume_link).or_else(|| self.prefetch.next_link())
    }
}

impl<T: Wire> Pages<T> {
    /// Decodes a page while the next one is fetched. Returns `None` if the page has only errors.
    fn open(&mut self, raw_page: RawPage) -> Option<Page<T>> {
        let mut reader = PageReader::new(raw_page.body.clone());
        let next_link = reader.next_link().map(NextLink::new);
        if let Some(link) = next_link.clone() {
            self.prefetch.follow(&raw_page, link);
        }
        let (page, errors) = Page::read(raw_page, reader, next_link);
        if errors.iter().any(|error| !error.is_record()) {
            self.prefetch.stop();
        }
        self.prefetch.page_ends(page.records().len());
        self.errors.extend(errors);
        (page.is_complete() || !page.records().is_empty()).then_some(page)
    }
}

impl<T: Wire> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.errors.is_empty() {
            match ready!(this.prefetch.poll_page(cx)) {
                Some(Ok(raw_page)) => {
                    if let Some(page) = this.open(raw_page) {
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
        self.errors.is_empty() && self.prefetch.is_at_end()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").field("next_link", &self.next_link()).finish_non_exhaustive()
    }
}
