//! What generated Microsoft Graph crates build upon.
//!
//! - [`wire`]: how records travel as JSON, with the macros [`model!`], [`open_enum!`] and [`descendants!`]
//!   that generated types are made of.
//! - [`Record`] and [`PageReader`]: records beside their original text, read lazily from a response body.

mod json;
mod page;
mod record;
pub mod wire;

pub use jiff::Timestamp;
pub use page::{PageError, PageReader};
pub use record::Record;
pub use serde_json::Value;
pub use wire::DecodeError;

/// What the macros' expansions name.
#[doc(hidden)]
pub mod macros {
    pub use serde;
    pub use serde_json::Value;
    pub use std::collections::BTreeMap;
}
