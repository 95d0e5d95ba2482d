use std::fmt;
use std::sync::Arc;

use super::builder::ClientBuilder;
use super::cloud::Cloud;
use super::credential::Credential;
use super::link::Origin;
use super::transport::{RetryPolicy, Transport};

/// A client for one tenant: connections, credential, rate limit and retry settings.
///
/// Cheap to clone; clones share connections and the rate limit. Create one per tenant and reuse it.
///
/// ```
/// use msgraph_runtime::{Client, Cloud, StaticToken};
///
/// # fn main() -> Result<(), msgraph_runtime::Error> {
/// let client = Client::builder(StaticToken::new("a token")).cloud(Cloud::Global).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Shared>);

pub(super) struct Shared {
    pub(super) cloud: Cloud,
    pub(super) transport: Transport,
    pub(super) origin: Origin,
    pub(super) retry: RetryPolicy,
}

impl Client {
    /// Returns a builder for a client that gets its tokens from `credential`.
    pub fn builder(credential: impl Credential + 'static) -> ClientBuilder {
        ClientBuilder::new(Arc::new(credential))
    }

    pub(super) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    /// The cloud that requests are sent to.
    #[must_use]
    pub fn cloud(&self) -> &Cloud {
        &self.0.cloud
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.0.origin
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.0.retry
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").field("endpoint", &self.0.origin.text()).finish_non_exhaustive()
    }
}
