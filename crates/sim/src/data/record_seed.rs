//! Everything that a record follows from.

use std::cell::OnceCell;
use std::net::IpAddr;

use super::activities::{ATTRIBUTES, Activity, Actor, DIRECTORY};
use super::applications::{
    self, APPLICATIONS, Application, Client, DESKTOP, Form, LAPTOPS, LEGACY, PHONES, RESOURCES,
};
use super::directory::{DOMAIN, Directory, Job, Name, Service, User};
use super::failures::{BLOCKED, Failure, INTERACTIVE, NON_INTERACTIVE, SERVICE, Stage};
use super::identifier::Guid;
use super::instant::{MINUTE, Microseconds};
use super::names::{ATTACKER, DATA_CENTER, LOCATIONS, Location};
use super::policies::PolicyResult;
use super::scenario::Planted;
use crate::random::{below, chance, combine, pick, place};

/// The record at a position of a log.
#[derive(Debug)]
pub(crate) struct RecordSeed<'a> {
    pub(crate) directory: &'a Directory,
    pub(crate) position: u64,
    pub(crate) id: Guid,
    /// The number that everything about this record follows from.
    pub(crate) seed: u64,
    /// The number that records of the same session share, also across logs.
    pub(crate) session: u64,
    /// The day of the session, as people travel: sessions of the same day have the same number.
    pub(crate) day: u64,
    pub(crate) instant: Microseconds,
    /// Whether it is the changed content of a record that was published before.
    pub(crate) revised: bool,
    pub(crate) kind: Kind,
    /// Whether it belongs to the audits of custom security attributes.
    pub(crate) about_attributes: bool,
    /// How many events a row of a summary counts.
    pub(crate) count: i64,
    /// The position in the list that the record is about, if it doesn't follow from the seed.
    pub(crate) row: Option<usize>,
    /// What a scenario sets.
    pub(crate) planted: Option<&'a Planted>,
    pub(crate) known: Known<'a>,
}

/// What was computed of a record, because several of its properties need it.
#[derive(Debug, Default)]
pub(crate) struct Known<'a> {
    user: OnceCell<Option<&'a User>>,
    target: OnceCell<Option<&'a User>>,
    service: OnceCell<Option<&'a Service>>,
    app: OnceCell<Option<&'static Application>>,
    location: OnceCell<&'static Location>,
    client: OnceCell<Option<&'static Client>>,
    failure: OnceCell<Option<&'static Failure>>,
    in_office: OnceCell<bool>,
    pub(super) policies: OnceCell<[PolicyResult; 4]>,
    by_app: OnceCell<bool>,
    other_person: OnceCell<Person>,
}

/// A person who joins or leaves.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) id: Guid,
    pub(crate) name: String,
    pub(crate) principal_name: String,
}

/// The kinds of sign-ins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    #[default]
    Interactive,
    NonInteractive,
    ServicePrincipal,
    ManagedIdentity,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] =
        [Self::Interactive, Self::NonInteractive, Self::ServicePrincipal, Self::ManagedIdentity];

    /// As `signInEventTypes` has it.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Interactive => "interactiveUser",
            Self::NonInteractive => "nonInteractiveUser",
            Self::ServicePrincipal => "servicePrincipal",
            Self::ManagedIdentity => "managedIdentity",
        }
    }

    /// Whether a person signed in.
    pub(crate) fn is_user(self) -> bool {
        matches!(self, Self::Interactive | Self::NonInteractive)
    }

    /// The kind of the sign-in with this seed.
    pub(crate) fn of(seed: u64) -> Self {
        match below(combine(seed, 0x4B), 100) {
            0..40 => Self::Interactive,
            40..75 => Self::NonInteractive,
            75..90 => Self::ServicePrincipal,
            _ => Self::ManagedIdentity,
        }
    }
}

/// Where a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Travel {
    Home,
    OnTheWay,
    /// The number that the place follows from.
    Away(u64),
}

/// A number for the laptop of a person.
fn laptop(habits: u64) -> u64 {
    combine(habits, 32)
}

/// The browser on the laptop of a person.
pub(crate) fn usual_laptop(user: &User) -> Option<&'static Client> {
    pick(laptop(user.habits), &LAPTOPS)
}

impl<'a> RecordSeed<'a> {
    /// A number for one aspect of this record.
    pub(crate) fn random(&self, salt: u64) -> u64 {
        combine(self.seed, salt)
    }

    pub(crate) fn user(&self) -> Option<&'a User> {
        *self.known.user.get_or_init(|| self.find_user())
    }

    fn find_user(&self) -> Option<&'a User> {
        match self.planted.and_then(|planted| planted.user) {
            Some(user) => self.directory.users.get(user),
            // Nobody signs in on the days between two places, so that nobody travels impossibly fast.
            None => (0..8)
                .filter_map(|turn| {
                    pick(combine(self.session, 1 + (turn << 8)), self.directory.active_users())
                })
                .find(|user| self.travel(user) != Travel::OnTheWay),
        }
    }

    /// Where a person is on the day of the session. Some travel in a week: a day on the way, two away, and a day back.
    fn travel(&self, user: &User) -> Travel {
        let (week, day) = (self.day / 7, self.day % 7);
        let trip = combine(user.habits ^ 0x5452, week);
        if !chance(trip, 15) {
            return Travel::Home;
        }
        match day.checked_sub(below(combine(trip, 1), 4)) {
            Some(0 | 3) => Travel::OnTheWay,
            Some(1 | 2) => Travel::Away(combine(trip, 2)),
            _ => Travel::Home,
        }
    }

    /// The person that something is done to.
    pub(crate) fn target(&self) -> Option<&'a User> {
        *self.known.target.get_or_init(|| self.find_target())
    }

    fn find_target(&self) -> Option<&'a User> {
        match self.planted.and_then(|planted| planted.target) {
            Some(user) => self.directory.users.get(user),
            None => pick(self.random(2), self.directory.active_users()),
        }
    }

    /// The service principal, or the managed identity, of a sign-in; of an audit, the application that did it.
    pub(crate) fn service(&self) -> Option<&'a Service> {
        *self.known.service.get_or_init(|| self.find_service())
    }

    fn find_service(&self) -> Option<&'a Service> {
        let services = &self.directory.services;
        if let Some(row) = self.row {
            return services.get(row);
        }
        let random = if self.kind.is_user() { combine(self.session, 3) } else { self.random(3) };
        pick(random, self.directory.services_of(self.kind == Kind::ManagedIdentity))
    }

    pub(crate) fn job(&self) -> Option<&'a Job> {
        self.directory.jobs.get(self.job_number())
    }

    /// The position of the job in the directory.
    pub(crate) fn job_number(&self) -> usize {
        // All changes within some minutes belong to one job.
        let turn = self.instant.div_euclid(5 * MINUTE).unsigned_abs();
        place(combine(turn, 0x4A), self.directory.jobs.len())
    }

    /// The application: usually one of the two that the person prefers.
    pub(crate) fn app(&self) -> Option<&'static Application> {
        *self.known.app.get_or_init(|| self.find_app())
    }

    fn find_app(&self) -> Option<&'static Application> {
        if let Some(row) = self.row {
            return applications::at(row);
        }
        if let Some(app) = self.planted.and_then(|planted| planted.app) {
            return Some(app);
        }
        if self.client().is_some_and(|client| client.form == Form::Legacy) {
            // Mail protocols.
            return APPLICATIONS.first();
        }
        let habits = self.user().map_or(0, |user| user.habits);
        let preferred = chance(self.random(4), 80);
        pick(if preferred { combine(habits, 5 + self.seed % 2) } else { self.random(6) }, &APPLICATIONS)
    }

    /// Name and application id of the resource.
    pub(crate) fn resource(&self) -> Option<&'static (&'static str, &'static str)> {
        match self.kind.is_user() {
            true => RESOURCES.get(self.app()?.resource),
            // A service uses one resource, mostly.
            false => pick(
                self.service().map_or(0, |service| combine(service.habits, 29)),
                RESOURCES.get(..4).unwrap_or_default(),
            ),
        }
    }

    /// The place: usually home.
    pub(crate) fn location(&self) -> &'static Location {
        self.known.location.get_or_init(|| self.find_location())
    }

    fn find_location(&self) -> &'static Location {
        if let Some(location) = self.planted.and_then(|planted| planted.location) {
            return location;
        }
        if !self.kind.is_user() {
            return &DATA_CENTER;
        }
        let home = self.user().and_then(|user| LOCATIONS.get(user.home));
        let away = self.user().and_then(|user| match self.travel(user) {
            Travel::Away(random) => pick(random, &LOCATIONS),
            Travel::Home | Travel::OnTheWay => None,
        });
        away.or(home).unwrap_or(&DATA_CENTER)
    }

    /// Whether the network is that of an office.
    pub(crate) fn in_office(&self) -> bool {
        *self.known.in_office.get_or_init(|| self.find_in_office())
    }

    fn find_in_office(&self) -> bool {
        let at_home = self.user().is_some_and(|user| self.travel(user) == Travel::Home);
        self.planted.is_none() && self.kind.is_user() && at_home && chance(combine(self.session, 9), 55)
    }

    /// The address. Each belongs to one place, and to one person unless it is that of an office. Managed identities have
    /// none.
    pub(crate) fn address(&self) -> Option<IpAddr> {
        let network = self.location().network;
        if network == ATTACKER.network {
            return Some(IpAddr::from([198, 19, network, 66]));
        }
        if self.kind == Kind::ManagedIdentity {
            return None;
        }
        let part = |number: u64| u8::try_from(number).unwrap_or(u8::MAX);
        if !self.kind.is_user() {
            let host = self.service().map_or(0, |service| service.number);
            return Some(IpAddr::from([198, 18, network, part(10 + host)]));
        }
        if self.in_office() {
            return Some(IpAddr::from([198, 19, network, 10]));
        }
        let number = self.user().map_or(0, |user| user.number);
        if self.user().is_some_and(|user| chance(combine(user.habits, 31), 12)) {
            let part = |number: u64| u16::try_from(number).unwrap_or(u16::MAX);
            let (subnet, host) = (part(number), part(0x10 + number % 7));
            return Some(IpAddr::from([0x2001, 0xDB8, network.into(), subnet, 0, 0, 0, host]));
        }
        let subnet = part(u64::from(network) * 16 + number / 200);
        Some(IpAddr::from([198, 18, subnet, part(20 + number % 200)]))
    }

    /// The program that a person signed in with. A session has one.
    pub(crate) fn client(&self) -> Option<&'static Client> {
        *self.known.client.get_or_init(|| self.find_client())
    }

    fn find_client(&self) -> Option<&'static Client> {
        if !self.kind.is_user() {
            return None;
        }
        if let Some(client) = self.planted.and_then(|planted| planted.client) {
            return Some(client);
        }
        let habits = self.user().map_or(0, |user| user.habits);
        match below(combine(self.session, 33), 100) {
            0..58 => self.user().and_then(usual_laptop),
            58..75 => pick(laptop(habits), &DESKTOP),
            75..98 => {
                // The two programs of a phone are neighbors.
                let phone = below(combine(habits, 34), 2) * 2 + below(combine(self.session, 35), 2);
                PHONES.get(usize::try_from(phone).unwrap_or(0))
            }
            _ => pick(combine(self.session, 36), &LEGACY),
        }
    }

    /// Why a sign-in failed, if it did.
    pub(crate) fn failure(&self) -> Option<&'static Failure> {
        *self.known.failure.get_or_init(|| self.find_failure())
    }

    fn find_failure(&self) -> Option<&'static Failure> {
        if let Some(planted) = self.planted {
            return planted.failure;
        }
        if self.client().is_some_and(|client| client.form == Form::Legacy) {
            return Some(&BLOCKED);
        }
        let (percent, failures) = self.failures();
        if !chance(self.random(10), percent) {
            return None;
        }
        pick(self.random(11), failures)
    }

    /// How many percent of the sign-ins of the kind fail, and why. Managed identities never fail.
    pub(crate) fn failures(&self) -> (u64, &'static [Failure]) {
        match self.kind {
            Kind::Interactive => (9, &INTERACTIVE),
            Kind::NonInteractive => (4, &NON_INTERACTIVE),
            Kind::ServicePrincipal => (5, &SERVICE),
            Kind::ManagedIdentity => (0, &[]),
        }
    }

    pub(crate) fn is_risky(&self) -> bool {
        match self.planted {
            Some(planted) => planted.risk.is_some(),
            None => self.kind.is_user() && chance(self.random(12), 2),
        }
    }

    /// Whether a second factor was required.
    pub(crate) fn multifactor(&self) -> bool {
        if !self.kind.is_user() || self.client().is_some_and(|client| client.form == Form::Legacy) {
            return false;
        }
        let required = match self.planted {
            Some(planted) => planted.multifactor,
            None => !self.in_office() || self.user().is_some_and(|user| user.admin),
        };
        match self.failure().map(|failure| failure.stage) {
            Some(Stage::Multifactor) => true,
            // What is wrong is found before the second factor.
            Some(Stage::Account | Stage::Password) => false,
            Some(Stage::Policy | Stage::Token) => required && self.kind == Kind::Interactive,
            None => required,
        }
    }

    /// Whether a token of the session is used that somebody else got.
    pub(crate) fn is_replay(&self) -> bool {
        self.planted.is_some_and(|planted| planted.kind == Kind::NonInteractive)
    }

    /// Whether the device is managed by the organization.
    pub(crate) fn on_managed_device(&self) -> bool {
        self.user().is_some_and(|user| user.managed)
            && self.client().is_some_and(|client| client.form == Form::Laptop)
    }

    /// A number for the device, if it is known to the directory.
    pub(crate) fn device(&self) -> Option<u64> {
        let form = self.client()?.form;
        let user = self.user()?;
        match form {
            Form::Laptop if user.managed => Some(combine(user.habits, 50)),
            Form::Phone if user.guest_of.is_none() => Some(combine(user.habits, 51)),
            _ => None,
        }
    }

    /// What was done, to the directory or to its custom security attributes.
    pub(crate) fn activity(&self) -> Option<&'static Activity> {
        if let Some(activity) = self.planted.and_then(|planted| planted.activity) {
            return Some(activity);
        }
        self.activities().get(self.activity_number())
    }

    fn activities(&self) -> &'static [Activity] {
        if self.about_attributes { &ATTRIBUTES } else { &DIRECTORY }
    }

    /// The position of what was done in the list, unless a scenario sets it.
    pub(crate) fn activity_number(&self) -> usize {
        self.row.unwrap_or_else(|| place(self.random(14), self.activities().len()))
    }

    /// The person who joins or leaves with the record. Nobody else has the same name, so they never sign in.
    pub(crate) fn other_person(&self) -> &Person {
        self.known.other_person.get_or_init(|| {
            let name = Name::of(self.random(42));
            let number = 1_000 + below(self.random(43), 9_000);
            Person {
                id: Guid::of(self.random(44)),
                name: name.display(),
                principal_name: name.address(number, DOMAIN),
            }
        })
    }

    /// Whether an application did it, not a person.
    pub(crate) fn by_app(&self) -> bool {
        *self.known.by_app.get_or_init(|| self.find_by_app())
    }

    fn find_by_app(&self) -> bool {
        let anybody = self.activity().is_some_and(|activity| activity.actor == Actor::Any);
        self.planted.is_none() && anybody && chance(self.random(15), 30)
    }

    /// Whether a change failed.
    pub(crate) fn unsuccessful(&self) -> bool {
        self.planted.is_none() && chance(self.random(16), 4)
    }
}
