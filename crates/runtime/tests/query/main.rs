//! Queries: what is asked is what arrives.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod condition;
mod event;
mod expression;
mod literals;
mod round_trip;
mod text;
