//! JSON text: reading it token by token, paths into it, and positions in it.

mod deserializer;
mod path;
mod position;
mod reader;
mod scan;

pub use path::JsonPath;
pub(crate) use position::{Position, Tracker, locate};
pub(crate) use reader::{Reader, SyntaxError, unescape};
