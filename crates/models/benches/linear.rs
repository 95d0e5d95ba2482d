//! Times for n, 2n and 4n of everything that could be quadratic. Each must be about twice the one before.
#![allow(clippy::expect_used, clippy::print_stdout, reason = "a benchmark")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use msgraph_auditlogs_models::PageReader;
use msgraph_auditlogs_models::beta::SignIn;

/// A kind of input: its name, its smallest size, and the body of a size.
type Input = (&'static str, usize, fn(usize) -> String);

const INPUTS: [Input; 7] = [
    ("records", 20_000, |n| page(n, |index| format!(r#"{{"id":"{index}","appId":"a"}}"#))),
    ("non-records", 20_000, |n| page(n, |_| "7".to_owned())),
    ("mismatches", 10_000, |n| page(n, |_| r#"{"id":7,"status":"x"}"#.to_owned())),
    ("flags", 20_000, |n| {
        let names: Vec<String> = (0..n).map(|index| format!("f{index}")).collect();
        format!(
            r#"[{{"appliedConditionalAccessPolicies":[{{"conditionsSatisfied":"{}"}}]}}]"#,
            names.join(",")
        )
    }),
    ("duplicates", 50_000, |n| format!(r#"[{{"id":"1"{}}}]"#, r#","appId":[1]"#.repeat(n))),
    ("nesting", 100_000, |n| format!(r#"[{{"new":{}{}}}]"#, "[".repeat(n), "]".repeat(n))),
    ("odd elements", 20_000, |n| {
        format!(r#"[{{"authenticationMethodsUsed":["a"{}]}}]"#, r#",null,"b""#.repeat(n))
    }),
];

fn page(records: usize, record: fn(usize) -> String) -> String {
    let records: Vec<String> = (0..records).map(record).collect();
    format!(r#"{{"value":[{}]}}"#, records.join(","))
}

fn main() {
    for (name, smallest, body) in INPUTS {
        let times = [1, 2, 4].map(|factor| time(&body(smallest * factor)));
        let [first, second, third] = times.map(|time| time.as_secs_f64() * 1e3);
        println!(
            "{name:14} n {first:7.2} ms, 2n {second:7.2} ms ({:.1}), 4n {third:7.2} ms ({:.1})",
            second / first,
            third / second
        );
    }
}

/// The best of several runs over all records, their views and their mismatches.
fn time(body: &str) -> Duration {
    let run = || {
        let start = Instant::now();
        for item in PageReader::<SignIn>::new(body.to_owned().into()) {
            match item {
                Ok(record) => {
                    black_box(record.mismatches().len());
                }
                Err(error) => drop(black_box(error.to_string())),
            }
        }
        start.elapsed()
    };
    (0..5).map(|_| run()).min().expect("runs")
}
