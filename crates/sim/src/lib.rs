#![doc = include_str!("../README.md")]

mod apps;
mod builder;
mod clock;
mod data;
mod error;
mod fault;
mod ledger;
mod limit;
mod odata;
mod publication;
mod random;
mod records_file;
mod requests;
mod schema;
mod server;
mod simulator;

pub use apps::App;
pub use builder::SimulatorBuilder;
pub use clock::Clock;
pub use data::{GroundTruth, PlantedRecord, Scenario};
pub use error::StartError;
pub use fault::{ActiveFault, BoundUnit, Effect, Endpoint, Fault, FaultPlan, Faults, Trigger};
pub use ledger::{Ledger, LedgerEntry, LedgerSelection, Served};
pub use publication::PublicationDelay;
pub use requests::{RequestRecord, Requests};
pub use simulator::Simulator;
