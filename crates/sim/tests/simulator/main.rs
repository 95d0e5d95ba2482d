//! The simulated tenant, asked from outside.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that goes wrong panics"
)]

mod bodies;
mod faults;
mod files;
mod hostile;
mod http;
mod oddities;
mod protocol;
mod service;
