//! What many values of a record depend on, so that they are written once for all records that share it.

use super::activities::DIRECTORY;
use super::applications::{APPLICATIONS, CLIENTS, Client, Form, SERVICE_AGENTS};
use super::directory::{Directory, Service};
use super::failures::{BLOCKED, INTERACTIVE, NON_INTERACTIVE, SERVICE};
use super::names::PLACES;
use super::policies::COMBINATIONS;
use super::record_seed::{Kind, RecordSeed};
use super::values::{provisioning, sign_ups};
use crate::random::place;

/// Something of a record that has few cases. A value that depends on one aspect is the same in all records of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aspect {
    /// The kind of a sign-in.
    Kind,
    /// The person who signed in; nobody if it is a service.
    Person,
    /// The service that signed in; none if it is a person.
    Service,
    /// The application and its resource.
    Application,
    /// The program that signed in, whether it runs on a managed device, and how a service proves who it is.
    Client,
    /// The person and the device.
    Device,
    /// The place.
    Place,
    /// The address, the place, the network, and whether somebody was asked.
    Address,
    /// Why a sign-in failed, its kind, and which factors it needed.
    Outcome,
    /// The results of all Conditional Access policies.
    Policies,
    /// Whether a record without risk was assessed again.
    Risk,
    /// What an audit says was done, and its result.
    Activity,
    /// Who did it.
    Initiator,
    /// What they did it with.
    Agent,
    /// The provisioning job, what it did, and the result.
    Change,
    /// Everything about a sign-up but who it is.
    SignUp,
}

/// So many numbers of failures are for all kinds: none, and that of a policy.
const FIRST_FAILURE: usize = 2;

/// The most failures that a kind has.
const FAILURES: usize = FIRST_FAILURE + INTERACTIVE.len();

/// The devices of a person: none, a laptop and a phone.
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
            Self::Client => 2 * (CLIENTS + SERVICE_AGENTS.len()) + 1,
            Self::Device => 1 + DEVICES * people,
            Self::Place => 1 + PLACES,
            Self::Address => 1 + services + 2 * PLACES * (1 + people),
            Self::Outcome => FAILURES * 2 * Kind::ALL.len(),
            Self::Policies => 1 + 2 * COMBINATIONS,
            Self::Risk => 4,
            Self::Activity => DIRECTORY.len() * 4,
            Self::Initiator => people + services,
            Self::Agent => CLIENTS + SERVICE_AGENTS.len(),
            Self::Change => directory.jobs.len() * provisioning::CHANGES,
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
        let people = record.directory.users.len();
        let kind = record.kind as usize;
        Some(match self {
            Self::Kind => kind,
            Self::Person if is_user => 1 + number(record.user()?.number),
            Self::Service if !is_user => 1 + number(record.service()?.number),
            Self::Person | Self::Service => 0,
            Self::Application if is_user => record.app()?.number,
            Self::Application => APPLICATIONS.len() + number(record.service()?.number),
            Self::Client => match record.client() {
                Some(client) => 2 * client.number + usize::from(record.on_managed_device()),
                None if record.kind == Kind::ServicePrincipal => {
                    let service = record.service()?;
                    2 * (CLIENTS + agent(Some(service))) + usize::from(service.has_certificate())
                }
                None => 2 * (CLIENTS + SERVICE_AGENTS.len()),
            },
            Self::Device => match record.client().map(|client: &Client| client.form) {
                None => 0,
                Some(form) => {
                    let device = match form {
                        Form::Laptop => 1,
                        Form::Phone => 2,
                        Form::Legacy | Form::Unknown => 0,
                    };
                    1 + DEVICES * number(record.user()?.number) + device
                }
            },
            Self::Place | Self::Address if record.kind == Kind::ManagedIdentity => 0,
            Self::Place => 1 + usize::from(record.location().network),
            Self::Address if !is_user => 1 + number(record.service()?.number),
            Self::Address => {
                // In an office, everybody has the same.
                let who = if record.in_office() { 0 } else { 1 + number(record.user()?.number) };
                let place = PLACES * who + usize::from(record.location().network);
                1 + record.directory.services.len()
                    + 2 * place
                    + usize::from(record.kind == Kind::Interactive)
            }
            Self::Outcome => {
                let failures: &[_] = match record.kind {
                    Kind::Interactive => &INTERACTIVE,
                    Kind::NonInteractive => &NON_INTERACTIVE,
                    Kind::ServicePrincipal | Kind::ManagedIdentity => &SERVICE,
                };
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
            Self::Initiator if record.by_app() => people + number(record.service()?.number),
            Self::Initiator => number(record.user()?.number),
            Self::Agent => match record.client().filter(|_| !record.by_app()) {
                Some(client) => client.number,
                None => CLIENTS + agent(record.service()),
            },
            Self::Change => record.job_number() * provisioning::CHANGES + provisioning::change(record),
            Self::SignUp => sign_ups::case(record),
        })
    }
}

fn number(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The number of what a service identifies itself with.
fn agent(service: Option<&Service>) -> usize {
    place(service.map_or(0, |service| service.habits), SERVICE_AGENTS.len())
}
