//! Voiding: what may be deleted is listed in the log first, and then deleted where the store allows it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::Serialize;

use crate::entry::{Entry, Void};
use crate::error::{Error, Kind};
use crate::log::{Appended, Log, read_entry};
use crate::store::Store;
use crate::time::{DAY, Span, before};

/// What to remove.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VoidOptions {
    /// Why: an erasure order, a retention rule. Needed where committed segments are removed.
    pub reason: String,
    /// Removes committed segments whose records are all of this time. None removes only what no entry names.
    pub span: Option<Span>,
    /// The streams whose segments are removed, by name; empty for all.
    pub streams: Vec<String>,
    /// Returns what would be removed; commits and deletes nothing.
    pub dry_run: bool,
}

/// What was removed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Voided {
    /// The entry that lists it; none where there was nothing to list.
    pub position: Option<u64>,
    /// Objects that no entry names, at least a day old.
    pub orphans: Vec<String>,
    /// Segments that were committed.
    pub segments: Vec<String>,
    /// Objects that could not be deleted, as on a store that keeps what it has.
    pub kept: Vec<String>,
}

/// Removes what no entry names, and what is asked for.
///
/// # Errors
///
/// The store fails, or committed segments are to be removed without a reason.
pub async fn void(
    store: &Store,
    tenant: &str,
    options: &VoidOptions,
    now: Timestamp,
) -> Result<Voided, Error> {
    if options.span.is_some() && options.reason.trim().is_empty() {
        return Err(Error::new(Kind::Usage, "removing committed segments needs a reason"));
    }
    let mut log = Log::open(store, tenant).await?;
    let mut named = Named::default();
    let mut next = 0;
    let writer = crate::random::name();
    loop {
        while next < log.state().next {
            named.take(&read_entry(store, tenant, next).await?.0);
            next += 1;
        }
        let void = named.void(store, tenant, options, now).await?;
        let is_nothing = void.orphans.is_empty() && void.segments.is_empty() && void.spans.is_empty();
        let mut voided =
            Voided { orphans: void.orphans.clone(), segments: void.segments.clone(), ..Voided::default() };
        if options.dry_run {
            return Ok(voided);
        }
        if !is_nothing {
            let mut entry = Entry::empty(now, &writer);
            entry.void = Some(void);
            match log.append(entry).await? {
                // What other writers committed may name an object that was an orphan.
                Appended::Conflict(_) => continue,
                Appended::Committed(entry) => {
                    voided.position = Some(entry.position);
                    named.take(&entry);
                }
            }
        }
        for name in &named.voided {
            if store.size(tenant, name).await?.is_some() && store.delete(tenant, name).await.is_err() {
                voided.kept.push(name.clone());
            }
        }
        return Ok(voided);
    }
}

/// What entries name.
#[derive(Default)]
struct Named {
    /// The stream and the spans of each segment that is not void.
    segments: BTreeMap<String, (String, Vec<Span>)>,
    voided: BTreeSet<String>,
    ranges: BTreeMap<String, Span>,
}

impl Named {
    fn take(&mut self, entry: &Entry) {
        for window in &entry.windows {
            let range = self.ranges.entry(window.stream.clone()).or_insert(window.span);
            *range = Span::new(range.from.min(window.span.from), range.to.max(window.span.to));
            for segment in &window.segments {
                self.segments.insert(segment.name.clone(), (window.stream.clone(), segment.spans.clone()));
            }
        }
        for name in entry.void.iter().flat_map(|void| void.orphans.iter().chain(&void.segments)) {
            self.segments.remove(name);
            self.voided.insert(name.clone());
        }
    }

    async fn void(
        &self,
        store: &Store,
        tenant: &str,
        options: &VoidOptions,
        now: Timestamp,
    ) -> Result<Void, Error> {
        let old = before(now, DAY);
        let mut orphans = Vec::new();
        for object in store.list(tenant, "raw").await? {
            let is_named = self.segments.contains_key(&object.name) || self.voided.contains(&object.name);
            if !is_named && object.created < old {
                orphans.push(object.name);
            }
        }
        let wanted = |stream: &String| options.streams.is_empty() || options.streams.contains(stream);
        let mut void =
            Void { reason: options.reason.clone(), orphans, segments: Vec::new(), spans: Vec::new() };
        if void.reason.is_empty() {
            "objects that no entry names".clone_into(&mut void.reason);
        }
        if let Some(span) = options.span {
            // Windows ask for a second more on both sides.
            let limit = span.widened(crate::time::SECOND);
            let of_span = |spans: &[Span]| spans.iter().all(|own| own.intersection(limit) == *own);
            let found = self.segments.iter().filter(|(_, (stream, spans))| wanted(stream) && of_span(spans));
            void.segments = found.map(|(name, _)| name.clone()).collect();
            let removed = self.ranges.iter().filter(|(stream, _)| wanted(stream));
            let removed = removed.map(|(stream, range)| (stream.clone(), range.intersection(span)));
            void.spans = removed.filter(|(_, span)| !span.is_empty()).collect();
            if void.segments.is_empty() {
                void.spans.clear();
            }
        }
        Ok(void)
    }
}
