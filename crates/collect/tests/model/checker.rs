//! Decides by the objects and by what the service returned whether the guarantee holds. It uses nothing of the code
//! under test but the list of gaps that is to be judged.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{Gap, Span};
use serde_json::Value;

use crate::service::Key;

/// A read that the log names.
struct Read {
    position: usize,
    from: Timestamp,
    to: Timestamp,
    read_at: Timestamp,
    complete: bool,
    shown_from: Option<Timestamp>,
    returned: BTreeSet<Key>,
}

pub(crate) struct Checker {
    reads: Vec<Read>,
    /// The pages that the log names, and the end of what their reads may cover.
    pages: BTreeMap<String, Timestamp>,
    committed: Vec<Key>,
}

fn time(value: &Value) -> Timestamp {
    value.as_str().unwrap().parse().unwrap()
}

impl Checker {
    /// Reads log and segments; fails where an entry does not follow, or a segment is missing.
    pub(crate) fn new(
        objects: &BTreeMap<String, Bytes>,
        pages: &BTreeMap<String, Vec<Key>>,
    ) -> Result<Self, String> {
        let mut reads: Vec<Read> = Vec::new();
        let mut committed = Vec::new();
        let mut named = BTreeMap::new();
        // Pages of reads that go on are in several windows of the same span and time: the last of them is complete.
        let mut parts: BTreeMap<(String, Timestamp, Timestamp), BTreeSet<Key>> = BTreeMap::new();
        for position in 0.. {
            let Some(bytes) = objects.get(&format!("tenant/log/{position:020}.json")) else { break };
            let entry: Value = serde_json::from_slice(bytes).unwrap();
            for window in entry["windows"].as_array().into_iter().flatten() {
                let (from, to, read_at) =
                    (time(&window["from"]), time(&window["to"]), time(&window["read_at"]));
                let mut returned = BTreeSet::new();
                for page in window["pages"].as_array().unwrap() {
                    let id = page["request_id"].as_str().unwrap();
                    let rows = pages.get(id).ok_or(format!("page {id} was never sent"))?;
                    if rows.len() as u64 != page["rows"].as_u64().unwrap() {
                        return Err(format!("page {id} had {} rows", rows.len()));
                    }
                    returned.extend(rows.iter().cloned());
                    named.insert(id.to_owned(), read_at);
                }
                let key = (entry["writer"].as_str().unwrap().to_owned(), from, read_at);
                let of_read = parts.entry(key).or_default();
                of_read.extend(returned);
                let shown_from = window.get("shown_from").map(time);
                let complete = window["complete"].as_bool().unwrap();
                reads.push(Read {
                    position,
                    from,
                    to,
                    read_at,
                    complete,
                    shown_from,
                    returned: of_read.clone(),
                });
                for segment in window["segments"].as_array().into_iter().flatten() {
                    let name = segment["name"].as_str().unwrap();
                    let bytes = objects.get(&format!("tenant/{name}"));
                    let bytes = bytes.ok_or(format!("entry {position}: segment {name} is missing"))?;
                    let text = String::from_utf8(bytes.to_vec()).unwrap();
                    for line in text.lines() {
                        let record: Value = serde_json::from_str(line).unwrap();
                        let text = |name: &str| record[name].as_str().unwrap().to_owned();
                        committed.push((
                            text("id"),
                            record["revision"].as_u64().unwrap(),
                            text("activityDateTime"),
                        ));
                    }
                }
            }
        }
        Ok(Self { reads, pages: named, committed })
    }

    /// Every distinct content that a committed read returned is committed exactly once.
    pub(crate) fn contents_are_committed_once(&self) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        for key in &self.committed {
            if !seen.insert(key) {
                return Err(format!("{key:?} is committed twice"));
            }
        }
        for read in &self.reads {
            if let Some(lost) = read.returned.iter().find(|key| !seen.contains(key)) {
                return Err(format!("{lost:?} of a read in entry {} is lost", read.position));
            }
        }
        Ok(())
    }

    /// Every hour that is not listed has two complete reads that returned the same, the later one at 26 hours or more.
    /// Returns how many hours are closed.
    pub(crate) fn hours_are_closed_or_listed(
        &self,
        gaps: &[Gap],
        range: Span,
        last_age: SignedDuration,
    ) -> Result<usize, String> {
        let mut closed = 0;
        let mut hour = Timestamp::from_second(range.from.as_second().div_euclid(3600) * 3600).unwrap();
        while hour < range.to {
            let whole = Span::new(hour, hour + SignedDuration::from_hours(1));
            let end = whole.to;
            let wanted = whole.intersection(range);
            if !gaps.iter().any(|gap| gap.span.meets(wanted)) {
                self.is_closed(wanted, end + last_age).map_err(|what| format!("hour {hour}: {what}"))?;
                closed += 1;
            }
            hour = end;
        }
        Ok(closed)
    }

    fn is_closed(&self, wanted: Span, late: Timestamp) -> Result<(), String> {
        let covered = |read: &Read| {
            let from = read.shown_from.map_or(read.from, |shown| shown.max(read.from));
            Span::new(from, if read.complete { read.to.min(read.read_at) } else { from })
        };
        let reads: Vec<(&Read, Span)> = self
            .reads
            .iter()
            .map(|read| (read, covered(read)))
            .filter(|(_, span)| span.meets(wanted))
            .collect();
        let mut edges: BTreeSet<Timestamp> = BTreeSet::from([wanted.from, wanted.to]);
        edges.extend(
            reads.iter().flat_map(|(_, span)| [span.from, span.to]).filter(|edge| wanted.contains(*edge)),
        );
        let edges: Vec<Timestamp> = edges.into_iter().collect();
        for edge in edges.windows(2) {
            let part = Span::new(edge[0], edge[1]);
            let of_part: Vec<(Timestamp, BTreeSet<&Key>)> = reads
                .iter()
                .filter(|(_, span)| span.intersection(part) == part)
                .map(|(read, _)| {
                    let inside = |key: &&Key| part.contains(key.2.parse().unwrap());
                    (read.read_at, read.returned.iter().filter(inside).collect())
                })
                .collect();
            let agrees = of_part.iter().enumerate().any(|(index, (one_at, one))| {
                let others = of_part.iter().enumerate().filter(|(other, _)| *other != index);
                others
                    .map(|(_, other)| other)
                    .any(|(other_at, other)| one == other && *one_at.max(other_at) >= late)
            });
            if !agrees {
                let of_part: Vec<_> = of_part.iter().map(|(at, keys)| format!("{at} {keys:?}")).collect();
                return Err(format!("no two reads of {}..{} agree: {of_part:?}", part.from, part.to));
            }
        }
        Ok(())
    }

    /// The pages of committed reads, and the time until when each read may cover anything.
    pub(crate) fn page_times(&self) -> impl Iterator<Item = (&str, Timestamp)> {
        self.pages.iter().map(|(id, read_at)| (id.as_str(), *read_at))
    }

    /// Whether a page is a part of a committed read.
    pub(crate) fn has_page(&self, id: &str) -> bool {
        self.pages.contains_key(id)
    }

    /// Whether a content is committed.
    pub(crate) fn has(&self, key: &Key) -> bool {
        self.committed.contains(key)
    }
}
