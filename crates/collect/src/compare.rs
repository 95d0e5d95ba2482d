//! What a read adds to what is committed: a pure function of what is known and the records.

mod stored;

pub(crate) use stored::{Stored, StoredRecord};

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::Timestamp;

use crate::entry::Counts;
use crate::identity::{ContentHash, IdHash, Scanner};
use crate::report::Report;
use crate::time::{ASKED_MARGIN, Hour, Span};

/// Records without a time that can be read are looked for here: no event is of this year.
pub(crate) const TIMELESS: Span = Span::new(Timestamp::UNIX_EPOCH, Timestamp::constant(1, 0));

/// A record as far as comparing needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identified {
    pub(crate) content: ContentHash,
    pub(crate) id: IdHash,
    pub(crate) event: Option<Timestamp>,
}

/// Identifies the records of a report, in one pass over each.
#[derive(Debug)]
pub(crate) struct Identifier {
    report: Report,
    scanner: Scanner,
}

impl Identifier {
    pub(crate) fn new(report: Report) -> Self {
        Self { report, scanner: Scanner::default() }
    }

    /// Reads id and time of a record's text, and hashes it.
    pub(crate) fn identify(&mut self, text: &str) -> Identified {
        let names = [Some(self.report.key()), self.report.time_property()];
        let (content, [id, time]) = ContentHash::find(&mut self.scanner, text, names);
        Identified { content, id: IdHash::of(id, content), event: time.and_then(event) }
    }
}

impl Identified {
    /// Where the record is looked for.
    pub(crate) fn span(&self) -> Span {
        self.event.map_or(TIMELESS, |event| {
            let hour = Hour::of(event);
            Span::new(hour.start(), hour.end())
        })
    }
}

/// The instant in the JSON text of a member.
fn event(quoted: &str) -> Option<Timestamp> {
    let plain = quoted.strip_prefix('"')?.strip_suffix('"')?;
    if plain.contains('\\') { instant(&serde_json::from_str::<String>(quoted).ok()?) } else { instant(plain) }
}

/// An instant as records hold it, with or without an offset.
fn instant(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    text.parse().ok().or_else(|| format!("{text}Z").parse().ok()).or_else(|| {
        // More than nine fraction digits: those after them are less than a nanosecond.
        let (whole, fraction) = text.split_once('.')?;
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, offset) = fraction.split_at_checked(digits)?;
        let offset = if offset.is_empty() { "Z" } else { offset };
        format!("{whole}.{}{offset}", digits.get(..9)?).parse().ok()
    })
}

/// A read that is being compared.
#[derive(Debug)]
pub(crate) struct Comparison {
    /// What the window covers; everything for a snapshot.
    span: Span,
    /// The window, with what a service may add to it.
    answerable: Span,
    stored: Stored,
    came: HashSet<IdHash>,
    contents: HashSet<ContentHash>,
    counts: Counts,
    events: Option<Span>,
    changed: BTreeSet<Hour>,
    strays: BTreeSet<Hour>,
    reverted: Vec<String>,
    /// Where the delay of a new record is its publication delay.
    watched: Vec<Span>,
    lag: BTreeMap<u8, u64>,
}

/// What a read comes to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Findings {
    pub(crate) counts: Counts,
    pub(crate) events: Option<Span>,
    pub(crate) changed: Vec<Hour>,
    pub(crate) strays: Vec<Hour>,
    pub(crate) reverted: Vec<String>,
    pub(crate) gone: Vec<String>,
    pub(crate) lag: BTreeMap<u8, u64>,
}

impl Comparison {
    pub(crate) fn new(span: Span, stored: Stored) -> Self {
        Self {
            span,
            answerable: span.widened(ASKED_MARGIN),
            stored,
            came: HashSet::new(),
            contents: HashSet::new(),
            counts: Counts::default(),
            events: None,
            changed: BTreeSet::new(),
            strays: BTreeSet::new(),
            reverted: Vec::new(),
            watched: Vec::new(),
            lag: BTreeMap::new(),
        }
    }

    /// The window, with what a service may add to it.
    pub(crate) fn answerable(&self) -> Span {
        self.answerable
    }

    /// Sets the spans in which the delay of a new record is its publication delay; none by default.
    pub(crate) fn with_watched(mut self, watched: Vec<Span>) -> Self {
        self.watched = watched;
        self
    }

    /// Adds what is known of other spans: a record was outside of the window.
    pub(crate) fn add_stored(&mut self, stored: Stored) {
        self.stored.merge(stored);
    }

    /// Others changed these hours since the read was begun: they have to be confirmed.
    pub(crate) fn disturb(&mut self, hours: impl IntoIterator<Item = Hour>) {
        self.changed.extend(hours);
    }

    /// Adds a record of the answer. Returns whether it has to be written.
    pub(crate) fn take(&mut self, record: Identified, read_at: Timestamp) -> bool {
        self.came.insert(record.id);
        let inside = record.event.is_some_and(|event| self.span.contains(event));
        let is_known = self.stored.has(record.content);
        let is_first = self.contents.insert(record.content);
        let is_new = !is_known && is_first;
        if let Some(event) = record.event.filter(|_| inside) {
            let events = self.events.unwrap_or(Span::new(event, event));
            self.events = Some(Span::new(events.from.min(event), events.to.max(event)));
        }
        match record.event {
            None => self.counts.undecodable += 1,
            Some(event) if !self.answerable.contains(event) => self.counts.outside += 1,
            Some(_) => {}
        }
        let is_revert = is_known && is_first && self.stored.is_outdated(record);
        if is_new {
            self.counts.new += 1;
            let is_watched = |event: &Timestamp| self.watched.iter().any(|span| span.contains(*event));
            if let Some(event) = record.event.filter(|_| inside).filter(is_watched) {
                let seconds = read_at.duration_since(event).as_secs().max(0).unsigned_abs();
                *self.lag.entry(lag_bucket(seconds)).or_default() += 1;
            }
        } else if is_revert {
            self.counts.reverted += 1;
            self.reverted.push(record.content.short());
        } else {
            self.counts.same += 1;
        }
        if is_new || is_revert {
            match record.event {
                Some(event) if inside => self.changed.insert(Hour::of(event)),
                Some(event) => self.strays.insert(Hour::of(event)),
                // It may belong to any hour of the window.
                None => {
                    self.changed.extend(self.span.hours().take(48));
                    false
                }
            };
        }
        is_new
    }

    /// The read is over. `shown` is what of the window the service showed; nothing is missing elsewhere.
    pub(crate) fn finish(mut self, shown: Option<Span>) -> Findings {
        let mut gone = Vec::new();
        if let Some(shown) = shown {
            for (content, id, event) in self.stored.expected(shown) {
                if self.contents.contains(&content) {
                    continue;
                }
                self.changed.insert(Hour::of(event));
                gone.push(content.short());
                // Where another content of the record came, it was revised.
                self.counts.gone += u64::from(!self.came.contains(&id));
            }
        }
        if let Some(shown) = shown.filter(|_| self.counts.gone > 0) {
            // The answer may have been cut short: it confirms nothing, in no hour.
            self.changed.extend(shown.hours());
        }
        gone.sort();
        Findings {
            counts: self.counts,
            events: self.events,
            changed: self.changed.into_iter().collect(),
            strays: self.strays.into_iter().collect(),
            reverted: self.reverted,
            gone,
            lag: self.lag,
        }
    }

    /// What was found so far, without an end: of a read that goes on or broke off.
    pub(crate) fn interim(&mut self) -> Findings {
        Findings {
            counts: std::mem::take(&mut self.counts),
            events: self.events,
            changed: self.changed.iter().copied().collect(),
            strays: self.strays.iter().copied().collect(),
            reverted: std::mem::take(&mut self.reverted),
            gone: Vec::new(),
            lag: std::mem::take(&mut self.lag),
        }
    }

    /// The first event in the window that the answer had.
    pub(crate) fn first_event(&self) -> Option<Timestamp> {
        self.events.map(|events| events.from)
    }
}

/// The least n for which 2^n seconds are not less.
fn lag_bucket(seconds: u64) -> u8 {
    u8::try_from(seconds.max(1).next_power_of_two().trailing_zeros()).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests;
