//! JSON text: reading it token by token, paths into it, and positions in it.

mod deserializer;
mod path;
mod position;
mod reader;
mod scan;
mod skip;

pub use path::JsonPath;
pub(crate) use position::{Position, Tracker, locate};
pub(crate) use reader::{MAX_DEPTH, Reader, SyntaxError, unescape};
pub use scan::{Specials, plain_end};
pub(crate) use skip::RecordRanges;
pub use skip::plain_members;

/// Checks that a text is one JSON value.
pub(crate) fn check(text: &str) -> Result<(), Box<SyntaxError>> {
    let mut reader = Reader::new(text, 0);
    reader.skip_value()?;
    reader.end()
}
