//! Known attacks that are planted among the records, for testing detections.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::Serialize;

use super::activities::{self, Activity};
use super::applications::{ATTACKERS, Application, Client, MALICIOUS};
use super::directory::Directory;
use super::failures::Failure;
use super::instant::{DAY, HOUR, MINUTE, Microseconds, SECOND};
use super::names::{ATTACKER, LOCATIONS, Location};
use super::record_seed::{Kind, usual_laptop};
use super::source::Data;
use crate::random::{below, combine};

/// A known attack.
///
/// Its records take the place of others in the last days before the newest record, so the number of records stays the
/// same. A tenant with too few records has only a part of it; [`GroundTruth`] lists which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Scenario {
    /// One address tries one password against 60 users, and succeeds once.
    PasswordSpray,
    /// A user signs in at home, and 25 minutes later in another country.
    ImpossibleTravel,
    /// The refresh token of a user is used from another address and device.
    TokenTheft,
    /// A user denies 12 prompts in a row and accepts the next one; a new method is registered.
    MfaFatigue,
    /// A user consents to a malicious application that reads mail and files.
    ConsentGrant,
    /// An administrator who never signs in does so from abroad, and weakens the tenant.
    DormantAdmin,
    /// A provisioning job deletes 80 accounts within minutes.
    ProvisioningStorm,
}

impl Scenario {
    /// All scenarios.
    pub const ALL: &'static [Self] = &[
        Self::PasswordSpray,
        Self::ImpossibleTravel,
        Self::TokenTheft,
        Self::MfaFatigue,
        Self::ConsentGrant,
        Self::DormantAdmin,
        Self::ProvisioningStorm,
    ];

    /// The name: `password-spray`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PasswordSpray => "password-spray",
            Self::ImpossibleTravel => "impossible-travel",
            Self::TokenTheft => "token-theft",
            Self::MfaFatigue => "mfa-fatigue",
            Self::ConsentGrant => "consent-grant",
            Self::DormantAdmin => "dormant-admin",
            Self::ProvisioningStorm => "provisioning-storm",
        }
    }
}

impl FromStr for Scenario {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Self::ALL.iter().copied().find(|scenario| scenario.name() == name).ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|scenario| scenario.name()).collect();
            format!("unknown scenario '{name}'; the scenarios are {}", names.join(", "))
        })
    }
}

/// What the planted scenarios consist of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GroundTruth {
    /// The records of all scenarios, oldest first.
    pub records: Vec<PlantedRecord>,
}

/// A record of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlantedRecord {
    /// The scenario.
    pub scenario: Scenario,
    /// The report: `signIns`.
    pub report: String,
    /// The key of the record.
    pub id: String,
    /// When it happened.
    pub time: String,
    /// The address of the user who is attacked or abused.
    pub user: Option<String>,
    /// What it is in the attack.
    pub role: String,
}

/// A record of a scenario: it takes the place of the record at its position.
#[derive(Clone, Debug)]
pub(crate) struct Planted {
    pub(crate) instant: Microseconds,
    pub(crate) kind: Kind,
    /// The number that the records of one session share.
    pub(crate) session: u64,
    /// Positions in the directory.
    pub(crate) user: Option<usize>,
    pub(crate) target: Option<usize>,
    pub(crate) location: Option<&'static Location>,
    pub(crate) client: Option<&'static Client>,
    pub(crate) failure: Option<&'static Failure>,
    pub(crate) app: Option<&'static Application>,
    pub(crate) risk: Option<&'static str>,
    pub(crate) multifactor: bool,
    pub(crate) device_code: bool,
    pub(crate) activity: Option<&'static Activity>,
}

/// A record before it has a position.
#[derive(Clone, Debug)]
struct Event {
    scenario: Scenario,
    /// The entity type of its log.
    entity: &'static str,
    role: &'static str,
    planted: Planted,
}

const SIGN_IN: &str = "signIn";
const AUDIT: &str = "directoryAudit";
const PROVISIONING: &str = "provisioningObjectSummary";

impl Data {
    /// Plants scenarios, and returns what they consist of.
    pub(crate) fn plant(&mut self, scenarios: &[Scenario]) -> GroundTruth {
        let mut events: Vec<Event> = Vec::new();
        for (scenario, number) in scenarios.iter().zip(1..) {
            let before = (self.settings.span / 4).min(2 * DAY) - number * HOUR;
            let start = self.settings.newest - before.max(HOUR);
            let seed = combine(self.settings.seed ^ 0x5343, number.unsigned_abs());
            events.extend(script(*scenario, &self.directory, start - start.rem_euclid(SECOND), seed));
        }
        events.sort_by_key(|event| event.planted.instant);
        let mut records = Vec::new();
        for (entity, report) in
            [(SIGN_IN, "signIns"), (AUDIT, "directoryAudits"), (PROVISIONING, "provisioning")]
        {
            let Some(log) = self.logs.get_mut(entity) else { continue };
            let mut places: BTreeMap<u64, Planted> = BTreeMap::new();
            for event in events.iter().filter(|event| event.entity == entity) {
                // The first free position that is not before the event, so that positions stay in the order of time.
                let natural = log.first_from(event.planted.instant, self.settings.records);
                let free = places.last_key_value().map_or(0, |(last, _)| last + 1);
                let position = natural.max(free);
                if position >= self.settings.records {
                    break;
                }
                let user = event.planted.user.and_then(|user| self.directory.users.get(user));
                let time = jiff::Timestamp::from_microsecond(event.planted.instant).unwrap_or_default();
                records.push(PlantedRecord {
                    scenario: event.scenario,
                    report: report.to_owned(),
                    id: log.key(position),
                    time: time.to_string(),
                    user: user.map(|user| user.principal_name.clone()),
                    role: event.role.to_owned(),
                });
                places.insert(position, event.planted.clone());
            }
            log.plant(places);
        }
        records.sort_by(|left, right| left.time.cmp(&right.time));
        GroundTruth { records }
    }
}

/// The events of a scenario.
fn script(scenario: Scenario, directory: &Directory, start: Microseconds, seed: u64) -> Vec<Event> {
    // Neither an administrator nor the dormant one.
    let victim = 20 + usize::try_from(below(combine(seed, 1), 300)).unwrap_or(0);
    let home = directory.users.get(victim).and_then(|user| LOCATIONS.get(user.home));
    let laptop = directory.users.get(victim).and_then(usual_laptop);
    let session = combine(seed, 2);
    let at = |offset: Microseconds| Planted {
        instant: start + offset,
        kind: Kind::Interactive,
        session,
        user: Some(victim),
        target: None,
        location: Some(&ATTACKER),
        client: ATTACKERS.get(1),
        failure: None,
        app: None,
        risk: None,
        multifactor: false,
        device_code: false,
        activity: None,
    };
    let at_home = |offset| Planted { location: home, client: laptop, multifactor: true, ..at(offset) };
    let event = |entity, role, planted| Event { scenario, entity, role, planted };
    let attempt = |number: i64, planted: Planted| Planted {
        session: combine(session, number.unsigned_abs()),
        ..planted
    };
    match scenario {
        Scenario::PasswordSpray => (0..60)
            .map(|number| {
                let user = (victim + usize::try_from(number).unwrap_or(0) * 3) % 380 + 10;
                let failure = match number {
                    57 => None,
                    number if number % 9 == 8 => Failure::interactive(50053),
                    _ => Failure::interactive(50126),
                };
                let role = if failure.is_none() { "successful guess" } else { "failed guess" };
                let planted = Planted {
                    user: Some(user),
                    client: ATTACKERS.first(),
                    failure,
                    risk: failure.is_none().then_some("passwordSpray"),
                    ..at(number * 20 * SECOND)
                };
                event(SIGN_IN, role, attempt(number, planted))
            })
            .collect(),
        Scenario::ImpossibleTravel => vec![
            event(SIGN_IN, "sign-in at home", at_home(0)),
            event(
                SIGN_IN,
                "sign-in in another country",
                attempt(1, Planted { risk: Some("unlikelyTravel"), ..at(25 * MINUTE) }),
            ),
        ],
        Scenario::TokenTheft => {
            let replay = |number: i64| Planted {
                kind: Kind::NonInteractive,
                risk: Some("anomalousToken"),
                multifactor: true,
                ..at(18 * MINUTE + number * 4 * MINUTE)
            };
            let replays = (0..8).map(|number| event(SIGN_IN, "use of the stolen token", replay(number)));
            std::iter::once(event(SIGN_IN, "legitimate sign-in", at_home(0))).chain(replays).collect()
        }
        Scenario::MfaFatigue => {
            let denied = |number: i64| {
                attempt(
                    number,
                    Planted { failure: Failure::interactive(500_121), ..at(number * 40 * SECOND) },
                )
            };
            let prompts = (0..12).map(|number| event(SIGN_IN, "denied prompt", denied(number)));
            let accepted = Planted { multifactor: true, risk: Some("mfaFraud"), ..at(9 * MINUTE) };
            let method =
                Planted { activity: Some(&activities::NEW_METHOD), target: Some(victim), ..at(11 * MINUTE) };
            prompts
                .chain([
                    event(SIGN_IN, "accepted prompt", accepted),
                    event(AUDIT, "registration of the attacker's method", method),
                ])
                .collect()
        }
        Scenario::ConsentGrant => {
            let own = |offset| Planted { app: Some(&MALICIOUS), ..at_home(offset) };
            let audit = |offset, activity| Planted { activity: Some(activity), ..own(offset) };
            vec![
                event(SIGN_IN, "sign-in to the malicious application", own(0)),
                event(AUDIT, "new service principal", audit(30 * SECOND, &activities::NEW_PRINCIPAL)),
                event(AUDIT, "grant of permissions", audit(31 * SECOND, &activities::GRANT)),
                event(AUDIT, "consent", audit(32 * SECOND, &activities::CONSENT)),
            ]
        }
        Scenario::DormantAdmin => {
            let admin = directory.users.len().checked_sub(1);
            let by_admin = |offset| Planted { user: admin, ..at(offset) };
            let audit = |offset, activity| Planted {
                activity: Some(activity),
                target: Some(victim),
                ..by_admin(offset)
            };
            vec![
                event(SIGN_IN, "first sign-in of the dormant administrator", by_admin(0)),
                event(AUDIT, "new global administrator", audit(7 * MINUTE, &activities::GLOBAL_ADMIN)),
                event(AUDIT, "policy disabled", audit(9 * MINUTE, &activities::WEAKER_POLICY)),
            ]
        }
        Scenario::ProvisioningStorm => (0..80)
            .map(|number| {
                let target = (victim + usize::try_from(number).unwrap_or(0)) % 380;
                let planted = Planted { user: None, target: Some(target), ..at(number * 3 * SECOND) };
                event(PROVISIONING, "deletion", planted)
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_scenarios() {
        for scenario in Scenario::ALL {
            assert_eq!(scenario.name().parse(), Ok(*scenario));
            assert_eq!(serde_json::to_string(scenario).unwrap(), format!("\"{}\"", scenario.name()));
        }
        assert!("worm".parse::<Scenario>().unwrap_err().contains("mfa-fatigue"));
    }
}
