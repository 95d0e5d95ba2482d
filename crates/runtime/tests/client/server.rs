//! A server that answers request after request with what a test has written down.

use std::collections::VecDeque;
use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use msgraph_runtime::generated::ResourcePath;
use msgraph_runtime::{Client, ClientBuilder, Cloud, StaticToken};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep};

/// The token that test clients send. No output may ever show it.
pub const TOKEN: &str = "t0p-s3cret";

/// One answer, byte for byte.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// Pieces, with the pause before each.
    pieces: Vec<(Duration, Vec<u8>)>,
    then: Then,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Then {
    #[default]
    Listen,
    Close,
    Hang,
    GoOnForEver,
}

impl Reply {
    /// Exactly these bytes.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { pieces: vec![(Duration::ZERO, bytes.into())], then: Then::Listen }
    }

    /// A head, and a body of the length that the head has.
    pub fn new(head: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
        bytes.extend_from_slice(body);
        Self::raw(bytes)
    }

    pub fn ok(body: impl AsRef<[u8]>) -> Self {
        Self::new("200 OK\r\nContent-Type: application/json\r\nrequest-id: r-200", body)
    }

    pub fn gzip(body: &[u8]) -> Self {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(body).unwrap();
        let date = "Mon, 05 Feb 2024 10:00:00 GMT";
        let head = format!("200 OK\r\nContent-Encoding: gzip\r\nrequest-id: r-1\r\nDate: {date}");
        Self::new(&head, encoder.finish().unwrap())
    }

    /// A head with a length, and less than that.
    pub fn cut(body: &str, missing: usize) -> Self {
        let length = body.len() + missing;
        Self::raw(format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{body}")).closing()
    }

    /// Adds bytes after a pause.
    pub fn later(mut self, pause: Duration, bytes: impl Into<Vec<u8>>) -> Self {
        self.pieces.push((pause, bytes.into()));
        self
    }

    /// Holds the answer back.
    pub fn delayed(mut self, pause: Duration) -> Self {
        self.pieces[0].0 = pause;
        self
    }

    pub fn closing(self) -> Self {
        Self { then: Then::Close, ..self }
    }

    pub fn hanging(self) -> Self {
        Self { then: Then::Hang, ..self }
    }

    /// The last piece again and again.
    pub fn endless(self) -> Self {
        Self { then: Then::GoOnForEver, ..self }
    }
}

/// A request as it came off the socket.
#[derive(Clone, Debug)]
pub struct Received {
    pub head: String,
    pub body: Vec<u8>,
    pub connection: usize,
    pub at: Instant,
}

impl Received {
    /// What is between the method and the version, letter by letter.
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap()
    }

    pub fn method(&self) -> &str {
        self.head.split(' ').next().unwrap()
    }

    pub fn headers(&self, name: &str) -> Vec<&str> {
        let fields = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        fields.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value).collect()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers(name).first().copied().unwrap_or_default()
    }
}

#[derive(Default)]
struct State {
    script: VecDeque<Reply>,
    received: Vec<Received>,
}

/// The server. It stops with the runtime of its test.
#[derive(Clone)]
pub struct Server {
    pub root: String,
    started: Instant,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub async fn start(script: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State { script: script.into_iter().collect(), ..State::default() }));
        let server = Self { root, started: Instant::now(), state: state.clone() };
        tokio::spawn(async move {
            for connection in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                // While the clock is paused, nothing may wait for an acknowledgement in real time.
                stream.set_nodelay(true).unwrap();
                tokio::spawn(serve(stream, connection, state.clone()));
            }
        });
        server
    }

    /// Adds answers, which may name the server itself.
    pub fn then(&self, replies: impl IntoIterator<Item = Reply>) {
        self.state.lock().unwrap().script.extend(replies);
    }

    /// A page of rows with these ids, and a link with this query.
    pub fn page(&self, ids: &[u32], next: Option<&str>) -> Reply {
        Reply::ok(page(ids, next.map(|query| self.link(query)).as_deref()))
    }

    /// A link to the collection of the tests.
    pub fn link(&self, query: &str) -> String {
        format!("{}/beta/auditLogs/signins?{query}", self.root)
    }

    pub fn received(&self) -> Vec<Received> {
        self.state.lock().unwrap().received.clone()
    }

    pub fn count(&self) -> usize {
        self.state.lock().unwrap().received.len()
    }

    /// When the requests came, in whole milliseconds from the start.
    pub fn times(&self) -> Vec<u128> {
        self.received().iter().map(|request| (request.at - self.started).as_millis()).collect()
    }

    pub fn unused(&self) -> usize {
        self.state.lock().unwrap().script.len()
    }

    /// A client of this server, without a request limit.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder(StaticToken::new(TOKEN)).cloud(Cloud::custom(&self.root)).no_rate_limit()
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn sign_ins(&self) -> ResourcePath {
        sign_ins(&self.client())
    }
}

pub fn sign_ins(client: &Client) -> ResourcePath {
    ResourcePath::root(client, "beta", "auditLogs").segment("signIns")
}

/// The body of a page of rows.
pub fn page(ids: &[u32], next: Option<&str>) -> String {
    let rows: Vec<String> = ids.iter().map(|id| format!(r#"{{"id": "{id}"}}"#)).collect();
    let next = next.map(|link| format!(r#""@odata.nextLink":"{link}","#)).unwrap_or_default();
    format!(r#"{{"@odata.context":"c",{next}"value":[{}]}}"#, rows.join(", "))
}

async fn serve(mut stream: TcpStream, connection: usize, state: Arc<Mutex<State>>) {
    while let Some((head, body)) = read_request(&mut stream).await {
        let reply = {
            let mut state = state.lock().unwrap();
            state.received.push(Received { head, body, connection, at: Instant::now() });
            state.script.pop_front().unwrap_or_else(|| Reply::new("501 The script has ended", ""))
        };
        let mut last = Vec::new();
        for (pause, bytes) in reply.pieces {
            if !pause.is_zero() {
                sleep(pause).await;
            }
            if stream.write_all(&bytes).await.is_err() {
                return;
            }
            last = bytes;
        }
        match reply.then {
            Then::Listen => {}
            Then::Close => return,
            Then::Hang => std::future::pending().await,
            Then::GoOnForEver => while stream.write_all(&last).await.is_ok() {},
        }
    }
}

/// Reads a request: its head and its body.
pub async fn read_request(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let mut body = bytes.split_off(end + 4);
    let head = String::from_utf8(bytes).unwrap();
    let length =
        head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
    while body.len() < length.unwrap_or(0) {
        stream.read_buf(&mut body).await.ok()?;
    }
    Some((head, body))
}
