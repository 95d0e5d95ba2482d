//! How many records collectors of several designs lose: five days of 30,000 events against a simulated tenant over HTTP.
//!
//! `cargo run --release -p msgraph-auditlogs-collect --example loss_table -- [RECORDS] [DAYS]`

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use jiff::SignedDuration;
use loss::{Design, Outcome, Setup};

mod loss;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut numbers = std::env::args().skip(1).map(|number| number.replace('_', "").parse::<u32>());
    let records = numbers.next().transpose()?.unwrap_or(30_000).into();
    let days = numbers.next().transpose()?.unwrap_or(5).into();
    let mut runs = Vec::new();
    for cut in [false, true] {
        for field in [false, true] {
            let setup = Setup { records, days, cycle: SignedDuration::from_mins(5), field, cut };
            runs.extend(Design::ALL.map(|design| (setup, design)));
        }
    }
    println!(
        "| design | latency | answers | lost | final revision missed | requests | rows read | delay 50 %, 99 % |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let next = AtomicUsize::new(0);
    let rows = Mutex::new(Rows::default());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let failed = thread::scope(|scope| {
        let work = || -> Result<(), String> {
            while let Some((setup, design)) = runs.get(next.fetch_add(1, Ordering::Relaxed)) {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                let outcome = runtime.map_err(|error| error.to_string())?.block_on(async {
                    loss::run(*setup, *design).await.map_err(|error| error.to_string())
                })?;
                let index = runs.iter().position(|run| run == &(*setup, *design)).unwrap_or_default();
                rows.lock().map_err(|_| "poisoned")?.finish(index, row(*setup, &outcome));
            }
            Ok(())
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .find_map(|worker| worker.join().unwrap_or_else(|_| Err("a thread panicked".into())).err())
    });
    failed.map_or(Ok(()), |what| Err(what.into()))
}

/// Prints rows in their order, although they are finished in another.
#[derive(Default)]
struct Rows {
    printed: usize,
    waiting: std::collections::BTreeMap<usize, String>,
}

impl Rows {
    fn finish(&mut self, index: usize, row: String) {
        self.waiting.insert(index, row);
        while let Some(row) = self.waiting.remove(&self.printed) {
            println!("{row}");
            self.printed += 1;
        }
    }
}

fn row(setup: Setup, outcome: &Outcome) -> String {
    let percent = |count: u64| 100.0 * count as f64 / outcome.records.max(1) as f64;
    format!(
        "| {} | {} | {} | {} ({:.2} %) | {} | {} | x{:.1} | {} min, {} min |",
        outcome.design.name(),
        if setup.field { "field" } else { "documented" },
        if setup.cut { "10 % cut short" } else { "whole" },
        outcome.lost,
        percent(outcome.lost),
        outcome.missed,
        outcome.requests,
        outcome.reads,
        outcome.delays[0],
        outcome.delays[1],
    )
}
