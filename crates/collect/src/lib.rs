#![doc = include_str!("../README.md")]

mod clock;
mod collector;
mod compare;
mod entry;
mod error;
mod event;
mod export;
mod gaps;
mod identity;
mod limits;
mod log;
mod plan;
mod random;
mod report;
mod segment;
mod settings;
mod sink;
mod size;
mod source;
mod state;
mod status;
mod store;
mod stream;
mod time;
mod verify;
mod void;

pub use clock::{BoxFuture, Clock, SystemClock};
pub use collector::{Collector, CollectorBuilder, Cycle, Summary};
pub use entry::{
    CHECKPOINT_EVERY, Change, Checkpoint, Counts, Created as StoreIdentity, Entry, FORMAT, Known, PageRead,
    Segment, Void, Window,
};
pub use error::Error;
pub use event::Event;
pub use export::{Export, ExportOptions, ExportedSegment, export};
pub use gaps::{Gap, Reason, gaps};
pub use identity::{ContentHash, canonical};
pub use limits::Limits;
pub use log::Log;
pub use plan::{Due, Why, plan};
pub use report::Report;
pub use segment::Compression;
pub use settings::{Declared, Level, Settings};
pub use sink::{Batch, Sink};
pub use size::Sizing;
pub use source::{Failure, GraphSource, Pages, ReadRequest, RecordText, Source, SourceError, SourcePage};
pub use state::{Asked, Coverage, Day, Failing, LATE_READS, Piece, State, StreamState};
pub use status::{DayStatus, GUARANTEE, HourStatus, Lag, NOT_PROMISED, Status, StreamStatus, status};
pub use store::{Created, MemoryObjects, Object, Objects, Store};
pub use stream::Stream;
pub use time::{Hour, Span};
pub use verify::{Problem, Verification, VerifyOptions, verify};
pub use void::{VoidOptions, Voided, void};
