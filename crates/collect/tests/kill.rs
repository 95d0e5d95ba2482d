//! A collector that is killed at any point loses nothing and commits nothing twice.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../examples/kill/mod.rs"]
mod kill;

use std::process::Command;

use kill::Setup;

/// The process that the next test kills: this program again, with this test only.
#[tokio::test]
async fn the_process_to_be_killed() {
    if let Ok(config) = std::env::var(kill::CHILD) {
        kill::collect(&config).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_kills_under_mixed_faults_lose_and_repeat_nothing() {
    let setup = Setup {
        records: 3_000,
        // Its pages have 100 records.
        report: "customSecurityAttributeAudits",
        days: 4,
        kills: 20,
        pages_of_a_life: 9,
        seed: 7,
    };
    let program = || {
        let mut program = Command::new(std::env::current_exe()?);
        program.args(["--exact", "the_process_to_be_killed"]);
        Ok(program)
    };
    let verdict = kill::run(setup, program).await.unwrap();
    assert!(verdict.is_clean(), "{verdict}");
    assert!(verdict.kills >= 20 && verdict.faults > 0 && verdict.shown == 3_000, "{verdict}");
}
