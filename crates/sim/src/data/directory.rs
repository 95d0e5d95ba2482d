//! Who lives in the tenant.

use super::identifier::Guid;
use super::names::{FIRST_NAMES, LAST_NAMES, LOCATIONS, WORDS};
use crate::random::{below, combine, pick};

/// The tenant: its people and what runs without them.
#[derive(Debug)]
pub(crate) struct Directory {
    pub(crate) id: Guid,
    pub(crate) users: Vec<User>,
    pub(crate) services: Vec<Service>,
}

/// A person.
#[derive(Debug)]
pub(crate) struct User {
    pub(crate) id: Guid,
    pub(crate) name: String,
    pub(crate) principal_name: String,
    /// Where the person mostly is: a position in the list of locations.
    pub(crate) home: usize,
    /// A number that habits follow from.
    pub(crate) habits: u64,
    /// The tenant of a guest.
    pub(crate) guest_of: Option<Guid>,
}

/// A service principal or a managed identity.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) id: Guid,
    pub(crate) app_id: Guid,
    pub(crate) name: String,
    /// A managed identity.
    pub(crate) managed: bool,
    pub(crate) habits: u64,
}

/// How many people there are, whatever the number of records.
const USERS: u64 = 400;
const SERVICES: u64 = 40;

impl Directory {
    pub(crate) fn new(seed: u64) -> Self {
        let users = (0..USERS).map(|position| {
            let habits = combine(seed, position);
            let first = pick(combine(habits, 1), &FIRST_NAMES).copied().unwrap_or_default();
            let last = pick(combine(habits, 2), &LAST_NAMES).copied().unwrap_or_default();
            let plain: String = format!("{first}.{last}")
                .chars()
                .filter(|character| character.is_ascii_alphanumeric() || *character == '.')
                .collect();
            User {
                id: Guid::of(habits),
                name: format!("{first} {last}"),
                principal_name: format!("{}{position}@contoso.example", plain.to_lowercase()),
                home: usize::try_from(below(combine(habits, 3), LOCATIONS.len() as u64)).unwrap_or(0),
                habits,
                guest_of: None,
            }
        });
        let services = (0..SERVICES).map(|position| {
            let habits = combine(seed ^ 0xA5A5, position);
            let word = pick(combine(habits, 1), &WORDS).copied().unwrap_or_default();
            Service {
                id: Guid::of(habits),
                app_id: Guid::of(combine(habits, 2)),
                name: format!("{}-worker-{position}", word.to_lowercase()),
                managed: position % 4 == 3,
                habits,
            }
        });
        Directory { id: Guid::of(seed), users: users.collect(), services: services.collect() }
    }
}
