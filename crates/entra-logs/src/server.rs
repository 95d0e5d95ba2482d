//! What `follow --listen` serves: the status page, metrics, health.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use jiff::Timestamp;
use msgraph_auditlogs_collect::{Event, Log, Status, Store, status};
use tokio::net::TcpListener;

use crate::failure::Failure;
use crate::{metrics, page};

/// How long the page shows the same state before it asks the browser to load it again.
const REFRESH: Duration = Duration::from_secs(30);

/// A tenant without any event for so long is not healthy: cycles are minutes apart.
const SILENCE: Duration = Duration::from_secs(3_600);

/// The time for a request head: connections that send nothing are closed.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// What collectors of this process do.
#[derive(Default)]
pub(crate) struct Board {
    tenants: Mutex<BTreeMap<String, Activity>>,
    stores: Mutex<Vec<(Store, String)>>,
    logs: tokio::sync::Mutex<BTreeMap<String, Log>>,
}

struct Activity {
    heard: Instant,
    /// A cycle has ended: the log has its settings and what was read.
    is_ready: bool,
    has_ended: bool,
}

impl Board {
    /// The tenants that are collected.
    pub(crate) fn expect(&self, stores: Vec<(Store, String)>) {
        for (_, tenant) in &stores {
            self.with(tenant, |_| {});
        }
        *self.stores.lock().unwrap_or_else(PoisonError::into_inner) = stores;
    }

    pub(crate) fn take(&self, tenant: &str, event: &Event) {
        let is_ready = matches!(event, Event::Committed { .. } | Event::Window { .. });
        self.with(tenant, |activity| {
            activity.heard = Instant::now();
            activity.is_ready |= is_ready;
        });
    }

    /// The collector of a tenant has given up.
    pub(crate) fn ended(&self, tenant: &str) {
        self.with(tenant, |activity| activity.has_ended = true);
    }

    fn with(&self, tenant: &str, change: impl FnOnce(&mut Activity)) {
        let mut tenants = self.tenants.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Activity { heard: Instant::now(), is_ready: false, has_ended: false };
        change(tenants.entry(tenant.to_owned()).or_insert_with(new));
    }

    /// The tenants for which `is_it` is false.
    fn without(&self, is_it: impl Fn(&Activity) -> bool) -> Vec<String> {
        let tenants = self.tenants.lock().unwrap_or_else(PoisonError::into_inner);
        tenants.iter().filter(|(_, activity)| !is_it(activity)).map(|(tenant, _)| tenant.clone()).collect()
    }

    /// The status of every tenant that has a log. Logs are kept: only new entries are read.
    async fn statuses(&self, now: Timestamp) -> Result<Vec<Status>, Failure> {
        let stores = self.stores.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut logs = self.logs.lock().await;
        let mut statuses = Vec::new();
        for (store, tenant) in stores {
            match logs.get_mut(&tenant) {
                Some(log) => drop(log.refresh().await?),
                None => {
                    let Some(log) = Log::find(&store, &tenant).await? else { continue };
                    logs.insert(tenant.clone(), log);
                }
            }
            statuses.extend(logs.get(&tenant).map(|log| status(log, now)));
        }
        Ok(statuses)
    }
}

/// A listening socket.
pub(crate) struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    pub(crate) async fn bind(address: SocketAddr) -> Result<Self, Failure> {
        let failed = |error: std::io::Error| {
            Failure::usage(format!(
                "cannot listen on {address}: {error}; use --listen with another address or port"
            ))
        };
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self { listener, address })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until the program ends.
    pub(crate) async fn run(self, board: Arc<Board>) {
        loop {
            let Ok((stream, _)) = self.listener.accept().await else {
                // Out of file handles, most likely.
                tokio::time::sleep(Duration::from_secs(1)).await;
                continue;
            };
            let board = Arc::clone(&board);
            tokio::spawn(async move {
                let service = service_fn(|request: Request<Incoming>| {
                    let board = Arc::clone(&board);
                    async move {
                        Ok::<_, Infallible>(answer(&board, request.method(), request.uri().path()).await)
                    }
                });
                let mut http = hyper::server::conn::http1::Builder::new();
                http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT);
                if let Err(error) = http.serve_connection(TokioIo::new(stream), service).await {
                    tracing::debug!("a connection of the status page ended: {error}");
                }
            });
        }
    }
}

async fn answer(board: &Board, method: &Method, path: &str) -> Response<Full<Bytes>> {
    if method != Method::GET && method != Method::HEAD {
        return text(StatusCode::METHOD_NOT_ALLOWED, "only GET\n".to_owned());
    }
    match path {
        "/" => match board.statuses(Timestamp::now()).await {
            Ok(statuses) => html(page::render(&statuses, Some(REFRESH))),
            Err(failure) => text(StatusCode::INTERNAL_SERVER_ERROR, format!("{failure}\n")),
        },
        "/metrics" => match board.statuses(Timestamp::now()).await {
            Ok(statuses) => {
                let mut response = text(StatusCode::OK, metrics::render(&statuses));
                let value = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
                response.headers_mut().insert(CONTENT_TYPE, value);
                response
            }
            Err(failure) => text(StatusCode::INTERNAL_SERVER_ERROR, format!("{failure}\n")),
        },
        "/healthz" => {
            let sick = board.without(|activity| !activity.has_ended && activity.heard.elapsed() < SILENCE);
            health("collecting", &sick)
        }
        "/readyz" => health("ready", &board.without(|activity| activity.is_ready && !activity.has_ended)),
        _ => text(StatusCode::NOT_FOUND, "there are /, /metrics, /healthz and /readyz\n".to_owned()),
    }
}

fn health(word: &str, missing: &[String]) -> Response<Full<Bytes>> {
    if missing.is_empty() {
        text(StatusCode::OK, "ok\n".to_owned())
    } else {
        text(StatusCode::SERVICE_UNAVAILABLE, format!("not {word}: {}\n", missing.join(", ")))
    }
}

fn html(page: String) -> Response<Full<Bytes>> {
    let mut response = text(StatusCode::OK, page);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    let policy =
        HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    headers.insert("content-security-policy", policy);
    response
}

fn text(status: StatusCode, body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn status_of(board: &Board, path: &str) -> u16 {
        answer(board, &Method::GET, path).await.status().as_u16()
    }

    fn cycle() -> Event {
        Event::Conflict { position: 1 }
    }

    #[tokio::test]
    async fn a_process_is_ready_when_every_tenant_has_committed() {
        let board = Board::default();
        board.expect(vec![(Store::memory(), "a".to_owned())]);
        assert_eq!((status_of(&board, "/healthz").await, status_of(&board, "/readyz").await), (200, 503));
        board.take("a", &cycle());
        assert_eq!(status_of(&board, "/readyz").await, 503);
        board.with("a", |activity| activity.is_ready = true);
        assert_eq!(status_of(&board, "/readyz").await, 200);
        board.ended("a");
        assert_eq!((status_of(&board, "/healthz").await, status_of(&board, "/readyz").await), (503, 503));
    }

    #[tokio::test]
    async fn other_paths_and_methods_are_refused() {
        let board = Board::default();
        assert_eq!(status_of(&board, "/other").await, 404);
        assert_eq!(answer(&board, &Method::POST, "/").await.status().as_u16(), 405);
    }
}
