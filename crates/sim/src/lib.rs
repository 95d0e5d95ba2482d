//! A simulated Microsoft Entra tenant: a server on this machine that behaves as Microsoft Graph does for `/auditLogs`,
//! for tests and demos without a tenant.
//!
//! What it serves follows from the same metadata as the client's code. Its records follow from a seed: the same seed
//! gives the same bytes on any machine. It listens on the loopback interface, and on a port of its own.
//!
//! ```
//! # async fn example() -> Result<(), msgraph_sim::StartError> {
//! use msgraph_sim::Simulator;
//!
//! let simulator = Simulator::builder().seed(7).records(2_000).start().await?;
//! println!("{}/v1.0/auditLogs/signIns needs the token {}", simulator.root(), simulator.token());
//! simulator.shutdown().await;
//! # Ok(())
//! # }
//! ```

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
