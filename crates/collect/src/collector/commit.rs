//! Committing: one entry with everything since the last, compared again where another writer was first.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Collector;
use super::writer::{SegmentWriter, Target};
use crate::compare::{Identified, Identifier};
use crate::entry::{Change, Entry, Window};
use crate::error::{Error, Kind};
use crate::event::Event;
use crate::log::Appended;
use crate::settings::Declared;
use crate::stream::Stream;
use crate::time::{Hour, SECOND, Span};

/// The pages and segments after which an entry is due.
const PAGES: usize = 40;

/// What the next entry will hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Pending {
    pub(super) settings: Option<Declared>,
    pub(super) windows: Vec<Window>,
    pub(super) changes: Vec<Change>,
}

/// The result of a commit.
#[derive(Debug, Default)]
pub(super) struct Commit {
    /// What other writers committed since this one had read the log.
    pub(super) missed: Vec<Entry>,
    /// What was pending was not committed, since a part of it is gone: it has to be read again.
    pub(super) has_dropped: bool,
}

impl Pending {
    pub(super) fn is_empty(&self) -> bool {
        self.settings.is_none() && self.windows.is_empty() && self.changes.is_empty()
    }

    pub(super) fn is_large(&self) -> bool {
        self.windows.iter().map(|window| window.pages.len()).sum::<usize>() >= PAGES
    }
}

impl Collector {
    /// Commits what is pending. An error drops it: whether the entry was written is then not known, and what it had is
    /// read again if it was not.
    pub(super) async fn commit(&mut self) -> Result<Commit, Error> {
        let result = self.try_commit().await;
        if result.is_err() {
            self.forget();
        }
        result
    }

    async fn try_commit(&mut self) -> Result<Commit, Error> {
        let mut commit = Commit::default();
        while !self.pending.is_empty() {
            self.uploads.wait().await?;
            let mut entry = Entry::empty(self.clock.now(), &self.writer);
            entry.settings.clone_from(&self.pending.settings);
            entry.windows.clone_from(&self.pending.windows);
            entry.changes.clone_from(&self.pending.changes);
            match self.opened()?.append(entry).await? {
                Appended::Committed(entry) => {
                    self.pending = Pending::default();
                    self.committed(&entry);
                }
                Appended::Conflict(missed) => {
                    for entry in &missed {
                        self.emit(&Event::Conflict { position: entry.position });
                    }
                    commit.has_dropped |= self.rebase(&missed).await?;
                    commit.missed.extend(missed);
                }
            }
        }
        Ok(commit)
    }

    fn committed(&mut self, entry: &Entry) {
        let records = entry.windows.iter().map(|window| window.counts.new).sum();
        self.totals.records += records;
        let head = self.log.as_ref().map(|log| log.head().to_owned()).unwrap_or_default();
        tracing::info!(tenant = self.tenant, position = entry.position, head, records, "committed");
        let tenant = self.tenant.clone();
        self.emit(&Event::Committed { tenant, position: entry.position, head, records });
        // The sizes after a timeout hold until the log has newer ones.
        for window in &entry.windows {
            if window.complete
                && let Some(size) = self.sizes.get_mut(&window.stream)
            {
                size.take(window);
            }
        }
    }

    /// Compares pending windows again with what other writers committed in between. True if they had to be dropped.
    async fn rebase(&mut self, missed: &[Entry]) -> Result<bool, Error> {
        if let Some(declared) = missed.iter().rev().find_map(|entry| entry.settings.as_ref())
            && self.pending.settings.as_ref() == Some(declared)
        {
            self.pending.settings = None;
        }
        let windows = std::mem::take(&mut self.pending.windows);
        if windows.iter().any(|window| is_voided(window, missed)) {
            // Its records are gone, and other windows were compared with them: all of it is read again.
            return Ok(true);
        }
        for window in windows {
            let window = self.compare_again(window, missed).await?;
            self.pending.windows.push(window);
        }
        Ok(false)
    }

    async fn compare_again(&mut self, mut window: Window, missed: &[Entry]) -> Result<Window, Error> {
        let mut spans = vec![window.span.widened(SECOND)];
        spans.extend(window.segments.iter().flat_map(|segment| segment.spans.iter().copied()));
        let theirs = theirs(missed, &window.stream, &spans);
        if theirs.is_empty() {
            return Ok(window);
        }
        // What they changed here was not expected when this window was read: the hours have to be confirmed.
        let mut changed: BTreeSet<_> = window.changed.iter().copied().collect();
        changed.extend(changed_by(&theirs, window.span));
        window.changed = changed.into_iter().collect();
        if !window.segments.is_empty() {
            self.write_again(&mut window, &spans).await?;
        }
        Ok(window)
    }

    /// New segments with those records that nobody has committed in between.
    async fn write_again(&mut self, window: &mut Window, spans: &[Span]) -> Result<(), Error> {
        let stream =
            self.settings.streams.iter().find(|stream| stream.name() == window.stream).cloned().ok_or_else(
                || Error::new(Kind::Usage, format!("stream {} is not in the settings", window.stream)),
            )?;
        if stream.report().is_snapshot() {
            return Ok(());
        }
        let stored = self.stored(&stream, spans).await?;
        let old = std::mem::take(&mut window.segments);
        let prefix = old.first().and_then(|segment| segment.name.rsplit_once('-')).map(|(prefix, _)| prefix);
        let target = Target {
            store: self.store.clone(),
            tenant: self.tenant.clone(),
            prefix: prefix.unwrap_or_default().to_owned(),
            compression: self.settings.compression,
            segment_bytes: self.settings.segment_bytes,
            limits: self.limits.clone(),
        };
        let mut writer = SegmentWriter::new(target);
        let asked = window.span.widened(SECOND);
        for segment in &old {
            for (text, record) in self.kept_lines(&stream, segment, &stored).await? {
                let place = if record.event.is_some_and(|event| asked.contains(event)) {
                    asked
                } else {
                    record.span()
                };
                writer.push(&text, record.into(), place, &mut self.uploads).await?;
            }
        }
        window.segments = writer.finish(&mut self.uploads).await?;
        let left: u64 = window.segments.iter().map(|segment| segment.rows).sum();
        let known = window.counts.new.saturating_sub(left);
        window.counts.new = left;
        window.counts.same += known;
        Ok(())
    }

    async fn kept_lines(
        &self,
        stream: &Stream,
        segment: &crate::entry::Segment,
        stored: &crate::compare::Stored,
    ) -> Result<Vec<(Arc<str>, Identified)>, Error> {
        let bytes = self.store.segment(&self.tenant, segment).await?;
        let mut kept = Vec::new();
        let mut identifier = Identifier::new(stream.report());
        crate::segment::for_each_line(&segment.name, &bytes, |line| {
            let record = identifier.identify(line);
            if !stored.has(record.content) {
                kept.push((Arc::from(line), record));
            }
            Ok(())
        })?;
        Ok(kept)
    }
}

/// The windows of other writers that a read of these spans has to be compared with.
pub(super) fn theirs<'a>(missed: &'a [Entry], stream: &str, spans: &[Span]) -> Vec<&'a Window> {
    let windows = missed.iter().flat_map(|entry| &entry.windows);
    windows.filter(|other| other.stream == stream && other.concerns(spans)).collect()
}

/// The hours of a window that they changed.
pub(super) fn changed_by(theirs: &[&Window], span: Span) -> Vec<Hour> {
    let own: BTreeSet<Hour> = span.hours().collect();
    let changed = theirs.iter().flat_map(|other| other.changed.iter().chain(&other.strays));
    changed.copied().filter(|hour| own.contains(hour)).collect()
}

/// Whether another writer took a segment for one that nobody commits.
fn is_voided(window: &Window, missed: &[Entry]) -> bool {
    missed.iter().filter_map(|entry| entry.void.as_ref()).any(|void| {
        let mut named = void.orphans.iter().chain(&void.segments);
        named.any(|name| window.segments.iter().any(|segment| segment.name == *name))
    })
}
