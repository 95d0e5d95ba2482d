//! The client: what all requests share.

mod builder;

pub use builder::ClientBuilder;

use std::fmt;
use std::sync::Arc;

use crate::cloud::Cloud;
use crate::credential::Credential;
use crate::link::Origin;
use crate::transport::{RetryPolicy, Transport};

/// A client of one tenant: connections, credential, limits.
///
/// Cheap to clone; clones share connections and the request limit. Make one for a tenant and keep it.
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

struct Shared {
    cloud: Cloud,
    transport: Transport,
    origin: Origin,
    retry: RetryPolicy,
}

impl Client {
    /// Starts to build a client that takes its tokens from `credential`.
    pub fn builder(credential: impl Credential + 'static) -> ClientBuilder {
        ClientBuilder::new(Arc::new(credential))
    }

    /// The cloud that requests are sent to.
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("root", &self.0.origin.text()).finish_non_exhaustive()
    }
}
