//! The directory: people, services, groups and policies.

use super::applications::SERVICE_AGENTS;
use super::identifier::Guid;
use super::names::{
    DEPARTMENTS, FIRST_NAMES, GROUP_PURPOSES, LAST_NAMES, LOCATIONS, PARTNERS, SERVICES, TARGET_SYSTEMS,
};
use crate::random::{below, chance, combine, pick, place};

/// The directory of the tenant.
#[derive(Debug)]
pub(crate) struct Directory {
    pub(crate) id: Guid,
    pub(crate) users: Vec<User>,
    /// Service principals, then managed identities.
    pub(crate) services: Vec<Service>,
    pub(crate) groups: Vec<Named>,
    pub(crate) jobs: Vec<Job>,
}

/// A person.
#[derive(Debug)]
pub(crate) struct User {
    pub(crate) id: Guid,
    pub(crate) name: String,
    pub(crate) principal_name: String,
    pub(crate) department: &'static str,
    /// Where the person usually is: a position in the list of locations.
    pub(crate) home: usize,
    /// The position in the directory.
    pub(crate) number: u64,
    /// A number that habits follow from.
    pub(crate) habits: u64,
    pub(crate) admin: bool,
    /// The laptop is managed by the organization.
    pub(crate) managed: bool,
    /// The tenant of a guest, and its name.
    pub(crate) guest_of: Option<(Guid, &'static str)>,
}

/// A service principal or a managed identity.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) id: Guid,
    pub(crate) app_id: Guid,
    pub(crate) name: String,
    /// The name of the machine that it runs on.
    pub(crate) machine: String,
    /// A managed identity.
    pub(crate) managed: bool,
    /// An agent that acts by itself.
    pub(crate) agent: bool,
    pub(crate) number: u64,
    pub(crate) habits: u64,
}

impl Service {
    /// What it identifies itself with: a position in [`SERVICE_AGENTS`].
    pub(crate) fn user_agent(&self) -> usize {
        place(self.habits, SERVICE_AGENTS.len())
    }

    /// Whether it signs in with a certificate; the others have a secret.
    pub(crate) fn has_certificate(&self) -> bool {
        self.number.is_multiple_of(2)
    }
}

/// An object with an id and a name.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) id: Guid,
    pub(crate) name: String,
}

/// A provisioning job.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) system: Named,
    pub(crate) service_principal: Guid,
    pub(crate) seed: u64,
}

const USERS: u64 = 400;
const ADMINS: u64 = 6;

/// The domain of the organization.
pub(crate) const DOMAIN: &str = "contoso.example";

/// So many services have service principals of their own; the others have managed identities.
const PRINCIPALS: u64 = 26;

impl Directory {
    pub(crate) fn new(seed: u64) -> Self {
        let id = Guid::of(seed);
        let groups = DEPARTMENTS.iter().flat_map(|department| {
            GROUP_PURPOSES.iter().map(move |purpose| {
                let name = format!("{department} - {purpose}");
                Named { id: Guid::of(combine(seed, crate::random::hash(&name))), name }
            })
        });
        let jobs = TARGET_SYSTEMS.iter().zip(0..).map(|((name, template), number)| {
            let job = combine(seed ^ 0x4A4F, number);
            Job {
                id: format!("{template}.{id}.{}", Guid::of(job)),
                system: Named { id: Guid::of(combine(job, 1)), name: (*name).to_owned() },
                service_principal: Guid::of(combine(job, 2)),
                seed: job,
            }
        });
        Directory {
            id,
            // The last one is an administrator who does nothing.
            users: (0..=USERS).map(|number| user(seed, number)).collect(),
            services: service_names().zip(0..).map(|(name, number)| service(seed, name, number)).collect(),
            groups: groups.collect(),
            jobs: jobs.collect(),
        }
    }
}

impl Directory {
    /// Service principals, or managed identities.
    pub(crate) fn services_of(&self, managed: bool) -> &[Service] {
        let first_managed = self.services.partition_point(|service| !service.managed);
        let (principals, identities) = self.services.split_at(first_managed);
        if managed { identities } else { principals }
    }

    /// Everybody who signs in.
    pub(crate) fn active_users(&self) -> &[User] {
        self.users.split_last().map_or(&[], |(_, active)| active)
    }
}

/// The name of a person.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    /// First name, and as addresses have it.
    pub(crate) first: (&'static str, &'static str),
    pub(crate) last: (&'static str, &'static str),
}

impl Name {
    pub(crate) fn of(random: u64) -> Self {
        Name {
            first: pick(combine(random, 1), &FIRST_NAMES).copied().unwrap_or_default(),
            last: pick(combine(random, 2), &LAST_NAMES).copied().unwrap_or_default(),
        }
    }

    /// As people are shown.
    pub(crate) fn display(self) -> String {
        [self.first.0, " ", self.last.0].concat()
    }

    /// The address of the person at a domain; the number makes it unlike others.
    pub(crate) fn address(self, number: u64, domain: &str) -> String {
        let number = number.to_string();
        [self.first.1, ".", self.last.1, &number, "@", domain].concat()
    }
}

fn user(seed: u64, number: u64) -> User {
    let habits = combine(seed, number);
    let name = Name::of(habits);
    let partner = pick(combine(habits, 5), &PARTNERS)
        .filter(|_| (ADMINS..USERS).contains(&number) && chance(combine(habits, 4), 6));
    let domain = partner.map_or(DOMAIN, |(_, domain)| domain);
    User {
        id: Guid::of(habits),
        name: name.display(),
        principal_name: name.address(number, domain),
        department: pick(combine(habits, 6), &DEPARTMENTS).copied().unwrap_or_default(),
        home: usize::try_from(below(combine(habits, 3), LOCATIONS.len() as u64)).unwrap_or(0),
        number,
        habits,
        admin: number < ADMINS || number == USERS,
        managed: partner.is_none() && chance(combine(habits, 30), 70),
        guest_of: partner.map(|(name, domain)| (Guid::of(crate::random::hash(domain)), *name)),
    }
}

fn service_names() -> impl Iterator<Item = String> {
    let of_stage = |stage: &'static str| SERVICES.iter().map(move |name| format!("{name} ({stage})"));
    of_stage("production").chain(of_stage("test"))
}

fn service(seed: u64, name: String, number: u64) -> Service {
    let habits = combine(seed ^ 0xA5A5, number);
    Service {
        id: Guid::of(habits),
        app_id: Guid::of(combine(habits, 2)),
        managed: number >= PRINCIPALS,
        agent: number % 10 == 4,
        machine: name.split(" (").next().unwrap_or_default().replace(' ', "-").to_lowercase(),
        name,
        number,
        habits,
    }
}
