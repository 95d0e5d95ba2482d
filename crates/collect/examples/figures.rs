//! Memory and throughput: five streams, two hundred tenants, and a stream of records without a collector.
//!
//! `cargo run --release -p msgraph-auditlogs-collect --example figures -- [throughput|tenants|memory] [RECORDS]`
//!
//! The simulated tenant and everything that is measured are processes of their own, so that the memory and the CPU time of
//! each are its own. RECORDS are those of each stream.
//!
//! The throughput is compared with a loop over the same records, from the same tenant by the same client, that writes the
//! same files: one for each hour that it asks for, one record a line, Zstandard with the same parameters and checksums,
//! synced to disk. What the loop does without is what makes a collector of it: it neither identifies records nor hashes
//! files, and keeps no log. Both run three times, in turn; the best time counts, since other programs can only make a run
//! longer.

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
use zstd::zstd_safe::CParameter;

type Failure = Box<dyn Error>;

const TENANTS: usize = 200;
/// The environment variable with the time of the newest record.
const NEWEST: &str = "FIGURES_NEWEST";
/// The hours of the records whose throughput is measured.
const HOURS: i64 = 20;

/// Threads for tasks, and as many for files. Each keeps memory of its own.
const THREADS: usize = 2;

fn main() -> Result<(), Failure> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(THREADS).max_blocking_threads(THREADS).enable_all().build()?.block_on(run())
}

async fn run() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["simulator", records, hours] => simulator(records.parse()?, hours.parse()?).await,
        ["five-streams", endpoint, token] => five_streams(&client(endpoint, token)?).await,
        ["two-hundred", endpoint, token] => two_hundred(&client(endpoint, token)?).await,
        ["bare", endpoint, token] => bare(&client(endpoint, token)?).await,
        ["collector", endpoint, token] => one_stream(&client(endpoint, token)?).await,
        [] => measure("1000000", &["throughput", "tenants", "memory"]),
        [figure @ ("throughput" | "tenants" | "memory")] => measure("1000000", &[figure]),
        [figure @ ("throughput" | "tenants" | "memory"), records] => measure(records, &[figure]),
        [records] => measure(records, &["throughput", "tenants", "memory"]),
        _ => Err("one of throughput, tenants and memory, and the number of records are expected".into()),
    }
}

/// Starts a tenant, and a process for each figure.
fn measure(records: &str, figures: &[&str]) -> Result<(), Failure> {
    for figure in figures {
        match *figure {
            "throughput" => throughput(&records.parse::<u64>()?.clamp(1_000, 300_000).to_string())?,
            "tenants" => with_simulator("2000", "72", |run| run("two-hundred")).map(|_| ())?,
            _ => with_simulator(records, "480", |run| run("five-streams")).map(|_| ())?,
        }
    }
    Ok(())
}

/// Runs the same records through the loop and through the collector, in turn.
fn throughput(records: &str) -> Result<(), Failure> {
    let runs = with_simulator(records, &HOURS.to_string(), |run| {
        (0..3).map(|_| Ok((run("bare")?, run("collector")?))).collect::<Result<Vec<_>, Failure>>()
    })?;
    let best = |seconds: fn(&Output) -> f64, of: fn(&(Output, Output)) -> &Output| {
        runs.iter().map(|run| seconds(of(run))).fold(f64::INFINITY, f64::min)
    };
    let share = |seconds: fn(&Output) -> f64| best(seconds, |run| &run.0) / best(seconds, |run| &run.1);
    println!(
        "the collector has {:.2} of the throughput of the record stream, and {:.2} by CPU time",
        share(|output| output.seconds),
        share(|output| output.cpu_seconds)
    );
    Ok(())
}

/// What a measured process reports about itself.
struct Output {
    seconds: f64,
    cpu_seconds: f64,
}

/// Runs figures, each in a process of its own, against a tenant in another one.
fn with_simulator<T>(
    records: &str,
    hours: &str,
    figures: impl FnOnce(&dyn Fn(&str) -> Result<Output, Failure>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let newest = Timestamp::now().as_second().to_string();
    let myself = || -> Result<Command, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        command.env(NEWEST, &newest);
        Ok(command)
    };
    let (mut simulator, endpoint, token) = start(&mut myself()?, records, hours)?;
    let outcome = figures(&|name| {
        let output = myself()?.args([name, &endpoint, &token]).stderr(Stdio::inherit()).output()?;
        let text = String::from_utf8(output.stdout)?;
        let (line, numbers) = text.trim_end().rsplit_once('\n').ok_or("no output")?;
        println!("{line}");
        let (seconds, cpu_seconds) = numbers.split_once(' ').ok_or("no times")?;
        if !output.status.success() {
            return Err(format!("{name} failed").into());
        }
        Ok(Output { seconds: seconds.parse()?, cpu_seconds: cpu_seconds.parse()? })
    });
    simulator.kill()?;
    simulator.wait()?;
    outcome
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
    let took = started.elapsed();
    println!(
        "five streams: {} records in {} requests and {:.0} s, exit code {}, peak memory {} MB",
        summary.records,
        summary.requests,
        took.as_secs_f64(),
        summary.exit_code(),
        peak_memory()?
    );
    print_times(took)
}

async fn two_hundred(client: &Client) -> Result<(), Failure> {
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
    let took = started.elapsed();
    println!(
        "{TENANTS} tenants: {records} records in {:.0} s, peak memory {} MB",
        took.as_secs_f64(),
        peak_memory()?
    );
    print_times(took)
}

/// What a program without a collector would do: the same pages into the same kind of files.
async fn bare(client: &Client) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let started = Instant::now();
    let mut rows = 0_u64;
    for hour in 0..=HOURS {
        let from = newest() - SignedDuration::from_hours(HOURS - hour);
        let to = from + SignedDuration::from_hours(1);
        let filter = format!("activityDateTime ge {from} and activityDateTime lt {to}");
        let list = AuditLogs::new(client).directory_audits().list().filter(Filter::raw(filter)).top(1000);
        let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 1)?;
        encoder.include_checksum(true)?;
        encoder.window_log(20)?;
        encoder.set_parameter(CParameter::HashLog(16))?;
        let mut records = list.records();
        while let Some(record) = records.try_next().await? {
            encoder.write_all(record.raw().as_bytes())?;
            encoder.write_all(b"\n")?;
            rows += 1;
        }
        let mut file = std::fs::File::create_new(folder.path().join(format!("{hour}.jsonl.zst")))?;
        file.write_all(&encoder.finish()?)?;
        file.sync_all()?;
    }
    print_throughput("record stream", rows, started.elapsed())
}

async fn one_stream(client: &Client) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let store = Store::local(folder.path())?;
    let started = Instant::now();
    let settings = settings(streams(&[("beta", "directoryAudits")])?, HOURS);
    let summary = pull(client, "tenant".to_owned(), &store, settings, Limits::default()).await?;
    print_throughput("collector", summary.records, started.elapsed())
}

fn print_throughput(name: &str, records: u64, took: Duration) -> Result<(), Failure> {
    let a_second = records as f64 / took.as_secs_f64();
    println!("{name}: {records} records in {:.2} s, {a_second:.0} a second", took.as_secs_f64());
    print_times(took)
}

/// The last line of a process: the time that it took, and its CPU time, in seconds.
fn print_times(took: Duration) -> Result<(), Failure> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat.rsplit_once(')').ok_or("no times")?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
    let ticks: u64 = ticks.sum::<Result<_, _>>()?;
    // Linux has 100 ticks a second, whatever its own clock.
    println!("{} {}", took.as_secs_f64(), ticks as f64 / 100.0);
    Ok(())
}

/// The greatest resident memory of this process, in megabytes.
fn peak_memory() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes / 1000)
}
