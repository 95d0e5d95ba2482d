//! The pages of a listing, each fetched while its predecessor is used.

use std::collections::HashSet;
use std::future::Future as _;
use std::hash::{BuildHasher as _, RandomState};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use super::Listing;
use super::listing::Fetched;
use crate::error::{Error, Facts, Kind};
use crate::link::NextLink;

/// The bytes of page after page. At most one page is fetched ahead.
pub(super) struct Feed {
    listing: Option<Arc<Listing>>,
    next: Next,
    /// Hashes of the links that were followed: a few bytes a page, however long links are.
    followed: HashSet<u64>,
    hasher: RandomState,
}

/// What comes after the current page.
enum Next {
    /// Not asked for yet.
    Link(NextLink),
    Fetching(Task),
    Error(Box<Error>),
    End,
}

impl Feed {
    pub(super) fn new(listing: Result<Listing, Error>) -> Self {
        let (listing, next) = match listing {
            Ok(listing) => {
                let first = listing.first.clone();
                (Some(Arc::new(listing)), Next::Link(first))
            }
            Err(error) => (None, Next::Error(Box::new(error))),
        };
        Self { listing, next, followed: HashSet::new(), hasher: RandomState::new() }
    }

    /// The link that the next page comes from, if there is a next page.
    pub(super) fn next_link(&self) -> Option<&NextLink> {
        match &self.next {
            Next::Link(link) => Some(link),
            Next::Fetching(task) => Some(&task.link),
            Next::Error(error) => error.resume_link(),
            Next::End => None,
        }
    }

    /// The next page. After an error, or after a page that [`follow`](Self::follow) wasn't told a link of: nothing.
    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Fetched, Error>>> {
        if let Next::Link(link) = &self.next {
            let link = link.clone();
            self.fetch(link);
        }
        match &mut self.next {
            Next::Fetching(task) => {
                let outcome = ready!(task.poll(cx));
                self.next = Next::End;
                Poll::Ready(Some(outcome))
            }
            Next::Error(_) => match std::mem::replace(&mut self.next, Next::End) {
                Next::Error(error) => Poll::Ready(Some(Err(*error))),
                Next::Link(_) | Next::Fetching(_) | Next::End => Poll::Ready(None),
            },
            Next::Link(_) | Next::End => Poll::Ready(None),
        }
    }

    /// Starts to fetch the page that `page` links to. A link that is not to be followed becomes the error that
    /// comes after the records of this page.
    pub(super) fn follow(&mut self, page: &Fetched, link: NextLink) {
        let facts = page.facts.clone();
        let refused = |kind, link| {
            let error = Error::new(kind, facts).with_link(page.link.clone()).with_refused_link(link);
            Next::Error(Box::new(error))
        };
        let Some(listing) = &self.listing else { return };
        if let Err(why) = listing.place.client().origin().check(link.as_str()) {
            self.next = refused(Kind::UntrustedLink(why), link);
        } else if self.followed.contains(&self.hasher.hash_one(&link)) {
            self.next = refused(Kind::RepeatedLink, link);
        } else {
            self.fetch(link);
        }
    }

    /// How many records of the page of [`next_link`](Self::next_link) were delivered.
    pub(super) fn delivered(&self) -> usize {
        match &self.next {
            Next::Error(error) => error.records_delivered(),
            Next::Link(_) | Next::Fetching(_) | Next::End => 0,
        }
    }

    pub(super) fn is_at_end(&self) -> bool {
        matches!(self.next, Next::End)
    }

    /// Tells how many records the current page had, for an error of its link.
    pub(super) fn page_ends(&mut self, delivered: usize) {
        if let Next::Error(error) = &mut self.next {
            error.set_delivered(delivered);
        }
    }

    /// Ends the feed: a page that is being fetched is given up.
    pub(super) fn stop(&mut self) {
        self.next = Next::End;
    }

    fn fetch(&mut self, link: NextLink) {
        self.followed.insert(self.hasher.hash_one(&link));
        let Some(listing) = self.listing.clone() else { return };
        self.next = match Handle::try_current() {
            Ok(runtime) => {
                let fetch = {
                    let link = link.clone();
                    async move { listing.fetch(link).await }
                };
                let task = runtime.spawn(fetch.in_current_span().with_current_subscriber());
                Next::Fetching(Task { link, task })
            }
            Err(_) => Next::Error(Box::new(no_runtime(link))),
        };
    }
}

/// A page that is being fetched. Dropping it gives it up.
struct Task {
    link: NextLink,
    task: JoinHandle<Result<Fetched, Error>>,
}

impl Task {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Fetched, Error>> {
        let outcome = ready!(Pin::new(&mut self.task).poll(cx));
        // A task that was not joined to its end: the runtime is shutting down, or the credential panicked.
        Poll::Ready(outcome.unwrap_or_else(|error| Err(no_runtime(self.link.clone()).with_source(error))))
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn no_runtime(link: NextLink) -> Error {
    Error::new(Kind::NoRuntime, Facts::default()).with_link(link)
}
