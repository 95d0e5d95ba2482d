//! What all collectors of a process share.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::compare::StoredRecord;

/// The records of segments that are kept for the next comparison, in all tenants together. About 60 bytes each.
const CACHED_RECORDS: usize = 100_000;

/// Limits of a process: how many windows are open at the same time, with their pages and encoders, whatever the number
/// of tenants. Clones share the limits.
#[derive(Clone)]
pub struct Limits(Arc<Inner>);

struct Inner {
    windows: Arc<Semaphore>,
    cache: Mutex<Cache>,
}

#[derive(Default)]
struct Cache {
    segments: HashMap<String, Arc<[StoredRecord]>>,
    order: VecDeque<String>,
    records: usize,
}

impl Limits {
    /// At most `windows` (at least one) open windows.
    #[must_use]
    pub fn new(windows: usize) -> Self {
        Self(Arc::new(Inner { windows: Arc::new(Semaphore::new(windows.max(1))), cache: Mutex::default() }))
    }

    /// Waits until a window may be opened; it is open as long as the permit lives.
    pub(crate) async fn window(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.0.windows).acquire_owned().await.ok()
    }

    /// The same, if a window may be opened at once.
    pub(crate) fn free_window(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.0.windows).try_acquire_owned().ok()
    }

    /// The records of a segment, if they are at hand. Segments never change, so a hash is as good as their bytes.
    pub(crate) fn cached(&self, sha256: &str) -> Option<Arc<[StoredRecord]>> {
        self.0.cache.lock().unwrap_or_else(PoisonError::into_inner).segments.get(sha256).cloned()
    }

    /// Segments with more records are not kept.
    pub(crate) const MOST: usize = CACHED_RECORDS / 4;

    pub(crate) fn keep(&self, sha256: &str, records: &Arc<[StoredRecord]>) {
        if records.len() > Self::MOST {
            return;
        }
        let mut cache = self.0.cache.lock().unwrap_or_else(PoisonError::into_inner);
        if cache.segments.insert(sha256.to_owned(), Arc::clone(records)).is_some() {
            return;
        }
        cache.order.push_back(sha256.to_owned());
        cache.records += records.len();
        while cache.records > CACHED_RECORDS {
            let Some(oldest) = cache.order.pop_front() else { return };
            cache.records -= cache.segments.remove(&oldest).map_or(0, |records| records.len());
        }
    }
}

impl Default for Limits {
    /// Four open windows.
    fn default() -> Self {
        Self::new(4)
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits")
            .field("free_windows", &self.0.windows.available_permits())
            .finish_non_exhaustive()
    }
}
