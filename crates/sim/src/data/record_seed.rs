//! Everything that a record follows from.

use super::directory::{Directory, Service, User};
use super::identifier::Guid;
use super::instant::Microseconds;
use super::names::{
    ACTIVITIES, APP_FAILURES, APPS, ATTRIBUTE_ACTIVITIES, Activity, FAILURES, Failure, LOCATIONS, Location,
};
use super::scenario::Planted;
use crate::random::{below, chance, combine, pick};

/// The record at a position of a log.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordSeed<'a> {
    pub(crate) directory: &'a Directory,
    pub(crate) id: Guid,
    /// The number that everything about this record follows from.
    pub(crate) seed: u64,
    /// The number that records of the same session share, also across logs.
    pub(crate) session: u64,
    pub(crate) instant: Microseconds,
    /// Whether the record has been published again, with changes.
    pub(crate) revised: bool,
    pub(crate) kind: Kind,
    /// Whether it belongs to the audits of custom security attributes.
    pub(crate) about_attributes: bool,
    /// How many events a row of a summary stands for.
    pub(crate) count: i64,
    /// The position in the list that the record is about, where it doesn't follow from the seed.
    pub(crate) row: Option<usize>,
    /// What a scenario says about it.
    pub(crate) planted: Option<&'a Planted>,
}

/// The kinds of sign-ins, and of nothing else.
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

    /// As `signInEventTypes` says it.
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

impl<'a> RecordSeed<'a> {
    /// A number for one matter of this record.
    pub(crate) fn random(&self, salt: u64) -> u64 {
        combine(self.seed, salt)
    }

    pub(crate) fn user(&self) -> Option<&'a User> {
        pick(combine(self.session, 1), &self.directory.users)
    }

    /// The person something is done to.
    pub(crate) fn target(&self) -> Option<&'a User> {
        pick(self.random(2), &self.directory.users)
    }

    pub(crate) fn service(&self) -> Option<&'a Service> {
        match self.row {
            Some(row) => self.directory.services.get(row),
            None => pick(combine(self.session, 3), &self.directory.services),
        }
    }

    /// The application: mostly one of the two that the person likes.
    pub(crate) fn app(&self) -> Option<&'static (&'static str, &'static str)> {
        if let Some(row) = self.row {
            return APPS.get(row);
        }
        let habits = self.user().map_or(0, |user| user.habits);
        let choice =
            if chance(self.random(4), 80) { combine(habits, 5 + self.seed % 2) } else { self.random(6) };
        pick(choice, &APPS)
    }

    /// The place: mostly home.
    pub(crate) fn location(&self) -> &'static Location {
        const SOMEWHERE: &Location = &LOCATIONS[0];
        let home = self.user().map_or(0, |user| user.home);
        let away = chance(self.random(7), 7);
        let found = if away { pick(self.random(8), &LOCATIONS) } else { LOCATIONS.get(home) };
        found.unwrap_or(SOMEWHERE)
    }

    pub(crate) fn address(&self) -> String {
        let owner = self.user().map_or(0, |user| user.habits);
        let last = 1 + below(combine(owner, self.random(9) % 3), 254);
        if chance(owner, 10) {
            return format!("2001:db8:{:x}::{last:x}", owner % 0x1_0000);
        }
        format!("{}.{last}", self.location().network)
    }

    /// Why a sign-in failed, if it did.
    pub(crate) fn failure(&self) -> Option<&'static Failure> {
        if !chance(self.random(10), 12) {
            return None;
        }
        if self.kind.is_user() {
            pick(self.random(11), &FAILURES)
        } else {
            pick(self.random(11), &APP_FAILURES)
        }
    }

    pub(crate) fn is_risky(&self) -> bool {
        self.kind.is_user() && chance(self.random(12), 3)
    }

    /// Whether Conditional Access had a say, and whether it blocked.
    pub(crate) fn conditional_access(&self) -> Option<bool> {
        if self.failure().is_some_and(|failure| failure.code == 53003) {
            return Some(false);
        }
        chance(self.random(13), 45).then_some(true)
    }

    /// What was done, to the directory or to its custom security attributes.
    pub(crate) fn activity(&self) -> Option<&'static Activity> {
        let among: &[Activity] = if self.about_attributes { &ATTRIBUTE_ACTIVITIES } else { &ACTIVITIES };
        match self.row {
            Some(row) => among.get(row),
            None => pick(self.random(14), among),
        }
    }

    /// Whether an application did it, not a person.
    pub(crate) fn by_app(&self) -> bool {
        chance(self.random(15), 30)
    }

    /// Whether something done to the directory failed.
    pub(crate) fn unsuccessful(&self) -> bool {
        chance(self.random(16), 6)
    }
}
