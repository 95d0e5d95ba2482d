//! One test for each simpler rule: it fails under that rule.

use jiff::SignedDuration;

use crate::service::Faults;
use crate::{Schedule, calm, play, simulate, start};

/// What was lost: final contents of events that are neither committed nor in a listed hour.
fn lost(schedule: &Schedule) -> Vec<String> {
    simulate(async {
        let (service, gaps, checker, world) = play(schedule).await;
        checker.contents_are_committed_once().unwrap();
        let closed_by = world.now() - SignedDuration::from_hours(27);
        let mut lost = Vec::new();
        for history in service.histories() {
            let Some((_, Some(content))) = history.states.last() else { continue };
            let key = (history.id.clone(), content.revision, content.event.to_string());
            let listed = gaps.iter().any(|gap| gap.span.contains(content.event));
            if !checker.has(&key) && !listed && content.event < closed_by {
                lost.push(format!("{key:?}"));
            }
        }
        let late = SignedDuration::from_hours(26);
        let from = start() - SignedDuration::from_hours(schedule.backfill_hours as i64);
        let range = msgraph_auditlogs_collect::Span::new(from, world.now());
        let closed = checker.hours_are_closed_or_listed(&gaps, range, late).unwrap();
        assert!(closed > 24, "only {closed} hours are closed, so that losing nothing proves nothing");
        lost
    })
}

#[track_caller]
fn loses_nothing(schedule: &Schedule) {
    let lost = lost(schedule);
    assert!(lost.is_empty(), "{} lost: {}", lost.len(), lost.join(", "));
}

/// Mutation: no re-compare on conflict.
#[test]
fn two_writers_that_sleep_before_they_commit_write_every_record_once() {
    for seed in 0..3 {
        loses_nothing(&Schedule { seed, writers: 2, sleeps: 40, ..calm() });
    }
}

/// Mutation: deletion without void.
#[test]
fn a_writer_that_wakes_after_a_sweep_commits_no_deleted_segment() {
    // A single writer, too: no other one's entry makes it compare again.
    for (seed, writers) in [(0, 1), (1, 1), (2, 1), (3, 2), (4, 2)] {
        loses_nothing(&Schedule { seed, writers, sleeps: 40, voids: true, ..calm() });
    }
}

/// Mutation: stored set from a listing.
#[test]
fn records_of_a_segment_without_an_entry_are_committed_by_the_next_run() {
    for seed in 0..3 {
        loses_nothing(&Schedule { seed, kills: true, sleeps: 60, ..calm() });
    }
}

/// Mutation: page lost on error.
#[test]
fn pages_before_an_error_are_kept_and_those_after_it_are_read_again() {
    let schedule = Schedule { faults: Faults { breaks: 30, ..Faults::default() }, ..calm() };
    loses_nothing(&schedule);
    simulate(async {
        let (service, _, checker, _) = play(&schedule).await;
        let pages = service.pages();
        let number = |id: &str| id[1..].parse::<usize>().unwrap();
        // The last cycle may have been cut short.
        let old = pages.iter().filter(|(id, rows)| !rows.is_empty() && number(id) + 100 < pages.len());
        let lost: Vec<&String> = old.map(|(id, _)| id).filter(|id| !checker.has_page(id)).collect();
        assert!(lost.is_empty(), "{} of {} pages are lost", lost.len(), pages.len());
    });
}

/// Mutation: close without confirmation.
#[test]
fn answers_that_are_cut_short_without_an_error_lose_nothing() {
    for seed in 0..3 {
        let faults = Faults { early_end: 10, ..Faults::default() };
        loses_nothing(&Schedule { seed, records: 600, faults, ..calm() });
    }
}

/// Mutation: bounds rounded to seconds without a margin; +1 ms.
#[test]
fn bounds_that_the_service_truncates_or_excludes_lose_nothing() {
    let faults = Faults { truncates_bounds: true, exclusive_bounds: true, ..Faults::default() };
    loses_nothing(&Schedule { records: 600, faults, ..calm() });
}

#[test]
fn clocks_that_are_wrong_and_jump_lose_nothing() {
    for seed in 0..3 {
        loses_nothing(&Schedule { seed, records: 600, clock_jumps: true, kills: true, ..calm() });
    }
}

/// Mutation: coverage by local clock.
#[test]
fn a_clock_that_is_ahead_lets_no_read_cover_what_the_service_has_not_reached() {
    simulate(async {
        let schedule = Schedule { clock_jumps: true, kills: true, ..calm() };
        let (service, _, checker, _) = play(&schedule).await;
        for (page, read_at) in checker.page_times() {
            let sent_at = service.sent_at(page);
            assert!(read_at <= sent_at, "{page} was sent at {sent_at}, its read covers time until {read_at}");
        }
    });
}

#[test]
fn an_ignored_filter_is_an_error_and_loses_nothing() {
    loses_nothing(&Schedule { faults: Faults { ignored_filter: 5, ..Faults::default() }, ..calm() });
}
