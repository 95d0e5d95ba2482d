//! The simulated tenant, as HTTP clients see it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails panics"
)]

mod batch;
mod bodies;
mod consistency;
mod faults;
mod files;
mod hostile;
mod http;
mod live;
mod oauth;
mod oddities;
mod pages;
mod protocol;
mod queries;
mod service;
mod sim_api;
mod tls;
