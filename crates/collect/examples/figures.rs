//! Memory and throughput: five streams, two hundred tenants, and a stream of records without a collector.
//!
//! `cargo run --release -p msgraph-auditlogs-collect --example figures -- [RECORDS OF EACH STREAM]`
//!
//! The simulated tenant and everything that is measured are processes of their own.

use std::error::Error;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use futures_util::TryStreamExt as _;
use futures_util::future::try_join_all;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs::beta::AuditLogs;
use msgraph_auditlogs::query::Filter;
use msgraph_auditlogs::{Client, Cloud, StaticToken};
use msgraph_auditlogs_collect::{Collector, Limits, Report, Settings, Store, Stream, Summary};
use msgraph_sim::Simulator;

type Failure = Box<dyn Error>;

const TENANTS: usize = 200;
/// The environment variable with the time of the newest record.
const NEWEST: &str = "FIGURES_NEWEST";
const SEGMENT: usize = 8 << 20;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["simulator", records, hours] => simulator(records.parse()?, hours.parse()?).await,
        ["five-streams", endpoint, token] => five_streams(&client(endpoint, token)?).await,
        ["tenants", endpoint, token] => tenants(&client(endpoint, token)?).await,
        ["bare", endpoint, token] => bare(&client(endpoint, token)?).await,
        ["collector", endpoint, token] => one_stream(&client(endpoint, token)?).await,
        [] => measure("1000000"),
        [records] => measure(records),
        _ => Err("the number of records of each stream is expected".into()),
    }
}

/// Starts the tenants, and a process for each figure.
fn measure(records: &str) -> Result<(), Failure> {
    let newest = Timestamp::now().as_second().to_string();
    let myself = || -> Result<Command, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        command.env(NEWEST, &newest);
        Ok(command)
    };
    let hours = |hours: &str, records: &str, names: &[&str]| -> Result<(), Failure> {
        let (mut simulator, endpoint, token) = start(&mut myself()?, records, hours)?;
        for name in names {
            let status = myself()?.args([*name, &endpoint, &token]).status()?;
            if !status.success() {
                return Err(format!("{name} failed").into());
            }
        }
        simulator.kill()?;
        simulator.wait()?;
        Ok(())
    };
    let of_day = records.parse::<u64>()?.clamp(1_000, 300_000).to_string();
    hours("20", &of_day, &["bare", "collector", "bare", "collector"])?;
    hours("72", "2000", &["tenants"])?;
    hours("480", records, &["five-streams"])
}

fn start(program: &mut Command, records: &str, hours: &str) -> Result<(Child, String, String), Failure> {
    let mut child = program.args(["simulator", records, hours]).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
    let (endpoint, token) = line.trim().split_once(' ').ok_or("the simulator did not start")?;
    Ok((child, endpoint.to_owned(), token.to_owned()))
}

async fn simulator(records: u64, hours: u64) -> Result<(), Failure> {
    let simulator = Simulator::builder()
        .records(records)
        .newest_record_at(newest())
        .span(Duration::from_secs(3600 * hours))
        .start()
        .await?;
    println!("{} {}", simulator.endpoint(), simulator.token());
    std::io::stdout().flush()?;
    std::future::pending().await
}

/// The time of the tenant's newest record: about now, and the same in every process.
fn newest() -> Timestamp {
    let second = std::env::var(NEWEST).ok().and_then(|second| second.parse().ok());
    Timestamp::from_second(second.unwrap_or_else(|| Timestamp::now().as_second()))
        .unwrap_or(Timestamp::UNIX_EPOCH)
}

fn client(endpoint: &str, token: &str) -> Result<Client, Failure> {
    let client = Client::builder(StaticToken::new(token)).cloud(Cloud::custom(endpoint)).no_rate_limit();
    Ok(client.build()?)
}

fn settings(streams: Vec<Stream>, hours: i64) -> Settings {
    let mut settings = Settings::default();
    settings.streams = streams;
    settings.from = Some(newest() - SignedDuration::from_hours(hours));
    settings.to = Some(newest() + SignedDuration::from_secs(1));
    settings
}

fn streams(reports: &[(&str, &str)]) -> Result<Vec<Stream>, Failure> {
    let found = reports.iter().map(|(version, name)| Report::find(version, name).ok_or("no such report"));
    let found: Vec<Report> = found.collect::<Result<_, _>>()?;
    Ok(found.into_iter().flat_map(Stream::all_of).collect())
}

async fn pull(
    client: &Client,
    tenant: String,
    store: &Store,
    settings: Settings,
    limits: Limits,
) -> Result<Summary, Failure> {
    let builder = Collector::builder().tenant(tenant).client(client.clone()).store(store.clone());
    Ok(builder.settings(settings).limits(limits).build()?.pull().await?)
}

async fn five_streams(client: &Client) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let reports = [
        ("beta", "directoryAudits"),
        ("beta", "provisioning"),
        ("beta", "signUps"),
        ("v1.0", "directoryAudits"),
        ("v1.0", "provisioning"),
    ];
    let started = Instant::now();
    let settings = settings(streams(&reports)?, 480);
    let store = Store::local(folder.path())?;
    let summary = pull(client, "tenant".to_owned(), &store, settings, Limits::default()).await?;
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "five streams: {} records in {} requests and {seconds:.0} s, exit code {}, peak memory {} MB",
        summary.records,
        summary.requests,
        summary.exit_code(),
        peak_memory()?
    );
    Ok(())
}

async fn tenants(client: &Client) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let store = Store::local(folder.path())?;
    let limits = Limits::default();
    let started = Instant::now();
    let pulls = (0..TENANTS).map(|number| {
        let settings = settings(Stream::default_set(), 72);
        pull(client, format!("tenant-{number:03}"), &store, settings, limits.clone())
    });
    let summaries = try_join_all(pulls).await?;
    let records: u64 = summaries.iter().map(|summary| summary.records).sum();
    let seconds = started.elapsed().as_secs_f64();
    println!("{TENANTS} tenants: {records} records in {seconds:.0} s, peak memory {} MB", peak_memory()?);
    Ok(())
}

/// What a program without a collector would do: the same pages into the same kind of files.
async fn bare(client: &Client) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let from = newest() - SignedDuration::from_hours(20);
    let filter = format!("activityDateTime ge {from}");
    let list = AuditLogs::new(client).directory_audits().list().filter(Filter::raw(filter)).top(1000);
    let started = Instant::now();
    let mut records = list.records();
    let (mut rows, mut files) = (0_u64, 0_u64);
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 3)?;
    let write = |number: u64, bytes: Vec<u8>| -> Result<(), Failure> {
        let mut file = std::fs::File::create_new(folder.path().join(format!("{number}.jsonl.zst")))?;
        file.write_all(&bytes)?;
        Ok(file.sync_all()?)
    };
    while let Some(record) = records.try_next().await? {
        encoder.write_all(record.raw().as_bytes())?;
        encoder.write_all(b"\n")?;
        rows += 1;
        if encoder.get_ref().len() >= SEGMENT {
            let full = std::mem::replace(&mut encoder, zstd::stream::write::Encoder::new(Vec::new(), 3)?);
            files += 1;
            write(files, full.finish()?)?;
        }
    }
    write(files + 1, encoder.finish()?)?;
    throughput("record stream", rows, started.elapsed());
    Ok(())
}

async fn one_stream(client: &Client) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let store = Store::local(folder.path())?;
    let started = Instant::now();
    let settings = settings(streams(&[("beta", "directoryAudits")])?, 20);
    let summary = pull(client, "tenant".to_owned(), &store, settings, Limits::default()).await?;
    throughput("collector", summary.records, started.elapsed());
    Ok(())
}

fn throughput(name: &str, records: u64, took: Duration) {
    let a_second = records as f64 / took.as_secs_f64();
    println!("{name}: {records} records in {:.1} s, {a_second:.0} a second", took.as_secs_f64());
}

/// The greatest resident memory of this process, in megabytes.
fn peak_memory() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes / 1000)
}
