//! A running tenant.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::server::{self, Tenant};
use crate::{Faults, GroundTruth, Ledger, Requests, SimulatorBuilder, StartError};

/// A simulated tenant, which runs within this process until it is dropped or shut down.
#[derive(Debug)]
pub struct Simulator {
    endpoint: String,
    tenant: Arc<Tenant>,
    warnings: Vec<String>,
    ground_truth: GroundTruth,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
}

impl Simulator {
    /// Settings of a new tenant.
    #[must_use]
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder::default()
    }

    pub(crate) async fn start(
        address: SocketAddr,
        tenant: Tenant,
        warnings: Vec<String>,
        ground_truth: GroundTruth,
    ) -> Result<Self, StartError> {
        let listener = TcpListener::bind(address).await.map_err(StartError::Listen)?;
        let local = listener.local_addr().map_err(StartError::Listen)?;
        let endpoint = match (&tenant.settings.public_url, &tenant.tls) {
            (Some(url), _) => url.clone(),
            // The certificate is for the name.
            (None, Some(_)) if local.ip().is_loopback() => format!("https://localhost:{}", local.port()),
            (None, Some(_)) => format!("https://{local}"),
            (None, None) => format!("http://{local}"),
        };
        let tenant = Arc::new(tenant);
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(server::run(listener, Arc::clone(&tenant), stopped));
        Ok(Simulator { endpoint, tenant, warnings, ground_truth, stop: Some(stop), server })
    }

    /// The URL of the tenant: `http://127.0.0.1:49152`.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// A token with all roles that does not expire.
    #[must_use]
    pub fn token(&self) -> String {
        self.tenant.static_token()
    }

    /// The id of the tenant.
    #[must_use]
    pub fn tenant_id(&self) -> String {
        self.tenant.data.directory.id.to_string()
    }

    /// The certificate to trust, as PEM, if it was generated at start.
    #[must_use]
    pub fn ca_certificate(&self) -> Option<&str> {
        self.tenant.tls.as_ref().and_then(|tls| tls.ca_certificate.as_deref())
    }

    /// Which records were sent to whom.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        Ledger::new(Arc::clone(&self.tenant))
    }

    /// The faults, which can be changed while the tenant runs.
    #[must_use]
    pub fn faults(&self) -> Faults {
        Faults::new(Arc::clone(&self.tenant))
    }

    /// The requests that were answered.
    #[must_use]
    pub fn requests(&self) -> Requests {
        Requests::new(Arc::clone(&self.tenant))
    }

    /// What the planted scenarios consist of.
    #[must_use]
    pub fn ground_truth(&self) -> &GroundTruth {
        &self.ground_truth
    }

    /// Settings that are probably not intended.
    #[must_use]
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Stops the server after it has answered the open requests.
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
