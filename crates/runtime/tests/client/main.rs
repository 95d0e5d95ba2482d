//! What the client promises, against a server that misbehaves on purpose.

#![allow(unreachable_pub, reason = "the modules of one test binary")]

mod actions;
mod credentials;
mod faults;
mod limits;
mod links;
mod paging;
mod requests;
mod retry;
mod row;
mod secrets;
mod server;
