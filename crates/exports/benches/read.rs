//! The reader beside `serde_json` and beside decoding alone, over JSON Lines of sign-ins.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use msgraph_auditlogs_exports::beta::SignIn;
use msgraph_auditlogs_exports::{Reader, Record};
use serde_json::Value;

const LINES: &str = include_str!("../tests/fixtures/archive/sign-ins.jsonl");
const ENVELOPES: &str = include_str!(
    "../tests/fixtures/insights-logs-signinlogs/tenantId=9d2b6a1e-44c0-4b53-8a0f-2f4f6d0b7c11/y=2026/m=11/d=26/h=10/m=00/PT1H.json"
);

fn benches(criterion: &mut Criterion) {
    let lines = LINES.repeat(1000);
    let mut group = criterion.benchmark_group("json lines");
    group.throughput(Throughput::Bytes(lines.len() as u64)).sample_size(20);
    group.bench_function("reader, raw records", |bencher| {
        bencher.iter(|| {
            Reader::new(black_box(lines.as_bytes())).map(|item| item.unwrap().raw.len()).sum::<usize>()
        });
    });
    group.bench_function("serde_json::StreamDeserializer<Value>", |bencher| {
        bencher.iter(|| {
            let values = serde_json::Deserializer::from_str(black_box(&lines)).into_iter::<Value>();
            values.map(|value| value.unwrap().as_object().map_or(0, |object| object.len())).sum::<usize>()
        });
    });
    group.bench_function("reader, typed records", |bencher| {
        bencher.iter(|| {
            let typed = |item: Result<msgraph_auditlogs_exports::Exported, _>| {
                item.unwrap().record::<SignIn>().unwrap()
            };
            Reader::new(black_box(lines.as_bytes()))
                .map(typed)
                .filter(|record| record.app_id.is_some())
                .count()
        });
    });
    group.bench_function("typed records alone", |bencher| {
        bencher.iter(|| {
            let typed = |line: &str| Record::<SignIn>::from_json(line.to_owned()).unwrap();
            black_box(&lines).lines().map(typed).filter(|record| record.app_id.is_some()).count()
        });
    });
    group.finish();

    let envelopes = ENVELOPES.repeat(1000);
    let mut group = criterion.benchmark_group("diagnostic settings");
    group.throughput(Throughput::Bytes(envelopes.len() as u64)).sample_size(20);
    group.bench_function("reader, typed records", |bencher| {
        bencher.iter(|| {
            let typed = |item: Result<msgraph_auditlogs_exports::Exported, _>| {
                item.unwrap().record::<SignIn>().unwrap()
            };
            Reader::new(black_box(envelopes.as_bytes()))
                .map(typed)
                .filter(|record| record.app_id.is_some())
                .count()
        });
    });
    group.finish();
}

criterion_group!(read, benches);
criterion_main!(read);
