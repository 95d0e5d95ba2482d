//! Reads 100 pages of 1000 sign-ins over loopback, beside the smallest loop of reqwest and serde that keeps nothing.
//!
//! The server and every measured loop are processes of their own, so that the peak memory is that of the loop.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::wildcard_imports, reason = "a benchmark")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a benchmark"
)]

mod loops;
mod server;
/// The page and the plain model that the decoding benchmark has.
#[path = "../../../models/benches/decode"]
mod decode {
    pub mod page;
    pub mod plain;
}

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 5;
const RECORDS_OF_PAGE: u32 = 1000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve", pages] => server::serve(pages.parse().unwrap(), RECORDS_OF_PAGE),
        ["measure", name, root] => measure(name, root),
        // Without `--bench` this is a test run: once over a few pages, to see that it works.
        arguments if arguments.contains(&"--bench") => compare(100, ROUNDS),
        _ => compare(3, 1),
    }
}

fn compare(pages: u32, rounds: usize) {
    let mut server =
        this_program().args(["serve", &pages.to_string()]).stdout(Stdio::piped()).spawn().unwrap();
    let mut root = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut root).unwrap();
    let names = ["minimal", "records"];
    let mut seconds: [Vec<f64>; 2] = Default::default();
    let mut peak = [0; 2];
    for _ in 0..rounds {
        for (index, name) in names.into_iter().enumerate() {
            let output = this_program().args(["measure", name, root.trim()]).output().unwrap();
            let output = String::from_utf8(output.stdout).unwrap();
            let (time, memory) = output.trim().split_once(' ').unwrap_or_else(|| panic!("{name} failed"));
            seconds[index].push(time.parse().unwrap());
            peak[index] = peak[index].max(memory.parse::<u64>().unwrap());
        }
    }
    server.kill().unwrap();
    server.wait().unwrap();
    for (index, name) in names.into_iter().enumerate() {
        seconds[index].sort_by(f64::total_cmp);
        let median = seconds[index][rounds / 2];
        let rate = f64::from(pages * RECORDS_OF_PAGE) / median;
        println!(
            "{name:8} {median:7.3} s, {rate:9.0} records/s, peak memory {:5.1} MB",
            peak[index] as f64 / 1e6
        );
    }
    println!(
        "ratio    {:7.3} (1 and more: as fast as the minimal loop)",
        seconds[0][rounds / 2] / seconds[1][rounds / 2]
    );
}

fn measure(name: &str, root: &str) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let started = Instant::now();
    let records = match name {
        "minimal" => runtime.block_on(loops::minimal(root)),
        _ => runtime.block_on(loops::records(root)),
    };
    let elapsed = started.elapsed().as_secs_f64();
    assert!(records >= u64::from(RECORDS_OF_PAGE));
    println!("{elapsed} {}", peak_memory());
}

fn this_program() -> Command {
    Command::new(std::env::current_exe().unwrap())
}

/// The most memory that this process ever had, in bytes; zero where the system doesn't tell.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}
