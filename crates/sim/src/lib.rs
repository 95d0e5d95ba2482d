#![doc = include_str!("../README.md")]

mod builder;
mod clock;
mod data;
mod error;
mod fault;
mod lateness;
mod ledger;
mod limit;
mod load;
mod odata;
mod random;
mod schema;
mod server;
mod simulator;

pub use builder::Builder;
pub use clock::Clock;
pub use error::StartError;
pub use fault::{Effect, Fault, FaultPlan, Trigger};
pub use lateness::Lateness;
pub use ledger::{Ledger, Served};
pub use simulator::Simulator;
