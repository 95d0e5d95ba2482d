//! Recomputes what entries say: counts, identities, states.

use std::collections::{HashMap, HashSet};

use super::Verification;
use crate::compare::Identifier;
use crate::entry::{Entry, Segment, Window};
use crate::identity::ContentHash;
use crate::report::Report;
use crate::state::State;

#[derive(Default)]
pub(super) struct Deep {
    state: State,
    contents: HashMap<String, HashSet<ContentHash>>,
}

impl Deep {
    pub(super) fn entry(&mut self, entry: &Entry, found: &mut Verification) {
        let path = Entry::path(entry.position);
        if let Some(checkpoint) = &entry.checkpoint
            && checkpoint.state != self.state
        {
            found.problem(&path, "repeats another state than the entries before it come to");
        }
        self.state.apply(entry);
        for window in &entry.windows {
            let rows: u64 = window.segments.iter().map(|segment| segment.rows).sum();
            let is_snapshot = report(window).is_some_and(Report::is_snapshot);
            if !is_snapshot && rows != window.counts.new {
                found.problem(
                    &path,
                    format!("counts {} new records, its segments hold {rows}", window.counts.new),
                );
            }
            let read: u64 = window.pages.iter().map(|page| page.rows).sum();
            let counted = window.counts.new + window.counts.same + window.counts.reverted;
            if read != counted {
                found.problem(&path, format!("counts {counted} records of pages with {read}"));
            }
        }
    }

    pub(super) fn segment(
        &mut self,
        window: &Window,
        segment: &Segment,
        bytes: &[u8],
        found: &mut Verification,
    ) {
        let Some(report) = report(window) else {
            found.problem(&segment.name, "belongs to a report that this program does not know");
            return;
        };
        let contents = self.contents.entry(window.stream.clone()).or_default();
        let (mut rows, mut twice, mut strays) = (0, 0_u64, 0_u64);
        let mut identifier = Identifier::new(report);
        let read = crate::segment::for_each_line(&segment.name, bytes, |line| {
            rows += 1;
            let record = identifier.identify(line);
            twice += u64::from(!report.is_snapshot() && !contents.insert(record.content));
            let place = record.event.map_or(record.span(), |event| {
                crate::time::Span::new(event, crate::time::after(event, crate::time::SECOND))
            });
            strays += u64::from(!report.is_snapshot() && !segment.spans.iter().any(|span| span.meets(place)));
            Ok(())
        });
        if let Err(error) = read {
            found.problem(&segment.name, error.to_string());
        }
        if rows != segment.rows {
            found.problem(&segment.name, format!("holds {rows} records, {} expected", segment.rows));
        }
        if twice > 0 {
            found.problem(&segment.name, format!("holds {twice} records that an earlier segment has"));
        }
        if strays > 0 {
            found.problem(&segment.name, format!("holds {strays} records outside of its spans"));
        }
    }
}

fn report(window: &Window) -> Option<Report> {
    let (version, rest) = window.stream.split_once('/')?;
    Report::find(version, rest.split_once('/')?.0)
}
