//! Faults: what goes wrong, and when.

mod active;
mod build;
mod effect;
mod plan;
mod trigger;

pub use active::{ActiveFault, Faults};
pub(crate) use active::{FaultState, Struck};
pub use effect::{BoundUnit, Effect};
pub use plan::FaultPlan;
pub use trigger::{Endpoint, Trigger};

use serde::{Deserialize, Serialize};

/// A fault: an effect, and the requests that it applies to.
///
/// ```
/// use std::time::Duration;
/// use msgraph_sim::Fault;
///
/// let throttled = Fault::status(429).retry_after(2).on_request(3);
/// let slow = Fault::slow(Duration::from_millis(1_500)).one_in(20).on_path("signIns").times(3);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The requests that the fault applies to; all by default.
    #[serde(default, skip_serializing_if = "Trigger::is_always")]
    pub on: Trigger,
    /// The effect on these requests.
    pub effect: Effect,
}
