//! What the client promises, against a server that misbehaves on purpose.

#![allow(unreachable_pub, reason = "the modules of one test binary")]

mod retry;
mod row;
mod server;
