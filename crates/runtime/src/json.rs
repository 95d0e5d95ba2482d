//! JSON text: paths into it, and places in it.

mod path;
mod position;

pub use path::JsonPath;
pub(crate) use position::{Position, locate};
