//! What many values of a record depend on, so that they are written once for all records that share it.

use super::activities::DIRECTORY;
use super::applications::{APPLICATIONS, CLIENTS, SERVICE_AGENTS};
use super::directory::{Directory, Service, User};
use super::failures::{BLOCKED, INTERACTIVE};
use super::names::{PARTNERS, PLACES};
use super::policies::COMBINATIONS;
use super::record_seed::{Kind, RecordSeed};
use super::values::{provisioning, sign_ups};

/// Something of a record that has few cases. A value that depends on one aspect is the same in all records of a case.
///
/// Few cases are better than few aspects: their texts stay in the cache of the processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aspect {
    /// The kind of a sign-in.
    Kind,
    /// The person who signed in; nobody if it is a service.
    Person,
    /// The tenant of the person.
    Home,
    /// The service that signed in; none if it is a person.
    Service,
    /// The application and its resource.
    Application,
    /// The program that signed in, its device, and how a service proves who it is.
    Client,
    /// The place, and whether the network is that of an office.
    Place,
    /// Why a sign-in failed, its kind, and which factors it needed.
    Outcome,
    /// The results of all Conditional Access policies.
    Policies,
    /// Whether a record without risk was assessed again.
    Risk,
    /// The activity of an audit, and its result.
    Activity,
    /// The tenant of the person who initiated an activity; none if an application did.
    Initiator,
    /// The user agent of the initiator.
    Agent,
    /// The provisioning job.
    Job,
    /// What a provisioning job does to an account, and its result.
    Change,
    /// Everything about a sign-up but who it is.
    SignUp,
}

/// The number of the first failure of a kind: those before it are no failure, and that of a policy.
const FIRST_FAILURE: usize = 2;

/// The most failures that a kind has.
const FAILURES: usize = FIRST_FAILURE + INTERACTIVE.len();

/// The tenants of people: that of the organization, and those of partners.
const HOMES: usize = 1 + PARTNERS.len();

/// The states of a device: not known, known, and managed.
const DEVICES: usize = 3;

impl Aspect {
    /// How many cases there are.
    pub(crate) fn cases(self, directory: &Directory) -> usize {
        let (people, services) = (directory.users.len(), directory.services.len());
        match self {
            Self::Kind => Kind::ALL.len(),
            Self::Person => 1 + people,
            Self::Service => 1 + services,
            Self::Application => APPLICATIONS.len() + services,
            Self::Home => 1 + HOMES,
            Self::Client => 1 + 2 * SERVICE_AGENTS.len() + DEVICES * CLIENTS,
            Self::Place => 1 + 2 * PLACES,
            Self::Outcome => FAILURES * 2 * Kind::ALL.len(),
            Self::Policies => 1 + 2 * COMBINATIONS,
            Self::Risk => 4,
            Self::Activity => DIRECTORY.len() * 4,
            Self::Initiator => 1 + HOMES,
            Self::Agent => CLIENTS + SERVICE_AGENTS.len(),
            Self::Job => directory.jobs.len(),
            Self::Change => provisioning::CHANGES,
            Self::SignUp => sign_ups::CASES,
        }
    }

    /// The case of a record. None if the record is unlike all others in this.
    pub(crate) fn case(self, record: &RecordSeed<'_>) -> Option<usize> {
        // What scenarios set is rare, and rows of summaries have few properties.
        if record.planted.is_some() || record.row.is_some() {
            return None;
        }
        let is_user = record.kind.is_user();
        let kind = record.kind as usize;
        Some(match self {
            Self::Kind => kind,
            Self::Person if is_user => 1 + number(record.user()?.number),
            Self::Service if !is_user => 1 + number(record.service()?.number),
            Self::Home if is_user => 1 + home(record.user()?),
            Self::Person | Self::Service | Self::Home => 0,
            Self::Application if is_user => record.app()?.number,
            Self::Application => APPLICATIONS.len() + number(record.service()?.number),
            Self::Client => match record.client() {
                Some(client) => {
                    let device = match record.device() {
                        None => 0,
                        Some(_) => 1 + usize::from(record.on_managed_device()),
                    };
                    1 + 2 * SERVICE_AGENTS.len() + DEVICES * client.number + device
                }
                None if record.kind == Kind::ServicePrincipal => {
                    let service = record.service()?;
                    1 + 2 * service.user_agent() + usize::from(service.has_certificate())
                }
                None => 0,
            },
            Self::Place if record.kind == Kind::ManagedIdentity => 0,
            Self::Place => 1 + 2 * usize::from(record.location().network) + usize::from(record.in_office()),
            Self::Outcome => {
                let (_, failures) = record.failures();
                let failure = match record.failure() {
                    None => 0,
                    Some(failure) if *failure == BLOCKED => 1,
                    Some(failure) => FIRST_FAILURE + failures.iter().position(|found| found == failure)?,
                };
                (failure * 2 + usize::from(record.multifactor())) * Kind::ALL.len() + kind
            }
            Self::Policies if is_user => {
                1 + 2 * record.policy_combination() + usize::from(record.in_office())
            }
            Self::Policies => 0,
            Self::Risk if record.is_risky() => return None,
            Self::Risk => 2 * usize::from(is_user) + usize::from(record.revised),
            Self::Activity => {
                let outcome = 2 * usize::from(record.unsuccessful()) + usize::from(record.revised);
                4 * record.activity_number() + outcome
            }
            Self::Initiator if record.by_app() => 0,
            Self::Initiator => 1 + home(record.user()?),
            Self::Agent => match record.client().filter(|_| !record.by_app()) {
                Some(client) => client.number,
                None => CLIENTS + record.service().map_or(0, Service::user_agent),
            },
            Self::Job => record.job_number(),
            Self::Change => provisioning::change(record),
            Self::SignUp => sign_ups::case(record),
        })
    }
}

/// The number of the tenant of a person.
fn home(user: &User) -> usize {
    let partner = user.guest_of.and_then(|(_, name)| PARTNERS.iter().position(|(found, _)| *found == name));
    partner.map_or(0, |partner| 1 + partner)
}

fn number(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Data, Settings};
    use crate::schema::Schema;

    #[test]
    fn every_case_of_a_record_is_one_of_those_that_its_aspect_has() {
        let settings = Settings::example(2_000);
        let schemas = Schema::load().unwrap();
        let data = Data::new(settings, &schemas);
        let logs = data.logs.values();
        for (log, position) in logs.flat_map(|log| (0..2_000).map(move |position| (log, position))) {
            let record = log.record_seed(&data.directory, position, position % 2 == 0);
            for aspect in [
                Aspect::Kind,
                Aspect::Person,
                Aspect::Home,
                Aspect::Service,
                Aspect::Application,
                Aspect::Client,
                Aspect::Place,
                Aspect::Outcome,
                Aspect::Policies,
                Aspect::Risk,
                Aspect::Activity,
                Aspect::Initiator,
                Aspect::Agent,
                Aspect::Job,
                Aspect::Change,
                Aspect::SignUp,
            ] {
                let case = aspect.case(&record);
                let expected = 0..aspect.cases(&data.directory);
                assert!(case.is_none_or(|case| expected.contains(&case)), "{aspect:?} {case:?} {expected:?}");
            }
        }
    }
}
