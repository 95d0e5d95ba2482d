//! The time that a page of 1,000 records needs, by report: `cargo run --release -p msgraph-sim --example page_speed [RECORDS]`
//!
//! The client does nothing with a page but to look for its next link. It runs in the same process, so both share the
//! processors.

use std::error::Error;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt as _, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{AUTHORIZATION, HOST};
use hyper_util::rt::TokioIo;
use msgraph_sim::Simulator;
use tokio::net::TcpStream;

type Failure = Box<dyn Error>;

const REPORTS: [&str; 7] = [
    "beta/auditLogs/signIns",
    "v1.0/auditLogs/signIns",
    "beta/auditLogs/directoryAudits",
    "v1.0/auditLogs/directoryAudits",
    "beta/auditLogs/provisioning",
    "v1.0/auditLogs/provisioning",
    "beta/auditLogs/signUps",
];

/// How many pages of a report are read, and how many before them that are not measured.
const PAGES: usize = 100;
const WARM_UP: usize = 10;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let records = std::env::args().nth(1).map_or(Ok(1_000_000), |records| records.parse())?;
    let simulator = Simulator::builder().seed(7).records(records).start().await?;
    let authority = simulator.endpoint().trim_start_matches("http://").to_owned();
    let (mut client, connection) = handshake(TokioIo::new(TcpStream::connect(&authority).await?)).await?;
    tokio::spawn(connection);
    println!(
        "{:<32} {:>8} {:>8} {:>8} {:>8}",
        "milliseconds a page of 1,000", "least", "decile", "median", "MB"
    );
    for report in REPORTS {
        let mut path = format!("/{report}?$top=1000");
        let mut times = Vec::with_capacity(PAGES);
        let mut bytes = 0;
        for page in 0..WARM_UP + PAGES {
            let started = Instant::now();
            let (size, next) = read(&mut client, &authority, &simulator.token(), &path).await?;
            if page >= WARM_UP {
                times.push(started.elapsed());
                bytes += size;
            }
            let Some(next) = next else { break };
            path = next;
        }
        times.sort_unstable();
        let at = |share: usize| times.get(times.len() * share / 10).map_or(0.0, milliseconds);
        let size = bytes as f64 / 1e6 / times.len().max(1) as f64;
        println!("{report:<32} {:>8.2} {:>8.2} {:>8.2} {size:>8.2}", at(0), at(1), at(5));
    }
    Ok(())
}

/// The size of a page, and the path of the next one.
async fn read(
    client: &mut SendRequest<Empty<Bytes>>,
    authority: &str,
    token: &str,
    path: &str,
) -> Result<(usize, Option<String>), Failure> {
    let request = hyper::Request::get(path)
        .header(HOST, authority)
        .header(AUTHORIZATION, format!("Bearer {token}"))
        .body(Empty::new())?;
    client.ready().await?;
    let mut response = client.send_request(request).await?;
    if response.status() != 200 {
        return Err(format!("{path}: {}", response.status()).into());
    }
    let (mut size, mut next) = (0, None);
    while let Some(frame) = response.frame().await {
        let Ok(bytes) = frame?.into_data() else { continue };
        if size == 0 {
            next = next_link(&bytes, authority);
        }
        size += bytes.len();
    }
    Ok((size, next))
}

/// The link is before the records.
fn next_link(beginning: &[u8], authority: &str) -> Option<String> {
    let text = String::from_utf8_lossy(beginning.get(..beginning.len().min(4_096))?).into_owned();
    let (_, link) = text.split_once("\"@odata.nextLink\":\"")?;
    let (link, _) = link.split_once('"')?;
    link.split_once(authority).map(|(_, path)| path.to_owned())
}

fn milliseconds(time: &Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
