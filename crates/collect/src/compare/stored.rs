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

impl From<Identified> for StoredRecord {
    fn from(record: Identified) -> Self {
        Self { content: record.content, id: record.id, event: record.event }
    }
}

/// The committed records of a part of a stream, and which revision of each is the latest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stored {
    contents: HashMap<ContentHash, (IdHash, Option<Timestamp>)>,
    latest: HashMap<IdHash, Latest>,
}

/// What was seen last of a record. The latest is what the read with the greatest `read_at` returned, not what was
/// committed last: a slow writer may commit an older read.
#[derive(Clone, Copy, Debug)]
struct Latest {
    content: ContentHash,
    seen_at: Timestamp,
    /// When it did not come although it was expected.
    gone_at: Option<Timestamp>,
}

impl Stored {
    /// Adds a record that a read at `read_at` committed.
    pub(crate) fn add(&mut self, record: StoredRecord, read_at: Timestamp) {
        self.contents.insert(record.content, (record.id, record.event));
        self.see(record.id, record.content, read_at);
    }

    /// Adds the marks of a window: contents that came back, and contents that did not come.
    pub(crate) fn mark(&mut self, reverted: &[String], gone: &[String], read_at: Timestamp) {
        if reverted.is_empty() && gone.is_empty() {
            return;
        }
        let by_short: HashMap<String, (ContentHash, IdHash)> =
            self.contents.iter().map(|(content, (id, _))| (content.short(), (*content, *id))).collect();
        for (content, id) in reverted.iter().filter_map(|short| by_short.get(short)) {
            self.see(*id, *content, read_at);
        }
        for (content, id) in gone.iter().filter_map(|short| by_short.get(short)) {
            if let Some(latest) = self.latest.get_mut(id).filter(|latest| latest.content == *content) {
                latest.gone_at = latest.gone_at.max(Some(read_at));
            }
        }
    }

    pub(crate) fn merge(&mut self, other: Self) {
        self.contents.extend(other.contents);
        for (id, latest) in other.latest {
            self.see(id, latest.content, latest.seen_at);
            if let Some(known) = self.latest.get_mut(&id).filter(|known| known.content == latest.content) {
                known.gone_at = known.gone_at.max(latest.gone_at);
            }
        }
    }

    pub(crate) fn has(&self, content: ContentHash) -> bool {
        self.contents.contains_key(&content)
    }

    /// Whether a known content is not what was known last of its record, or was missing.
    pub(crate) fn is_outdated(&self, record: Identified) -> bool {
        self.latest.get(&record.id).is_some_and(|latest| latest.content != record.content || latest.is_gone())
    }

    /// The latest contents of records in a span that were not missing when they were last expected.
    pub(crate) fn expected(&self, span: Span) -> impl Iterator<Item = ((ContentHash, IdHash), Timestamp)> {
        self.latest.iter().filter(|(_, latest)| !latest.is_gone()).filter_map(move |(id, latest)| {
            let (_, event) = self.contents.get(&latest.content)?;
            let event = event.filter(|event| span.contains(*event))?;
            Some(((latest.content, *id), event))
        })
    }

    fn see(&mut self, id: IdHash, content: ContentHash, seen_at: Timestamp) {
        let latest = self.latest.entry(id).or_insert(Latest { content, seen_at, gone_at: None });
        if seen_at >= latest.seen_at {
            if latest.content != content {
                latest.gone_at = None;
            }
            latest.content = content;
            latest.seen_at = seen_at;
        }
    }
}

impl Latest {
    fn is_gone(&self) -> bool {
        self.gone_at.is_some_and(|gone_at| gone_at > self.seen_at)
    }
}
