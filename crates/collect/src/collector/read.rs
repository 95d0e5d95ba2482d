//! One read: its pages are compared and written as they come.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::try_join_all;
use jiff::{SignedDuration, Timestamp};

use super::Collector;
use super::ahead::{Opened, ReadPage};
use super::commit::{changed_by, theirs};
use super::writer::{SegmentWriter, Target};
use crate::compare::{Comparison, Identifier, Stored, StoredRecord};
use crate::entry::{Entry, Known, PageRead, Segment, Window};
use crate::error::Error;
use crate::event::Event;
use crate::plan::Due;
use crate::source::{Failure, SourceError};
use crate::stream::Stream;
use crate::time::{SECOND, Span, after, compact, date, joined};

/// An answer that takes longer than this calls for a smaller window.
const SLOW: Duration = Duration::from_secs(30);

/// Where answers take less, a window is over soon.
const QUICK: Duration = Duration::from_secs(1);

/// Clocks that differ by less are the same.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(60);

/// The compressed bytes of the segments that are loaded at the same time, and how many these may be.
const BATCH: u64 = 1 << 20;
const REQUESTS: usize = 16;

/// What a read came to; what it found is pending.
pub(super) struct Outcome {
    pub(super) requests: u64,
    pub(super) error: Option<SourceError>,
    /// The window after it, which was opened ahead.
    pub(super) next: Option<Opened>,
}

/// A read in progress.
struct Reading {
    stream: Stream,
    /// None for a snapshot, which is kept whole.
    span: Option<Span>,
    comparison: Comparison,
    loaded: Vec<Span>,
    writer: SegmentWriter,
    read_at: Option<Timestamp>,
    /// The pages since the last window was made of them.
    pages: Vec<PageRead>,
    requests: u64,
    is_complete: bool,
}

impl Collector {
    /// Reads a window. Its records are committed with the next entry.
    ///
    /// `next` is opened with the first page, or with the last one where answers are slow: its own first page is there when
    /// this window is completed, and the link in it does not grow old.
    pub(super) async fn read(
        &mut self,
        due: &Due,
        mut opened: Opened,
        next: Option<&Due>,
    ) -> Result<Outcome, Error> {
        let mut ahead = None;
        self.emit(&Event::Reading { stream: due.stream.clone(), span: due.span });
        let mut reading = self.start(due).await?;
        let error = loop {
            let read = match opened.next().await {
                Some(Ok(read)) => read,
                Some(Err(error)) => break Some(error),
                None if reading.is_complete => break None,
                None => {
                    break Some(SourceError::new(Failure::Answer, "the answer ended before its last page"));
                }
            };
            if read.took > SLOW {
                self.halve(&due.stream);
            }
            // Later pages may be older than they look: they are requested while others are compared.
            if reading.read_at.is_none()
                && let Some(service) = read.page.date
            {
                self.compare_clocks(read.arrived, service);
            }
            let local = opened.opened_at;
            let date = read.page.date.map_or(local, |date| date.min(local));
            let read_at = *reading.read_at.get_or_insert(date);
            let is_last = read.page.is_last;
            if let Some(next) = next.filter(|_| ahead.is_none() && (is_last || read.took < QUICK)) {
                ahead = self.open_ahead(next)?;
            }
            if let Some(error) = self.take_page(&mut reading, read, read_at).await? {
                break Some(error);
            }
            reading.is_complete = is_last;
            if is_last {
                break None;
            }
            if reading.pages.len() >= self.settings.pages_per_window as usize {
                let window = self.interim(&mut reading).await?;
                self.pending.windows.extend(window);
                let commit = self.commit().await?;
                if commit.has_dropped {
                    return Ok(Outcome { requests: reading.requests, error: None, next: ahead });
                }
                self.follow_up(&mut reading, &commit.missed).await?;
            }
        };
        let requests = reading.requests;
        if error.as_ref().is_some_and(|error| error.failure.calls_for_a_smaller_window()) {
            self.halve(&due.stream);
        }
        let window = match error {
            None => Some(self.complete(reading).await?),
            Some(_) => self.interim(&mut reading).await?,
        };
        if let Some(window) = window {
            self.emit(&Event::Window { stream: due.stream.clone(), window: Box::new(window.clone()) });
            self.pending.windows.push(window);
        }
        Ok(Outcome { requests, error, next: ahead })
    }

    async fn start(&mut self, due: &Due) -> Result<Reading, Error> {
        let span = due.span.unwrap_or_else(|| {
            let now = self.clock.now();
            Span::new(now, now)
        });
        let loaded = vec![span.widened(SECOND)];
        let stored =
            if due.span.is_some() { self.stored(&due.stream, &loaded).await? } else { Stored::default() };
        let known = self.opened_ref()?.state().streams.get(&due.stream.name());
        let watched = known.map(|known| known.watched(self.now())).unwrap_or_default();
        let prefix = format!(
            "raw/{}/date={}/{}-{}",
            due.stream,
            date(span.from),
            compact(span.from),
            self.writer.get(..16).unwrap_or(&self.writer)
        );
        let target = Target {
            store: self.store.clone(),
            tenant: self.tenant.clone(),
            prefix,
            compression: self.settings.compression,
            segment_bytes: self.settings.segment_bytes,
            limits: self.limits.clone(),
        };
        Ok(Reading {
            stream: due.stream.clone(),
            span: due.span,
            comparison: Comparison::new(span, stored).with_watched(watched),
            loaded,
            writer: SegmentWriter::new(target),
            read_at: None,
            pages: Vec::new(),
            requests: 0,
            is_complete: false,
        })
    }

    /// Compares and writes a page. An error of the service where the filter was ignored.
    async fn take_page(
        &mut self,
        reading: &mut Reading,
        read: ReadPage,
        read_at: Timestamp,
    ) -> Result<Option<SourceError>, Error> {
        let ReadPage { page, identified, .. } = read;
        let rows = page.records.len() as u64;
        reading.requests += 1;
        reading.pages.push(PageRead { request_id: page.request_id, rows });
        let asked = reading.span.map(|span| span.widened(SECOND));
        let answerable = reading.comparison.answerable();
        let (mut outside, mut new) = (0, 0);
        for (text, record) in page.records.iter().zip(identified) {
            let place = match (asked, record.event) {
                (Some(asked), Some(event)) if asked.contains(event) => asked,
                (Some(_), event) => {
                    outside += u64::from(event.is_some_and(|event| !answerable.contains(event)));
                    let place = record.span();
                    self.load_more(reading, place).await?;
                    place
                }
                (None, _) => Span::new(read_at, after(read_at, SECOND)),
            };
            let is_new = reading.comparison.take(record, read_at);
            if is_new || reading.span.is_none() {
                reading.writer.push(text, record.into(), place, &mut self.uploads).await?;
                new += 1;
            }
        }
        self.emit(&Event::Page { stream: reading.stream.clone(), rows, new });
        let is_ignored = rows > 0 && outside == rows;
        Ok(is_ignored.then(|| {
            let message = "a page has nothing but records outside of the window: the filter was ignored";
            SourceError::new(Failure::Answer, message)
        }))
    }

    /// A record is outside of the window: compares with what is committed where it belongs.
    async fn load_more(&mut self, reading: &mut Reading, place: Span) -> Result<(), Error> {
        let is_loaded = reading.loaded.iter().any(|span| span.intersection(place) == place);
        if !is_loaded {
            let stored = self.stored(&reading.stream, &[place]).await?;
            reading.comparison.add_stored(stored);
            reading.loaded.push(place);
            reading.loaded = joined(std::mem::take(&mut reading.loaded));
        }
        Ok(())
    }

    /// Other writers committed while this read goes on: the rest of it is compared with that as well.
    async fn follow_up(&mut self, reading: &mut Reading, missed: &[Entry]) -> Result<(), Error> {
        let theirs = theirs(missed, &reading.stream.name(), &reading.loaded);
        if !theirs.is_empty()
            && let Some(span) = reading.span
        {
            reading.comparison.disturb(changed_by(&theirs, span));
            let stored = self.stored(&reading.stream, &reading.loaded).await?;
            reading.comparison.add_stored(stored);
        }
        Ok(())
    }

    /// What was read so far, as a window that covers nothing; none where nothing came.
    async fn interim(&mut self, reading: &mut Reading) -> Result<Option<Window>, Error> {
        let Some(read_at) = reading.read_at.filter(|_| !reading.pages.is_empty()) else { return Ok(None) };
        let findings = reading.comparison.interim();
        let segments = reading.writer.finish(&mut self.uploads).await?;
        let span = reading.span.unwrap_or(Span::new(read_at, read_at));
        let mut window = window(&reading.stream, span, read_at, segments, std::mem::take(&mut reading.pages));
        window.counts = findings.counts;
        window.events = findings.events;
        window.changed = findings.changed;
        window.strays = findings.strays;
        window.reverted = findings.reverted;
        window.lag = findings.lag;
        Ok(Some(window))
    }

    /// The window of a complete read.
    async fn complete(&mut self, mut reading: Reading) -> Result<Window, Error> {
        let read_at = reading.read_at.unwrap_or(Timestamp::MIN);
        let segments = reading.writer.finish(&mut self.uploads).await?;
        let span = reading.span.unwrap_or(Span::new(read_at, read_at));
        let mut window = window(&reading.stream, span, read_at, segments, reading.pages);
        window.complete = true;
        if reading.span.is_some() {
            let known = self.opened_ref()?.state().shown_from(&window.stream, read_at);
            let shown = reading.comparison.first_event().map_or(known, |first| first.min(known));
            window.shown_from = (shown > span.from).then_some(shown.min(span.to));
        }
        let covered = reading.span.map(|_| window.covered());
        let findings = reading.comparison.finish(covered);
        window.counts = findings.counts;
        window.events = findings.events;
        window.changed = findings.changed;
        window.strays = findings.strays;
        window.reverted = findings.reverted;
        window.gone = findings.gone;
        window.lag = findings.lag;
        Ok(window)
    }

    /// What is committed or pending of a stream where a read of these spans has to be compared.
    pub(super) async fn stored(&mut self, stream: &Stream, spans: &[Span]) -> Result<Stored, Error> {
        let name = stream.name();
        let mut known = self.opened()?.known(&name, spans).await?;
        let pending =
            self.pending.windows.iter().filter(|window| window.stream == name).filter_map(Known::of);
        known.extend(pending.filter(|known| known.concerns(spans)));
        let mut stored = Stored::default();
        let segments =
            known.iter().flat_map(|known| known.segments.iter().map(move |segment| (known, segment)));
        // In a bucket, a request takes much longer than a small segment.
        for batch in batches(segments.collect()) {
            let records = batch.iter().map(|(_, segment)| self.records_of(stream, segment));
            for ((known, _), records) in batch.iter().zip(try_join_all(records).await?) {
                let wanted = records.iter().filter(|record| record.is_in(spans));
                wanted.for_each(|record| stored.add(*record, known.read_at));
            }
        }
        for known in &known {
            stored.mark(&known.reverted, &known.gone, known.read_at);
        }
        Ok(stored)
    }

    async fn records_of(&self, stream: &Stream, segment: &Segment) -> Result<Arc<[StoredRecord]>, Error> {
        if let Some(records) = self.limits.cached(&segment.sha256) {
            return Ok(records);
        }
        self.uploads.wait().await?;
        let bytes = self.store.segment(&self.tenant, segment).await?;
        let mut records = Vec::new();
        let mut identifier = Identifier::new(stream.report());
        crate::segment::for_each_line(&segment.name, &bytes, |line| {
            records.push(StoredRecord::from(identifier.identify(line)));
            Ok(())
        })?;
        let records: Arc<[StoredRecord]> = records.into();
        self.limits.keep(&segment.sha256, &records);
        Ok(records)
    }

    fn halve(&mut self, stream: &Stream) {
        let name = stream.name();
        let known =
            self.log.as_ref().and_then(|log| log.state().streams.get(&name)).map(|state| state.sizing);
        self.sizes.entry(name).or_insert(known.unwrap_or_default()).halve();
    }

    /// Plans by the service's clock where this machine's is ahead of it.
    fn compare_clocks(&mut self, local: Timestamp, service: Timestamp) {
        let ahead = local.duration_since(service);
        let ahead = if ahead.abs() > TOLERANCE { ahead } else { SignedDuration::ZERO };
        if !ahead.is_zero() && self.clock_ahead.is_zero() {
            self.emit(&Event::ClockSkew { local, service });
        }
        self.clock_ahead = ahead;
    }
}

/// Segments that are loaded at the same time: small ones together, large ones alone.
fn batches<'a>(segments: Vec<(&'a Known, &'a Segment)>) -> Vec<Vec<(&'a Known, &'a Segment)>> {
    let mut batches: Vec<Vec<_>> = Vec::new();
    let mut size = u64::MAX;
    for (known, segment) in segments {
        size = size.saturating_add(segment.size);
        match batches.last_mut() {
            Some(batch) if size <= BATCH && batch.len() < REQUESTS => batch.push((known, segment)),
            _ => {
                size = segment.size;
                batches.push(vec![(known, segment)]);
            }
        }
    }
    batches
}

fn window(
    stream: &Stream,
    span: Span,
    read_at: Timestamp,
    segments: Vec<Segment>,
    pages: Vec<PageRead>,
) -> Window {
    Window {
        stream: stream.name(),
        span,
        read_at,
        complete: false,
        shown_from: None,
        pages,
        counts: Default::default(),
        events: None,
        changed: Vec::new(),
        strays: Vec::new(),
        reverted: Vec::new(),
        gone: Vec::new(),
        segments,
        lag: Default::default(),
    }
}
