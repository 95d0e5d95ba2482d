//! The pages of a request, each fetched while the previous one is used.

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

use super::paged_request::{PagedRequest, RawPage};
use crate::client::error::{Error, ErrorKind, RequestDetails};
use crate::client::link::NextLink;

/// Fetches the pages of a request. At most one page is fetched ahead.
pub(super) struct Prefetcher {
    request: Option<Arc<PagedRequest>>,
    next: Next,
    /// Hashes of the links that were followed: a few bytes per page, however long links are.
    followed: HashSet<u64>,
    hasher: RandomState,
}

/// The state of the page after the current one.
enum Next {
    /// Not requested yet.
    Link(NextLink),
    Fetching(Task),
    Error(Box<Error>),
    End,
}

impl Prefetcher {
    pub(super) fn new(request: Result<PagedRequest, Error>) -> Self {
        let (request, next) = match request {
            Ok(request) => {
                let first = request.first.clone();
                (Some(Arc::new(request)), Next::Link(first))
            }
            Err(error) => (None, Next::Error(Box::new(error))),
        };
        Self { request, next, followed: HashSet::new(), hasher: RandomState::new() }
    }

    /// The link of the next page, if there is one.
    pub(super) fn next_link(&self) -> Option<&NextLink> {
        match &self.next {
            Next::Link(link) => Some(link),
            Next::Fetching(task) => Some(&task.link),
            Next::Error(error) => error.resume_link(),
            Next::End => None,
        }
    }

    /// Returns the next page; `None` after an error or if [`follow`](Self::follow) was not called.
    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RawPage, Error>>> {
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

    /// Starts to fetch the page that `page` links to. If the link is refused, the error follows the records of `page`.
    pub(super) fn follow(&mut self, page: &RawPage, link: NextLink) {
        let details = page.details.clone();
        let refused = |kind, link| {
            let error = Error::new(kind, details).with_link(page.link.clone()).with_refused_link(link);
            Next::Error(Box::new(error))
        };
        let Some(request) = &self.request else { return };
        if let Err(why) = request.path.client().origin().check(link.as_str()) {
            self.next = refused(ErrorKind::UntrustedLink(why), link);
        } else if self.followed.contains(&self.hasher.hash_one(&link)) {
            self.next = refused(ErrorKind::RepeatedLink, link);
        } else {
            self.fetch(link);
        }
    }

    pub(super) fn is_at_end(&self) -> bool {
        matches!(self.next, Next::End)
    }

    /// Sets the number of delivered records of a pending link error.
    pub(super) fn page_ends(&mut self, delivered: usize) {
        if let Next::Error(error) = &mut self.next {
            error.set_delivered(delivered);
        }
    }

    /// Ends the stream and cancels the prefetch.
    pub(super) fn stop(&mut self) {
        self.next = Next::End;
    }

    fn fetch(&mut self, link: NextLink) {
        self.followed.insert(self.hasher.hash_one(&link));
        let Some(request) = self.request.clone() else { return };
        self.next = match Handle::try_current() {
            Ok(runtime) => {
                let fetch = {
                    let link = link.clone();
                    async move { request.fetch(link).await }
                };
                let task = runtime.spawn(fetch.in_current_span().with_current_subscriber());
                Next::Fetching(Task { link, task })
            }
            Err(_) => Next::Error(Box::new(no_runtime(link))),
        };
    }
}

/// A page that is being fetched. Dropping it cancels the request.
struct Task {
    link: NextLink,
    task: JoinHandle<Result<RawPage, Error>>,
}

impl Task {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<RawPage, Error>> {
        let outcome = ready!(Pin::new(&mut self.task).poll(cx));
        // The task failed: the runtime is shutting down, or the credential panicked.
        Poll::Ready(outcome.unwrap_or_else(|error| Err(no_runtime(self.link.clone()).with_source(error))))
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn no_runtime(link: NextLink) -> Error {
    Error::new(ErrorKind::NoRuntime, RequestDetails::default()).with_link(link)
}
