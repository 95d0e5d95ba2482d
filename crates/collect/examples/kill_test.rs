//! Kills a collector with SIGKILL again and again while the service misbehaves, and compares what is committed with the
//! ledger of the simulated tenant.
//!
//! `cargo run --release -p msgraph-auditlogs-collect --example kill_test -- [RECORDS] [KILLS]`

use std::error::Error;
use std::process::Command;

use kill::{CHILD, Setup};

mod kill;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn Error>> {
    if let Ok(config) = std::env::var(CHILD) {
        return kill::collect(&config).await;
    }
    let mut numbers = std::env::args().skip(1).map(|number| number.replace('_', "").parse::<u64>());
    let setup = Setup {
        records: numbers.next().transpose()?.unwrap_or(1_000_000),
        report: "directoryAudits",
        days: 20,
        kills: numbers.next().transpose()?.unwrap_or(200),
        pages_of_a_life: 16,
        seed: 7,
    };
    let verdict = kill::run(setup, || Ok(Command::new(std::env::current_exe()?))).await?;
    println!("{verdict}");
    if verdict.is_clean() { Ok(()) } else { Err("the committed set is not what the tenant showed".into()) }
}
