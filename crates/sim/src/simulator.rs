//! A tenant that runs.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::server::{self, Tenant};
use crate::{Builder, Ledger, StartError};

/// A tenant that runs within this process until it is dropped or shut down.
#[derive(Debug)]
pub struct Simulator {
    root: String,
    tenant: Arc<Tenant>,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
}

impl Simulator {
    /// Sets up a tenant.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) async fn start(address: SocketAddr, tenant: Tenant) -> Result<Self, StartError> {
        let listener = TcpListener::bind(address).await.map_err(StartError::Listen)?;
        let root = format!("http://{}", listener.local_addr().map_err(StartError::Listen)?);
        let tenant = Arc::new(tenant);
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(server::run(listener, Arc::clone(&tenant), stopped));
        Ok(Simulator { root, tenant, stop: Some(stop), server })
    }

    /// Where it is: `http://127.0.0.1:49152`.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.root
    }

    /// A token that doesn't expire.
    #[must_use]
    pub fn token(&self) -> String {
        self.tenant.static_token()
    }

    /// Which records were served to whom.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        Ledger::new(Arc::clone(&self.tenant))
    }

    /// Stops when the requests that are being answered are done.
    pub async fn shutdown(mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        let _ = (&mut self.server).await;
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.server.abort();
    }
}
