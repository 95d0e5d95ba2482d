//! Decodes a page of 1000 sign-ins, keeping everything, beside what serde does without keeping it.
#![allow(missing_docs, unreachable_pub, dead_code, reason = "a benchmark")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a benchmark")]

mod page;
mod plain;

use std::hint::black_box;

use bytes::Bytes;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use msgraph_auditlogs_models::beta::SignIn;
use msgraph_auditlogs_models::{PageReader, Record, Value};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

/// A page as a plain serde derive has it.
#[derive(Deserialize)]
struct PlainPage<T> {
    value: Vec<T>,
}

fn decode(criterion: &mut Criterion) {
    let text = page::page(1000);
    let body = Bytes::from(text);
    let records: Vec<Record<SignIn>> =
        PageReader::new(body.clone()).collect::<Result<_, _>>().expect("is a page");
    let kept: usize = records.iter().map(|record| record.undeclared.len() + record.mismatches().len()).sum();
    assert_eq!((records.len(), kept), (1000, 0), "the model has every member");

    let mut group = criterion.benchmark_group("decode");
    group.throughput(Throughput::Bytes(body.len() as u64));
    // A body of its own for each round, as from the network: what it frees is reused.
    let mut measure = |name: &str, way: fn(&Bytes)| {
        let new_body = || Bytes::from(body.to_vec());
        group.bench_function(name, |bencher| {
            bencher.iter_batched(new_body, |body| way(&body), BatchSize::PerIteration);
        });
    };
    measure("everything kept", |body| drop(keep(body)));
    measure("archive: raw and id", |body| {
        black_box(archive(body));
    });
    measure("models alone", |body| plain_page::<SignIn>(body));
    measure("plain derive", |body| plain_page::<plain::SignIn>(body));
    measure("serde_json::Value", |body| plain_page::<Value>(body));
    measure("IgnoredAny", |body| plain_page::<IgnoredAny>(body));
    group.finish();
}

fn keep(body: &Bytes) -> Vec<Record<SignIn>> {
    let records: Vec<Record<SignIn>> =
        PageReader::new(body.clone()).collect::<Result<_, _>>().expect("is a page");
    for record in &records {
        // The typed view is decoded when it is first used.
        assert!(record.app_id.is_some());
    }
    records
}

/// What an archive reads: each record's text and identifier.
fn archive(body: &Bytes) -> usize {
    PageReader::<SignIn>::new(body.clone())
        .map(|record| record.map(|record| record.raw().len() + record.id().map_or(0, |id| id.len())))
        .sum::<Result<usize, _>>()
        .expect("is a page")
}

fn plain_page<T: DeserializeOwned>(body: &[u8]) {
    drop(black_box(serde_json::from_slice::<PlainPage<T>>(body).expect("is a page").value));
}

criterion_group!(benches, decode);
criterion_main!(benches);
