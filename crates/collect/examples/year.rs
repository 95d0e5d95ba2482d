//! How long it takes to open the log of a year: 288 cycles a day for 365 days, on a local store and on one that takes 30
//! milliseconds for each request.
//!
//! `cargo run --release -p msgraph-auditlogs-collect --example year -- [DAYS]`

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::future::{Either, select};
use futures_util::stream;
use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs_collect::{
    BoxFuture, CHECKPOINT_EVERY, Clock, Collector, Created, Error as CollectError, Log, MemoryObjects,
    Object, Objects, Pages, ReadRequest, RecordText, Settings, Source, SourcePage, Store, Stream, status,
};
use tokio::sync::Notify;

const TENANT: &str = "tenant";
const CYCLES_OF_A_DAY: u64 = 288;
const CYCLE: SignedDuration = SignedDuration::from_mins(5);

fn start() -> Timestamp {
    Timestamp::from_second(1_767_225_600).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A clock that moves by a cycle after each cycle.
#[derive(Clone, Default)]
struct Cycles(Arc<AtomicU64>);

impl Clock for Cycles {
    fn now(&self) -> Timestamp {
        let cycles = i32::try_from(self.0.load(Ordering::Relaxed)).unwrap_or(i32::MAX);
        start() + CYCLE * cycles
    }

    fn monotonic(&self) -> Duration {
        Duration::from_secs(300 * self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

/// A record in every quarter of an hour of every stream. It notes when it is asked for the first time.
#[derive(Clone)]
struct Quiet {
    clock: Cycles,
    asked: Arc<Notify>,
}

impl Source for Quiet {
    fn read(&self, request: &ReadRequest) -> Pages {
        self.asked.notify_one();
        let (asked, now) = (request.span, self.clock.now());
        let name = request.stream.report().time_property().unwrap_or_default();
        let quarter = |number: i64| Timestamp::from_second(number * 900).ok();
        let records = asked.map_or_else(Vec::new, |asked| {
            let numbers = asked.from.as_second() / 900..=asked.to.min(now).as_second() / 900;
            let times = numbers.filter_map(quarter).filter(|time| asked.from <= *time && *time <= now);
            let texts = times.map(|time| format!(r#"{{"id":"{}","{name}":"{time}"}}"#, time.as_second()));
            texts.map(RecordText::from).collect()
        });
        let request_id = Some("11111111-2222-3333-4444-555555555555".to_owned());
        let page = SourcePage { records, request_id, is_last: true, date: Some(now) };
        Box::pin(stream::iter([Ok(page)]))
    }
}

/// A store that takes a while for each request.
struct Delayed(Arc<dyn Objects>, Duration);

impl Delayed {
    async fn request<T>(&self, run: BoxFuture<'_, Result<T, CollectError>>) -> Result<T, CollectError> {
        tokio::time::sleep(self.1).await;
        run.await
    }
}

impl Objects for Delayed {
    fn create<'a>(&'a self, path: &'a str, bytes: Bytes) -> BoxFuture<'a, Result<Created, CollectError>> {
        Box::pin(self.request(self.0.create(path, bytes)))
    }

    fn get<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<Bytes>, CollectError>> {
        Box::pin(self.request(self.0.get(path)))
    }

    fn size<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<Option<u64>, CollectError>> {
        Box::pin(self.request(self.0.size(path)))
    }

    fn list<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<Object>, CollectError>> {
        Box::pin(self.request(self.0.list(folder)))
    }

    fn folders<'a>(&'a self, folder: &'a str) -> BoxFuture<'a, Result<Vec<String>, CollectError>> {
        Box::pin(self.request(self.0.folders(folder)))
    }

    fn delete<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Result<(), CollectError>> {
        Box::pin(self.request(self.0.delete(path)))
    }
}

fn collector(store: &Store, clock: &Cycles) -> Result<(Collector, Arc<Notify>), CollectError> {
    let mut settings = Settings::default();
    settings.streams = Stream::default_set();
    settings.from = Some(start());
    let asked = Arc::new(Notify::new());
    let source = Quiet { clock: clock.clone(), asked: Arc::clone(&asked) };
    let builder = Collector::builder().tenant(TENANT).store(store.clone()).source(source);
    Ok((builder.settings(settings).clock(clock.clone()).build()?, asked))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let days: u64 = std::env::args().nth(1).map_or(Ok(365), |days| days.parse())?;
    let clock = Cycles::default();
    let memory = Arc::new(MemoryObjects::default());
    let store = Store::of(Arc::clone(&memory), "memory");
    let started = Instant::now();
    let (mut writing, _) = collector(&store, &clock)?;
    // Up to the entry before a checkpoint, where a reader has most to read.
    let is_worst =
        |log: Option<&Log>| log.is_some_and(|log| (log.position() + 2).is_multiple_of(CHECKPOINT_EVERY));
    let mut cycles = 0;
    while cycles < days * CYCLES_OF_A_DAY || !is_worst(writing.log()) {
        writing.cycle().await?;
        clock.0.fetch_add(1, Ordering::Relaxed);
        cycles += 1;
    }
    println!("{} days collected in {:.0} s", days, started.elapsed().as_secs_f64());

    let folder = tempfile::tempdir()?;
    copy(&memory, folder.path()).await?;
    let delay = Duration::from_millis(30);
    let slow = Store::of(Delayed(memory, delay), "memory, 30 ms a request");
    println!("| store | entries | `status` | `follow` until its first request |");
    println!("|---|---|---|---|");
    for (name, store) in [("local", Store::local(folder.path())?), ("30 ms a request", slow)] {
        let started = Instant::now();
        let log = Log::open(&store, TENANT).await?;
        let entries = log.position() + 1;
        let status = serde_json::to_string(&status(&log, clock.now()))?;
        let for_status = started.elapsed();
        assert!(status.contains(log.head()));
        drop(log);
        let started = Instant::now();
        let (mut following, asked) = collector(&store, &clock)?;
        let following = std::pin::pin!(following.follow(std::future::pending()));
        if let Either::Left((ended, _)) = select(following, std::pin::pin!(asked.notified())).await {
            return Err(format!("`follow` ended before it sent a request: {ended:?}").into());
        }
        let for_follow = started.elapsed();
        println!(
            "| {name} | {entries} | {:.2} s | {:.2} s |",
            for_status.as_secs_f64(),
            for_follow.as_secs_f64()
        );
    }
    Ok(())
}

/// Copies all objects into a folder, without waiting for the disk.
async fn copy(objects: &MemoryObjects, folder: &Path) -> Result<(), Box<dyn Error>> {
    for object in objects.list(TENANT).await? {
        let path = folder.join(&object.name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, objects.get(&object.name).await?.unwrap_or_default())?;
    }
    Ok(())
}
