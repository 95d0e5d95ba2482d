//! The archiver of the guide writes every record once, however often it is stopped.
//!
//! A scripted service has one element that is not a record, in the middle and as the whole last page. The archiver runs
//! in a child process that is killed while it works, or as a future that is dropped at its await points.

#![cfg(feature = "beta")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a panic fails the test"
)]

#[path = "../../src/guide/archive.rs"]
#[allow(unreachable_pub, reason = "it is the guide's text")]
mod recipe;
mod service;

use std::fs;
use std::future::{Future as _, poll_fn};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use msgraph_auditlogs::{Client, Cloud, RetryPolicy, StaticToken, Timestamp};

use service::{Service, Step};

/// Where the child process finds the service, and where it archives.
const ENDPOINT: &str = "ARCHIVE_ENDPOINT";
const FOLDER: &str = "ARCHIVE_FOLDER";

async fn archive(endpoint: &str, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let soon = Duration::from_millis(1);
    let client = Client::builder(StaticToken::new("t"))
        .cloud(Cloud::custom(endpoint))
        .no_rate_limit()
        .retry(RetryPolicy::default().with_backoff(soon, soon))
        .build()?;
    recipe::archive(&client, (Timestamp::UNIX_EPOCH, "2026-11-05T08:00:00Z".parse()?), folder).await
}

fn folder(name: &str) -> PathBuf {
    let folder =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("archive-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn assert_everything_once(folder: &Path) {
    let lines =
        |name| fs::read_to_string(folder.join(name)).unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines("sign-ins.jsonl"), service::records());
    assert_eq!(lines("invalid.jsonl"), service::invalid_elements());
    fs::remove_dir_all(folder).unwrap();
}

/// The child process: nothing to do when the test is run by itself.
#[tokio::test]
async fn child() {
    let (Ok(endpoint), Ok(folder)) = (std::env::var(ENDPOINT), std::env::var(FOLDER)) else { return };
    archive(&endpoint, Path::new(&folder)).await.unwrap();
}

fn start_child(endpoint: &str, folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child"])
        .env(ENDPOINT, endpoint)
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn killed_at_random_ten_times_it_writes_every_record_once() {
    let folder = folder("killed");
    let child: Arc<Mutex<Option<Child>>> = Arc::default();
    let victim = Arc::clone(&child);
    let service = Service::start(Box::new(move || {
        if let Some(child) = victim.lock().unwrap().as_mut() {
            child.kill().unwrap();
        }
    }));
    let mut random = 7_u32;
    for _ in 0..10 {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        // A child gets a few pages, so that it is killed early and late in the span.
        service.strike(1 + (random >> 24) % 4, Step::ALL[((random >> 16) % 3) as usize]);
        {
            // The service waits for the lock before it kills.
            let mut running = child.lock().unwrap();
            *running = Some(start_child(service.endpoint(), &folder));
        }
        service.wait_for_strike();
        let mut killed = child.lock().unwrap().take().unwrap();
        assert!(!killed.wait().unwrap().success());
    }
    assert!(start_child(service.endpoint(), &folder).wait().unwrap().success());
    assert_everything_once(&folder);
}

#[tokio::test]
async fn dropped_at_any_await_point_it_writes_every_record_once() {
    let folder = folder("dropped");
    let service = Service::start(Box::new(|| {}));
    // Each attempt gets one more poll than the one before, until one completes.
    for polls in 1.. {
        let mut attempt = pin!(archive(service.endpoint(), &folder));
        let mut left = polls;
        let outcome = poll_fn(|cx| match attempt.as_mut().poll(cx) {
            Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => {
                left -= 1;
                Poll::Pending
            }
        })
        .await;
        if let Some(outcome) = outcome {
            outcome.unwrap();
            break;
        }
    }
    assert_everything_once(&folder);
}

#[tokio::test]
async fn a_completed_archive_is_left_alone() {
    let folder = folder("complete");
    let service = Service::start(Box::new(|| {}));
    archive(service.endpoint(), &folder).await.unwrap();
    let requests = service.requests();
    archive(service.endpoint(), &folder).await.unwrap();
    assert_eq!(service.requests(), requests);
    assert_everything_once(&folder);
}
