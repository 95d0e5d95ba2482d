//! JSON text: paths into it, places in it, and reading it piece by piece.

mod cursor;
mod path;
mod position;
mod repair;

pub(crate) use cursor::{Cursor, SyntaxError};
pub use path::JsonPath;
pub(crate) use position::{Position, locate};
pub(crate) use repair::from_str;

/// The error's own words, without the place that serde_json appends.
pub(crate) fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&place).unwrap_or(&text).to_owned()
}
