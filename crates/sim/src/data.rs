//! The records: computed from a seed and a position, one by one, when they are requested.

mod activities;
mod applications;
mod aspect;
mod directory;
mod failures;
mod identifier;
mod instant;
mod json;
mod log;
mod names;
mod oddities;
mod policies;
mod record_seed;
mod scenario;
mod shape;
mod source;
mod summaries;
mod timeline;
mod values;

pub(crate) use directory::{Directory, Service, User};
pub(crate) use identifier::Guid;
pub(crate) use instant::Microseconds;
pub(crate) use log::first_where;
pub(crate) use record_seed::Kind;
pub use scenario::{GroundTruth, PlantedRecord, Scenario};
pub(crate) use shape::{Selection, Shape, Style};
pub(crate) use source::{Data, Settings, Source};
pub(crate) use summaries::Row;

/// A record that was read from a file.
#[derive(Clone, Debug)]
pub(crate) struct FileRecord {
    pub(crate) record: Record,
    /// The line, byte for byte.
    pub(crate) text: String,
    /// The number of the line, from 1.
    pub(crate) line: usize,
}

/// A record as a JSON object.
pub(crate) type Record = serde_json::Map<String, serde_json::Value>;
