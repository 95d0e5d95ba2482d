//! Segments that are being stored while reading goes on.

use std::panic::resume_unwind;

use bytes::Bytes;
use tokio::sync::Mutex;
use tokio::task::{JoinError, JoinSet};
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use crate::error::{Error, Kind};
use crate::store::{Created, Store};

/// Segments that are being stored while reading goes on. Before anything names them or reads them, [`wait`](Self::wait)
/// has to return.
#[derive(Debug, Default)]
pub(super) struct Uploads {
    /// At most one: each holds the bytes of a segment.
    running: Mutex<JoinSet<Result<(), Error>>>,
    /// The segments so far.
    count: u64,
}

impl Uploads {
    /// The number of the next segment.
    pub(super) fn number(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// Starts to store a segment, after the one before it is durable.
    ///
    /// # Errors
    ///
    /// The one before it cannot be stored.
    pub(super) async fn start(
        &self,
        store: Store,
        tenant: String,
        name: String,
        bytes: Bytes,
    ) -> Result<(), Error> {
        let mut running = self.running.lock().await;
        finish(&mut running).await?;
        running.spawn(create(store, tenant, name, bytes).in_current_span().with_current_subscriber());
        Ok(())
    }

    /// Waits until all segments so far are durable.
    ///
    /// # Errors
    ///
    /// One of them cannot be stored.
    pub(super) async fn wait(&self) -> Result<(), Error> {
        finish(&mut *self.running.lock().await).await
    }

    /// Forgets the segments so far: nothing will name them.
    pub(super) fn forget(&mut self) {
        *self.running.get_mut() = JoinSet::new();
    }
}

async fn finish(running: &mut JoinSet<Result<(), Error>>) -> Result<(), Error> {
    while let Some(outcome) = running.join_next().await {
        match outcome.map_err(JoinError::try_into_panic) {
            Ok(stored) => stored?,
            Err(Ok(panic)) => resume_unwind(panic),
            Err(Err(error)) => {
                return Err(Error::new(Kind::Store, "a segment was not stored").with_source(error));
            }
        }
    }
    Ok(())
}

async fn create(store: Store, tenant: String, name: String, bytes: Bytes) -> Result<(), Error> {
    if store.create(&tenant, &name, bytes.clone()).await? == Created::Exists
        && store.get(&tenant, &name).await? != Some(bytes)
    {
        return Err(Error::new(Kind::Store, format!("segment {name} is there already with other bytes")));
    }
    Ok(())
}
