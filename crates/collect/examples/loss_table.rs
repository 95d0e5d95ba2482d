//! How many records collectors of several designs lose: five days of 30,000 events against a simulated tenant over HTTP.
//!
//! `cargo run --release -p msgraph-auditlogs-collect --example loss_table`

use std::error::Error;

use jiff::SignedDuration;
use loss::{Design, Setup};

mod loss;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    println!(
        "| design | latency | answers | lost | final revision missed | requests | rows read | delay 50 %, 99 % |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for cut in [false, true] {
        for field in [false, true] {
            for design in Design::ALL {
                let setup =
                    Setup { records: 30_000, days: 5, cycle: SignedDuration::from_mins(5), field, cut };
                let outcome = loss::run(setup, design).await?;
                let percent = |count: u64| 100.0 * count as f64 / outcome.records.max(1) as f64;
                println!(
                    "| {} | {} | {} | {} ({:.2} %) | {} | {} | x{:.1} | {} min, {} min |",
                    outcome.design.name(),
                    if field { "field" } else { "documented" },
                    if cut { "10 % cut short" } else { "whole" },
                    outcome.lost,
                    percent(outcome.lost),
                    outcome.missed,
                    outcome.requests,
                    outcome.rows as f64 / outcome.records.max(1) as f64,
                    outcome.delays[0],
                    outcome.delays[1],
                );
            }
        }
    }
    Ok(())
}
