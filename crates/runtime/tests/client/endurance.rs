//! Many requests with mixed faults, slow tokens and many streams: the limit holds at the server, nothing is skipped, and
//! no output shows a secret.
//!
//! `REQUESTS=1000000 cargo test -p msgraph-runtime --all-features --release --test client endurance` sends a million.

use std::collections::VecDeque;
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::StreamExt as _;
use futures::future::join_all;
use msgraph_runtime::{AccessToken, Client, Cloud, CredentialFn, NextLink, RateLimit, RetryPolicy};
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::row::Row;
use crate::server::{read_request, sign_ins};

const STREAMS: usize = 64;
const LIMIT: usize = 40;
const PERIOD: Duration = Duration::from_secs(10);

/// Parts of every token and of every link.
const SECRETS: [&str; 2] = ["t0p-s3cret", "sk1p-t0ken"];

#[tokio::test(start_paused = true)]
async fn the_limit_holds_without_a_gap_or_a_secret() {
    let requests = std::env::var("REQUESTS").ok().and_then(|number| number.parse().ok()).unwrap_or(2_000);
    let _log = tracing::subscriber::set_default(Checked);
    let site = Site::start(requests).await;
    let tokens = Arc::new(AtomicUsize::new(0));
    let credential = CredentialFn::new(move |_| {
        let number = tokens.fetch_add(1, Ordering::Relaxed);
        async move {
            sleep(Duration::from_millis(if number.is_multiple_of(3) { 1_900 } else { 30 })).await;
            let token = AccessToken::new(format!("t0p-s3cret-{number}"));
            Ok(token.with_lifetime(Duration::from_secs(400)))
        }
    });
    let client = Client::builder(credential)
        .cloud(Cloud::custom(&site.root))
        .rate_limit(RateLimit::new(LIMIT, PERIOD))
        .retry(RetryPolicy::default().with_max_attempts(3))
        .build()
        .unwrap();

    let pages = join_all((0..STREAMS).map(|stream| read_all(&client, &site, stream))).await;
    let state = site.state.lock().unwrap();
    assert!(state.count >= requests, "{} requests", state.count);
    assert_eq!(pages, state.last_pages, "every stream ends with its last page");
    assert!(state.most <= LIMIT, "{} requests within {PERIOD:?}", state.most);
    assert!(state.most == LIMIT, "the limit is used");
}

/// Reads a stream to its end, and continues at the link of each error. Returns the number of its last page.
async fn read_all(client: &Client, site: &Site, stream: usize) -> Option<u32> {
    let mut link = NextLink::new(site.link(stream, 0));
    let mut last = None;
    'resumed: loop {
        let mut records = sign_ins(client).list::<Row>().resume(link).records();
        while let Some(item) = records.next().await {
            match item {
                Ok(row) => {
                    let next = last.map_or(0, |last: u32| last + 1);
                    assert!(row.number() <= next, "stream {stream}: page {next} is skipped");
                    last = last.max(Some(row.number()));
                }
                Err(error) => {
                    assert_clean(&format!("{error} {error:?} {records:?}"));
                    link = error.resume_link().expect("has a link").clone();
                    continue 'resumed;
                }
            }
        }
        return last;
    }
}

fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is shown: {text}");
    }
}

/// A server that fails a third of all requests.
struct Site {
    root: String,
    state: Arc<Mutex<State>>,
}

struct State {
    root: String,
    random: u64,
    /// When the latest requests arrived, no longer than a period ago.
    arrivals: VecDeque<Instant>,
    most: usize,
    count: usize,
    requests: usize,
    /// The last page of each stream that has ended.
    last_pages: Vec<Option<u32>>,
}

impl Site {
    async fn start(requests: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State {
            root: root.clone(),
            random: 0x5eed,
            arrivals: VecDeque::new(),
            most: 0,
            count: 0,
            requests,
            last_pages: vec![None; STREAMS],
        }));
        let site = Self { root, state: Arc::clone(&state) };
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                stream.set_nodelay(true).unwrap();
                tokio::spawn(serve(stream, Arc::clone(&state)));
            }
        });
        site
    }

    fn link(&self, stream: usize, page: u32) -> String {
        link(&self.root, stream, page)
    }
}

fn link(root: &str, stream: usize, page: u32) -> String {
    format!("{root}/beta/auditLogs/signIns?$skiptoken=sk1p-t0ken-{stream}-{page}")
}

impl State {
    /// A number below `end`.
    fn random(&mut self, end: u64) -> u64 {
        self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.random >> 33) % end
    }

    fn arrived(&mut self) {
        let now = Instant::now();
        self.count += 1;
        self.arrivals.push_back(now);
        while self.arrivals.front().is_some_and(|first| now - *first >= PERIOD) {
            self.arrivals.pop_front();
        }
        self.most = self.most.max(self.arrivals.len());
    }

    /// The pause before the reply, the reply, and whether the connection is closed after it.
    fn reply(&mut self, head: &str) -> (Duration, String, bool) {
        self.arrived();
        let target = head.split(' ').nth(1).unwrap();
        let numbers: Vec<u32> = target.rsplit('-').take(2).map(|number| number.parse().unwrap()).collect();
        let (page, stream) = (numbers[0], numbers[1] as usize);
        let token = head.lines().find_map(|line| line.strip_prefix("authorization: ")).unwrap_or_default();
        let error = format!(r#"{{"error":{{"code":"{token}","message":"no {target} for {token}"}}}}"#);
        let next = match self.count < self.requests {
            true => format!(r#","@odata.nextLink":"{}""#, link(&self.root, stream, page + 1)),
            false => String::new(),
        };
        let whole = format!(r#"{{"value":[{{"id":"{page}"}}]{next}}}"#);
        let cut = &whole[..1 + self.random(whole.len() as u64 - 2) as usize];
        let pause = Duration::from_millis(self.random(3_000));
        let seconds = 1 + self.random(4);
        let kind = self.random(100);
        if kind >= 33 && next.is_empty() {
            self.last_pages[stream] = Some(page);
        }
        match kind {
            0..5 => (Duration::ZERO, status(&format!("429 x\r\nRetry-After: {seconds}"), &error), false),
            5..9 => (Duration::ZERO, status("503 x", &error), false),
            9..12 => (Duration::ZERO, status("500 x", &error), false),
            12..14 => (Duration::ZERO, status("401 x", &error), false),
            14..16 => (Duration::ZERO, status("403 x", &error), false),
            16..18 => {
                (Duration::ZERO, status("400 x", r#"{"error":{"message":"Invalid Skip Token"}}"#), false)
            }
            18..21 => (Duration::ZERO, status("200 OK", &error), false),
            21..25 => (pause, status("200 OK", cut), false),
            25..28 => (Duration::ZERO, format!("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{cut}"), true),
            28..30 => (pause, String::new(), true),
            30..33 => (pause, "HTTP/1.1 200".to_owned(), true),
            33..50 => (pause, status("200 OK", &whole), false),
            _ => (Duration::ZERO, status("200 OK", &whole), false),
        }
    }
}

fn status(head: &str, body: &str) -> String {
    format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) {
    while let Some((head, _)) = read_request(&mut stream).await {
        let (pause, reply, is_closing) = state.lock().unwrap().reply(&head);
        if !pause.is_zero() {
            sleep(pause).await;
        }
        if stream.write_all(reply.as_bytes()).await.is_err() || is_closing {
            return;
        }
    }
}

/// Checks everything that anything logs, at every level.
struct Checked;

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        assert_clean(&self.0);
    }
}

impl Subscriber for Checked {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Line(String::new()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(String::new()));
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Line(String::new()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}
