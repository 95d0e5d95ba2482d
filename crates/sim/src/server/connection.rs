//! Connections, which can be broken off on purpose.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use super::Tenant;
use super::peer::{Breaker, Peer};
use super::rejection::Rejection;
use super::route::handle;

/// Serves until it is told to stop.
pub(crate) async fn run(listener: TcpListener, tenant: Arc<Tenant>, stopped: oneshot::Receiver<()>) {
    let service = Router::new().fallback(handle).with_state(Arc::clone(&tenant));
    let service = service.into_make_service_with_connect_info::<Peer>();
    let serving = axum::serve(Breakable { listener, tenant }, service).with_graceful_shutdown(async {
        // A sender that is gone stops the server just as well.
        let _ = stopped.await;
    });
    let _ = serving.await;
}

impl Connected<IncomingStream<'_, Breakable>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Breakable>) -> Self {
        let connection = stream.io();
        let address = connection.stream.local_addr();
        Peer {
            breaker: connection.breaker.clone(),
            address: address.map(|address| address.to_string()).unwrap_or_default(),
        }
    }
}

struct Breakable {
    listener: TcpListener,
    tenant: Arc<Tenant>,
}

impl Listener for Breakable {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.listener).await;
        // Answers are written whole; waiting for more only delays them.
        let _ = stream.set_nodelay(true);
        let tenant = Arc::clone(&self.tenant);
        (Connection { stream, breaker: Breaker::default(), tenant, rejection: None }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

struct Connection {
    stream: TcpStream,
    breaker: Breaker,
    tenant: Arc<Tenant>,
    rejection: Option<Rejection>,
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.breaker.check()?;
        let this = &mut *self;
        if this.rejection.is_none() {
            this.rejection = Rejection::instead_of(bytes, &this.tenant);
        }
        match &mut this.rejection {
            None => Pin::new(&mut this.stream).poll_write(context, bytes),
            Some(rejection) => rejection.poll_send(&mut this.stream, context).map_ok(|()| bytes.len()),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        match &mut this.rejection {
            None => Pin::new(&mut this.stream).poll_shutdown(context),
            Some(rejection) => rejection.poll_close(&mut this.stream, context),
        }
    }
}
