//! What the client promises, against a server that misbehaves on purpose.

#![allow(unreachable_pub, reason = "the modules of one test binary")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests, which clippy doesn't know as tests"
)]

mod actions;
mod bodies;
mod broken_pages;
mod clouds;
mod credentials;
mod endurance;
mod faults;
mod limits;
mod links;
mod paging;
mod requests;
mod retry;
mod row;
mod secrets;
mod server;
mod token_requests;
