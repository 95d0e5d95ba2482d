//! Known attacks that are planted among the records, for testing detections.

use super::instant::Microseconds;
use super::record_seed::Kind;
use super::source::Data;

/// A known attack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scenario {
    /// One address tries one password against many users, and succeeds once.
    PasswordSpray,
}

/// What the planted scenarios consist of.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct GroundTruth {}

impl Data {
    pub(crate) fn plant(&mut self, _scenarios: &[Scenario]) -> GroundTruth {
        GroundTruth {}
    }
}

/// A record of a scenario: it takes the place of the record at its position.
#[derive(Clone, Debug)]
pub(crate) struct Planted {
    pub(crate) instant: Microseconds,
    pub(crate) kind: Kind,
}
