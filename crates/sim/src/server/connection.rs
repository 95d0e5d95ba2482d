//! Accepts and serves connections.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;

use super::Tenant;
use super::peer::{ConnectionControl, Peer};
use super::route::handle;
use super::stream::Stream;

/// Serves until it is stopped, and then until the open requests are answered.
pub(crate) async fn run(listener: TcpListener, tenant: Arc<Tenant>, mut stop: oneshot::Receiver<()>) {
    let Ok(address) = listener.local_addr() else { return };
    let (stopping, stopped) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut listener = Some(listener);
    loop {
        let accepted = async {
            match &listener {
                Some(listener) => listener.accept().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            // A sender that was dropped stops the server, too.
            _ = &mut stop => break,
            () = tenant.refused.notified() => {
                drop(listener.take());
                tokio::time::sleep(Duration::from_millis(tenant.refused_milliseconds.load(Ordering::Relaxed))).await;
                listener = rebind(address).await;
            }
            accepted = accepted => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connect(stream, Arc::clone(&tenant), stopped.clone()));
                }
                // Too many open files, for example: wait for connections to end.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop((listener, stopped));
    let _ = stopping.send(());
    while connections.join_next().await.is_some() {}
}

/// Listens again on a port that was closed. Another program may have taken it for a moment.
async fn rebind(address: SocketAddr) -> Option<TcpListener> {
    for _ in 0..100 {
        if let Ok(listener) = TcpListener::bind(address).await {
            return Some(listener);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    None
}

/// Serves a connection.
async fn connect(stream: TcpStream, tenant: Arc<Tenant>, stopped: watch::Receiver<()>) {
    // Responses are written whole or in large pieces; waiting for more only delays them.
    let _ = stream.set_nodelay(true);
    let address = stream.local_addr().map(|address| address.to_string()).unwrap_or_default();
    let peer = Peer { control: ConnectionControl::default(), address, secure: tenant.tls.is_some() };
    match &tenant.tls {
        None => serve(stream, peer, tenant, stopped).await,
        Some(tls) => {
            let handshake = tls.acceptor.accept(stream);
            let patience = tenant.settings.client_timeout.unwrap_or(Duration::MAX);
            if let Ok(Ok(stream)) = tokio::time::timeout(patience, handshake).await {
                serve(stream, peer, tenant, stopped).await;
            }
        }
    }
}

async fn serve<S>(stream: S, peer: Peer, tenant: Arc<Tenant>, mut stopped: watch::Receiver<()>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let control = peer.control.clone();
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(tenant.settings.client_timeout);
    // Requests that are not valid HTTP/1 must not be taken for HTTP/2, and the other way round.
    builder.http2().timer(TokioTimer::new()).max_header_list_size(64 << 10);
    let stream = TokioIo::new(Stream::new(stream, control.clone(), Arc::clone(&tenant)));
    let begun = Arc::new(AtomicBool::new(false));
    let overdue = overdue(tenant.settings.client_timeout, Arc::clone(&begun));
    let service = service_fn(move |request: Request<Incoming>| {
        begun.store(true, Ordering::Relaxed);
        let (tenant, peer) = (Arc::clone(&tenant), peer.clone());
        async move { Ok::<_, Infallible>(handle(&tenant, &peer, request).await) }
    });
    let connection = builder.serve_connection(stream, service);
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        () = overdue => return,
        () = control.ended() => connection.as_mut().graceful_shutdown(),
        _ = stopped.changed() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

/// Ends after the time that clients have for their first request, if there is none by then.
async fn overdue(limit: Option<Duration>, begun: Arc<AtomicBool>) {
    if let Some(limit) = limit {
        tokio::time::sleep(limit).await;
        if !begun.load(Ordering::Relaxed) {
            return;
        }
    }
    std::future::pending().await
}
