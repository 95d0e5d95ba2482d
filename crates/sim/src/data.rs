//! The records: made from a seed and a position, one by one, whenever they are asked for.

mod facts;
mod identifier;
mod instant;
mod json;
mod log;
mod messy;
mod names;
mod shape;
mod source;
mod summaries;
mod tenant;
mod timeline;
mod values;

pub(crate) use facts::Kind;
pub(crate) use identifier::Guid;
pub(crate) use shape::{Selection, Shape, Style};
pub(crate) use source::{Data, Settings, Source};

/// A record that a user brings.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    pub(crate) record: Record,
    /// The line, as it was.
    pub(crate) text: String,
    /// Which line it was, from 1.
    pub(crate) line: usize,
}

/// A record as a JSON object.
pub(crate) type Record = serde_json::Map<String, serde_json::Value>;
