//! Decodes a page of 1,000 sign-ins in several ways, in turns, and prints medians and their ratios to a plain derive.
#![allow(missing_docs, unreachable_pub, dead_code, reason = "a benchmark")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a benchmark")]

mod page;
mod plain;

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use msgraph_auditlogs_models::beta::SignIn;
use msgraph_auditlogs_models::{PageReader, Record};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

#[derive(Deserialize)]
struct PlainPage<T> {
    value: Vec<T>,
}

type Way = (&'static str, fn(&Bytes));

const WAYS: [Way; 5] = [
    ("plain derive", |body| plain_page::<plain::SignIn>(body)),
    ("everything kept, every view read", |body| {
        let records = records(body);
        assert!(records.iter().all(|record| record.app_id.is_some()));
        drop(black_box(records));
    }),
    ("models alone", |body| plain_page::<SignIn>(body)),
    ("raw text and identifier", |body| {
        for record in PageReader::<SignIn>::new(body.clone()) {
            let record = record.expect("is a record");
            black_box((record.raw(), record.id()));
        }
    }),
    ("IgnoredAny", |body| plain_page::<IgnoredAny>(body)),
];

fn main() {
    let rounds = std::env::args().find_map(|rounds| rounds.parse().ok()).unwrap_or(41);
    let only = std::env::args().nth(2).filter(|only| only != "--bench");
    let text = page::page(1000);
    let ways: Vec<&Way> =
        WAYS.iter().filter(|(name, _)| only.as_deref().is_none_or(|only| name.starts_with(only))).collect();
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); ways.len()];
    for _ in 0..rounds {
        for ((_, way), times) in ways.iter().zip(&mut times) {
            // A body of its own for each round, as from the network: what it frees is reused.
            let body = Bytes::from(text.clone());
            let start = Instant::now();
            way(&body);
            times.push(start.elapsed());
        }
    }
    let medians: Vec<Duration> = times.iter_mut().map(|times| median(times)).collect();
    for (((name, _), median), times) in ways.iter().zip(&medians).zip(&times) {
        let ratio = median.as_secs_f64() / medians[0].as_secs_f64();
        let best = times[0].as_secs_f64() * 1e3;
        println!("{name:34} {:7.2} ms  {ratio:.2}  (best {best:.2} ms)", median.as_secs_f64() * 1e3);
    }
}

fn records(body: &Bytes) -> Vec<Record<SignIn>> {
    PageReader::new(body.clone()).collect::<Result<_, _>>().expect("is a page")
}

fn plain_page<T: DeserializeOwned>(body: &Bytes) {
    drop(black_box(serde_json::from_slice::<PlainPage<T>>(body).expect("is a page").value));
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}
