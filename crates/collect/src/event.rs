//! What a collector is doing, for those who watch.

use jiff::Timestamp;

use crate::source::{Failure, SourceError};
use crate::stream::Stream;
use crate::time::Span;

/// Who watches.
pub(crate) type OnEvent = std::sync::Arc<dyn Fn(&Event) + Send + Sync>;

/// Something that a collector did. It holds no record, link or filter value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A cycle begins.
    Cycle {
        /// The tenant.
        tenant: String,
        /// The windows that are due.
        windows: usize,
    },
    /// A window is being read.
    Reading {
        /// The stream.
        stream: Stream,
        /// The window; none for a snapshot.
        span: Option<Span>,
    },
    /// A page came.
    Page {
        /// The stream.
        stream: Stream,
        /// Its records.
        rows: u64,
        /// Those that are new.
        new: u64,
    },
    /// A window was read.
    Window {
        /// The stream.
        stream: Stream,
        /// Its record in the next entry.
        window: Box<crate::entry::Window>,
    },
    /// A read failed.
    Failed {
        /// The stream.
        stream: Stream,
        /// Why.
        error: SourceError,
        /// Whether the log records it: the first failure of its kind.
        is_new: bool,
    },
    /// A stream that failed works again.
    Recovered {
        /// The stream.
        stream: Stream,
        /// Why it failed.
        failure: Failure,
    },
    /// An entry was committed.
    Committed {
        /// The tenant.
        tenant: String,
        /// Its number.
        position: u64,
        /// Its SHA-256: the head of the log.
        head: String,
        /// The new records.
        records: u64,
    },
    /// Another writer committed first; what it committed was compared again.
    Conflict {
        /// The number of its entry.
        position: u64,
    },
    /// The clock of this machine differs from the service's.
    ClockSkew {
        /// This machine's clock.
        local: Timestamp,
        /// The service's.
        service: Timestamp,
    },
}
