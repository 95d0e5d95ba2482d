//! The entries of a log: what is in `log/<20 digits>.json`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::settings::Declared;
use crate::state::State;
use crate::time::{Hour, Span};

/// The version of the store's layout.
pub const FORMAT: u32 = 1;

/// How many entries there are from one checkpoint to the next.
pub const CHECKPOINT_EVERY: u64 = 1000;

/// An entry of the log. It holds no record content, no link, and no query but the filters in the settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Entry {
    /// The version of the layout.
    pub format: u32,
    /// Its number, from 0 without holes.
    pub position: u64,
    /// The SHA-256 of the entry before it, as hexadecimal digits; empty for entry 0.
    pub previous: String,
    /// The writer's wall clock.
    pub at: Timestamp,
    /// The writer: random for each run.
    pub writer: String,
    /// The program and its version.
    pub program: String,
    /// What the store is for; in entry 0 only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Created>,
    /// The settings that hold from here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<Declared>,
    /// The windows that were finished since the last entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub windows: Vec<Window>,
    /// Streams that fail from here, or work again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// What may be deleted from here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub void: Option<Void>,
    /// The state before this entry, in every 1000th entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<Box<Checkpoint>>,
}

/// What a store is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Created {
    /// Names the store, at random.
    pub store: String,
    /// The tenant's id.
    pub tenant: String,
    /// The cloud's endpoint.
    pub cloud: String,
}

/// A read of a part of a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Window {
    /// The stream's name.
    pub stream: String,
    /// The window. The request asked for a second more on both sides.
    #[serde(flatten)]
    pub span: Span,
    /// The smaller of the local clock and the service's, when the answer began. The read covers no instant after it.
    pub read_at: Timestamp,
    /// Whether the last page of the answer came. Only a complete read covers anything.
    pub complete: bool,
    /// The read covers no instant before this one: nothing as old was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_from: Option<Timestamp>,
    /// The pages.
    pub pages: Vec<PageRead>,
    /// How many records there were.
    pub counts: Counts,
    /// The first and the last event in the window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Span>,
    /// The hours of which records are new, came back, or did not come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<Hour>,
    /// The hours outside of the window of which records are new or came back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub strays: Vec<Hour>,
    /// Contents that came back after they had not come; the start of their hashes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reverted: Vec<String>,
    /// Contents that were expected and did not come, gone or revised; the start of their hashes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<String>,
    /// The segments that hold the new records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
    /// How many new records became visible within 2^n seconds after their event.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub lag: BTreeMap<u8, u64>,
}

impl Window {
    /// The instants that the read covers: none of an incomplete read, none after `read_at`, none before `shown_from`.
    #[must_use]
    pub fn covered(&self) -> Span {
        let from = self.shown_from.map_or(self.span.from, |shown| shown.max(self.span.from));
        let to = if self.complete { self.span.to.min(self.read_at) } else { from };
        Span::new(from, to)
    }

    /// Whether a read of `span` has to be compared with this window's segments and marks.
    #[must_use]
    pub fn concerns(&self, spans: &[Span]) -> bool {
        let meets = |own: &Span| spans.iter().any(|span| span.meets(*own));
        meets(&self.span.widened(crate::time::SECOND))
            || self.segments.iter().flat_map(|segment| &segment.spans).any(meets)
    }
}

/// A page of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PageRead {
    /// The service's id of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The records.
    pub rows: u64,
}

/// How many records a read had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Counts {
    /// Written, since no committed record of the stream has the content.
    pub new: u64,
    /// Known already.
    pub same: u64,
    /// Known, and back after they had not come.
    pub reverted: u64,
    /// Expected, and did not come, nor did another content of the record.
    pub gone: u64,
    /// Not in the time that was asked for; kept all the same.
    pub outside: u64,
    /// Without a time that can be read; kept all the same.
    pub undecodable: u64,
}

/// An object that holds records, one a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Segment {
    /// Its path below the tenant's folder.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes, as hexadecimal digits.
    pub sha256: String,
    /// The records in it.
    pub rows: u64,
    /// The window, and the event times outside of it.
    pub spans: Vec<Span>,
}

/// A stream fails from here, or works again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Change {
    /// The stream's name.
    pub stream: String,
    /// Why it fails; none where it works again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failing: Option<crate::source::Failure>,
    /// What a person can do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

/// What may be deleted from here on, and why. Nothing is deleted in another way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Void {
    /// Why.
    pub reason: String,
    /// Objects that no entry names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orphans: Vec<String>,
    /// Segments that are removed on purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<String>,
    /// What is removed of each stream; it counts as closed and is not read again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<(String, Span)>,
}

/// What every 1000th entry repeats, so that a reader needs no entry before it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Checkpoint {
    /// The state before this entry.
    pub state: State,
    /// What the entries since the last checkpoint had that a writer compares with.
    pub known: Vec<Known>,
}

/// What is compared with of one window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Known {
    /// The stream's name.
    pub stream: String,
    /// When the window was read.
    pub read_at: Timestamp,
    /// Where its records and marks may be.
    pub spans: Vec<Span>,
    /// Its segments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
    /// See [`Window::reverted`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reverted: Vec<String>,
    /// See [`Window::gone`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<String>,
}

impl Known {
    /// What a window adds; none where it has neither records nor marks.
    pub(crate) fn of(window: &Window) -> Option<Self> {
        if window.segments.is_empty() && window.reverted.is_empty() && window.gone.is_empty() {
            return None;
        }
        let mut spans = vec![window.span.widened(crate::time::SECOND)];
        spans.extend(window.segments.iter().flat_map(|segment| segment.spans.iter().copied()));
        Some(Self {
            stream: window.stream.clone(),
            read_at: window.read_at,
            spans: crate::time::joined(spans),
            segments: window.segments.clone(),
            reverted: window.reverted.clone(),
            gone: window.gone.clone(),
        })
    }

    /// Whether a part of it is at or after an instant.
    pub(crate) fn ends_after(&self, from: jiff::Timestamp) -> bool {
        self.spans.iter().any(|span| span.to >= from)
    }

    /// Whether a read of these spans has to be compared with it.
    pub(crate) fn concerns(&self, spans: &[Span]) -> bool {
        self.spans.iter().any(|own| spans.iter().any(|span| span.meets(*own)))
    }
}

impl Entry {
    /// An entry without content.
    pub(crate) fn empty(at: Timestamp, writer: &str) -> Self {
        Self {
            format: FORMAT,
            position: 0,
            previous: String::new(),
            at,
            writer: writer.to_owned(),
            program: concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")).to_owned(),
            created: None,
            settings: None,
            windows: Vec::new(),
            changes: Vec::new(),
            void: None,
            checkpoint: None,
        }
    }

    /// Its bytes in the store.
    ///
    /// # Errors
    ///
    /// Serialization fails; no entry that this program makes does.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, crate::Error> {
        let failed = |error| {
            crate::Error::new(crate::error::Kind::Corrupt, "an entry cannot be written").with_source(error)
        };
        let mut bytes = serde_json::to_vec(self).map_err(failed)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The path of an entry below the tenant's folder.
    #[must_use]
    pub fn path(position: u64) -> String {
        format!("log/{position:020}.json")
    }
}
