//! What is committed of a part of a stream.

use std::collections::HashMap;

use jiff::Timestamp;

use super::Identified;
use crate::identity::{ContentHash, IdHash};
use crate::time::Span;

/// A committed record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StoredRecord {
    pub(crate) content: ContentHash,
    pub(crate) id: IdHash,
    pub(crate) event: Option<Timestamp>,
}

impl StoredRecord {
    /// Whether it is compared with what is read of these spans. A record without a time may belong anywhere.
    pub(crate) fn is_in(&self, spans: &[Span]) -> bool {
        self.event.is_none_or(|event| spans.iter().any(|span| span.contains(event)))
    }
}

impl From<Identified> for StoredRecord {
    fn from(record: Identified) -> Self {
        Self { content: record.content, id: record.id, event: record.event }
    }
}

/// The committed records of a part of a stream, and which of them the service showed last.
///
/// Each content is followed for itself, not each id: a record that moved to another hour is missing in the first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stored(HashMap<ContentHash, Seen>);

#[derive(Clone, Copy, Debug)]
struct Seen {
    id: IdHash,
    event: Option<Timestamp>,
    /// The latest read that returned it, by the time of the read: a slow writer may commit an older one later.
    seen_at: Timestamp,
    /// The latest complete read that did not return it.
    gone_at: Option<Timestamp>,
}

impl Stored {
    /// Adds a record that a read at `read_at` committed.
    pub(crate) fn add(&mut self, record: StoredRecord, read_at: Timestamp) {
        let StoredRecord { content, id, event } = record;
        let seen = self.0.entry(content).or_insert(Seen { id, event, seen_at: read_at, gone_at: None });
        seen.seen_at = seen.seen_at.max(read_at);
    }

    /// Adds the marks of a window: contents that came back, and contents that did not come.
    pub(crate) fn mark(&mut self, reverted: &[String], gone: &[String], read_at: Timestamp) {
        if reverted.is_empty() && gone.is_empty() {
            return;
        }
        let reverted: std::collections::HashSet<&str> = reverted.iter().map(String::as_str).collect();
        let gone: std::collections::HashSet<&str> = gone.iter().map(String::as_str).collect();
        for (content, seen) in &mut self.0 {
            let short = content.short();
            if reverted.contains(short.as_str()) {
                seen.seen_at = seen.seen_at.max(read_at);
            }
            if gone.contains(short.as_str()) {
                seen.gone_at = seen.gone_at.max(Some(read_at));
            }
        }
    }

    pub(crate) fn merge(&mut self, other: Self) {
        for (content, theirs) in other.0 {
            let seen = self.0.entry(content).or_insert(theirs);
            seen.seen_at = seen.seen_at.max(theirs.seen_at);
            seen.gone_at = seen.gone_at.max(theirs.gone_at);
        }
    }

    pub(crate) fn has(&self, content: ContentHash) -> bool {
        self.0.contains_key(&content)
    }

    /// Whether a known content was missing when it was expected last: replaced by another, or gone.
    pub(crate) fn is_outdated(&self, record: Identified) -> bool {
        self.0.get(&record.content).is_some_and(Seen::is_gone)
    }

    /// The contents of a span that a read should return, if nothing has changed.
    pub(crate) fn expected(&self, span: Span) -> impl Iterator<Item = (ContentHash, IdHash, Timestamp)> {
        self.0.iter().filter(|(_, seen)| !seen.is_gone()).filter_map(move |(content, seen)| {
            let event = seen.event.filter(|event| span.contains(*event))?;
            Some((*content, seen.id, event))
        })
    }
}

impl Seen {
    fn is_gone(&self) -> bool {
        self.gone_at.is_some_and(|gone_at| gone_at > self.seen_at)
    }
}
