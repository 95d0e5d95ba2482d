//! The loss table, small: this collector loses nothing where simpler ones do.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../examples/loss/mod.rs"]
mod loss;

use jiff::SignedDuration;
use loss::{Design, Setup};

fn setup(field: bool, cut: bool) -> Setup {
    Setup { records: 600, days: 1, cycle: SignedDuration::from_mins(20), field, cut }
}

#[tokio::test]
async fn this_collector_loses_and_misses_nothing_whatever_the_latency() {
    for field in [false, true] {
        let outcome = loss::run(setup(field, false), Design::Ours).await.unwrap();
        assert!(outcome.records > 500, "{outcome:?}");
        assert_eq!((outcome.lost, outcome.missed), (0, 0), "{outcome:?}");
        assert!(outcome.reads < 12.0 && outcome.requests > 0, "{outcome:?}");
        assert!(outcome.delays[0] <= outcome.delays[1], "{outcome:?}");
    }
}

#[tokio::test]
async fn answers_that_are_cut_short_lose_nothing() {
    let outcome = loss::run(setup(true, true), Design::Ours).await.unwrap();
    assert_eq!((outcome.lost, outcome.missed), (0, 0), "{outcome:?}");
}

#[tokio::test]
async fn every_simpler_design_loses_records_in_the_same_tenant() {
    for design in Design::ALL.into_iter().filter(|design| *design != Design::Ours) {
        let outcome = loss::run(setup(true, false), design).await.unwrap();
        assert!(outcome.lost + outcome.missed > 0, "{}: {outcome:?}", outcome.design.name());
    }
}
