//! Delivery to sinks, in the order of the log.

use super::Collector;
use crate::error::Error;
use crate::sink::Batch;

impl Collector {
    /// Delivers to each sink what it has not dealt with, with what other writers committed.
    pub(super) async fn deliver(&self) -> Result<(), Error> {
        let log = self.opened_ref()?;
        for sink in &self.sinks {
            let first = sink.position().await?.map_or(0, |position| position + 1);
            for position in first..log.state().next {
                let entry = log.entry(position).await?;
                sink.committed(Batch::new(&self.tenant, &entry, &self.store)).await?;
            }
        }
        Ok(())
    }
}
