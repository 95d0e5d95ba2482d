//! The reader, from the outside.
#![allow(missing_docs, deprecated, reason = "tests, also of deprecated members")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests")]

mod every_member;
mod fixtures;
mod input;
mod recovery;
mod refusals;
mod support;
mod values;
