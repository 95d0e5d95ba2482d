//! Pages that are read while others are compared and written.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::StreamExt as _;
use jiff::Timestamp;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::task::JoinSet;
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use super::Collector;
use crate::clock::Clock;
use crate::compare::{Identified, Identifier};
use crate::error::Error;
use crate::plan::Due;
use crate::source::{Pages, ReadRequest, RecordText, SourceError, SourcePage};
use crate::time::SECOND;

/// How many records are identified before other tasks run: the next page is not received in the meantime.
const TURN: usize = 64;

/// A window whose pages are being read, by a task of its own that ends with it.
///
/// The task is one page ahead, and no more: it splits and identifies the records of a page while those of the page before
/// are compared and written. When those are, the page is handed over with as many identified records as there are, and the
/// others are identified there, so that neither side waits for the other.
pub(super) struct Opened {
    /// When it was opened, by this machine's clock.
    pub(super) opened_at: Timestamp,
    pages: mpsc::Receiver<Result<ReadPage, SourceError>>,
    /// Whether the next page is waited for.
    is_waiting: Arc<AtomicBool>,
    identifier: Identifier,
    task: JoinSet<()>,
    _permit: Option<OwnedSemaphorePermit>,
}

/// A page, and its records as far as comparing needs them.
pub(super) struct ReadPage {
    pub(super) page: SourcePage,
    pub(super) identified: Vec<Identified>,
    /// How long the answer took.
    pub(super) took: Duration,
    /// When it was there, by this machine's clock. It may have waited since.
    pub(super) arrived: Timestamp,
}

impl Opened {
    /// The next page; none after the last one.
    pub(super) async fn next(&mut self) -> Option<Result<ReadPage, SourceError>> {
        self.is_waiting.store(true, Ordering::Relaxed);
        let next = self.pages.recv().await;
        self.is_waiting.store(false, Ordering::Relaxed);
        match next {
            Some(Ok(mut read)) => {
                // Those that were not identified when the page was handed over.
                let rest = read.page.records.get(read.identified.len()..).unwrap_or_default();
                read.identified.extend(identify(&mut self.identifier, rest, || true).await);
                return Some(Ok(read));
            }
            Some(Err(error)) => return Some(Err(error)),
            None => {}
        }
        match self.task.join_next().await {
            Some(Err(error)) if error.is_panic() => resume_unwind(error.into_panic()),
            _ => None,
        }
    }
}

impl Collector {
    /// Opens a window, as soon as the limits allow.
    pub(super) async fn open(&self, due: &Due) -> Result<Opened, Error> {
        let permit = self.limits.window().await;
        self.request(due, permit)
    }

    /// Opens a window if nobody else waits for the limits.
    pub(super) fn open_ahead(&self, due: &Due) -> Result<Option<Opened>, Error> {
        match self.limits.free_window() {
            Some(permit) => self.request(due, Some(permit)).map(Some),
            None => Ok(None),
        }
    }

    fn request(&self, due: &Due, permit: Option<OwnedSemaphorePermit>) -> Result<Opened, Error> {
        let opened_at = self.clock.now();
        let declared = self.opened_ref()?.state().declared.as_ref();
        let prefer = declared.and_then(|declared| declared.prefer.clone());
        let asked = due.span.map(|span| span.widened(SECOND));
        let mut request = ReadRequest::new(due.stream.clone(), asked, prefer);
        request.again = due.again;
        let (sender, pages) = mpsc::channel(1);
        let mut task = JoinSet::new();
        let identifier = || Identifier::new(due.stream.report());
        let is_waiting = Arc::new(AtomicBool::new(false));
        let reader = Reader {
            identifier: identifier(),
            clock: Arc::clone(&self.clock),
            sender,
            is_waiting: Arc::clone(&is_waiting),
        };
        let reading = reader.read(self.source.read(&request));
        task.spawn(reading.in_current_span().with_current_subscriber());
        Ok(Opened { opened_at, pages, is_waiting, identifier: identifier(), task, _permit: permit })
    }
}

/// Reads the pages of a window.
struct Reader {
    identifier: Identifier,
    clock: Arc<dyn Clock>,
    sender: mpsc::Sender<Result<ReadPage, SourceError>>,
    /// Whether the next page is waited for.
    is_waiting: Arc<AtomicBool>,
}

impl Reader {
    async fn read(self, mut pages: Pages) {
        let Self { mut identifier, clock, sender, is_waiting } = self;
        // There is a place for the page when the one before was taken.
        while let Ok(place) = sender.reserve().await {
            let asked_at = clock.monotonic();
            let Some(page) = pages.next().await else { break };
            let took = clock.monotonic().saturating_sub(asked_at);
            let arrived = clock.now();
            let read = match page {
                Ok(page) => {
                    let go_on = || !is_waiting.load(Ordering::Relaxed);
                    let identified = identify(&mut identifier, &page.records, go_on).await;
                    Ok(ReadPage { page, identified, took, arrived })
                }
                Err(error) => Err(error),
            };
            place.send(read);
        }
    }
}

/// Identifies records, from the first one, as long as it is to go on.
async fn identify(
    identifier: &mut Identifier,
    texts: &[RecordText],
    go_on: impl Fn() -> bool,
) -> Vec<Identified> {
    let mut identified = Vec::with_capacity(texts.len());
    for texts in texts.chunks(TURN) {
        if !go_on() {
            break;
        }
        identified.extend(texts.iter().map(|text| identifier.identify(text)));
        tokio::task::yield_now().await;
    }
    identified
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::report::Report;

    #[tokio::test]
    async fn the_records_of_a_page_are_identified_in_its_order_wherever_it_is_handed_over() {
        let report = || Report::find("beta", "directoryAudits").unwrap();
        for count in [0, 1, 63, 64, 65, 255, 256, 257, 1001] {
            let texts: Vec<RecordText> =
                (0..count).map(|at| format!(r#"{{"id":"id-{at}"}}"#).into()).collect();
            let expected: Vec<Identified> =
                texts.iter().map(|text| Identifier::new(report()).identify(text)).collect();
            for turns in [0, 1, 3, usize::MAX] {
                let left = Cell::new(turns);
                let go_on = || left.replace(left.get().saturating_sub(1)) > 0;
                let identified = identify(&mut Identifier::new(report()), &texts, go_on).await;
                assert_eq!(identified.len(), count.min(turns.saturating_mul(TURN)), "{count} {turns}");
                let (sender, pages) = mpsc::channel(1);
                let page = SourcePage { records: texts.clone(), ..SourcePage::default() };
                let read =
                    ReadPage { page, identified, took: Duration::ZERO, arrived: Timestamp::UNIX_EPOCH };
                assert!(sender.try_send(Ok(read)).is_ok());
                let mut opened = Opened {
                    opened_at: Timestamp::UNIX_EPOCH,
                    pages,
                    is_waiting: Arc::default(),
                    identifier: Identifier::new(report()),
                    task: JoinSet::new(),
                    _permit: None,
                };
                let read = opened.next().await.unwrap().unwrap();
                assert_eq!(read.identified, expected, "{count} {turns}");
            }
        }
    }
}
