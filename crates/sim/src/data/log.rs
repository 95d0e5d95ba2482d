//! Logs: records at positions, in the order in which they happened.

use super::facts::{Facts, Kind};
use super::identifier::Guid;
use super::instant::Microseconds;
use super::tenant::Tenant;
use super::timeline::Timeline;
use crate::random::{combine, hash};

/// The records of one entity type.
#[derive(Debug)]
pub(crate) struct Log {
    seed: u64,
    timeline: Timeline,
    /// The seed and the length of the log of sign-ins, to which records of other logs are related.
    sign_ins: (u64, u64),
    has_kinds: bool,
    about_attributes: bool,
}

impl Log {
    pub(crate) fn new(
        seed: u64,
        entity: &str,
        (start, end): (Microseconds, Microseconds),
        count: u64,
        sign_ins: u64,
    ) -> Self {
        Log {
            seed: combine(seed, hash(entity)),
            timeline: Timeline::new(start, end, count),
            sign_ins: (combine(seed, hash("signIn")), sign_ins),
            has_kinds: entity == "signIn",
            about_attributes: entity == "customSecurityAttributeAudit",
        }
    }

    pub(crate) fn count(&self) -> u64 {
        self.timeline.count()
    }

    pub(crate) fn instant(&self, position: u64) -> Microseconds {
        self.timeline.instant(position, self.seed)
    }

    pub(crate) fn first_from(&self, instant: Microseconds) -> u64 {
        self.timeline.first_from(instant, self.seed)
    }

    /// The kind of a sign-in, without anything else about it.
    pub(crate) fn kind(&self, position: u64) -> Option<Kind> {
        self.has_kinds.then(|| Kind::of(combine(self.seed, position)))
    }

    /// What is known of the record at a position.
    pub(crate) fn facts<'a>(&self, tenant: &'a Tenant, position: u64, revised: bool) -> Facts<'a> {
        let seed = combine(self.seed, position);
        Facts {
            tenant,
            id: Guid::of_position(self.seed, position),
            seed,
            session: self.session(position),
            instant: self.timeline.instant(position, self.seed),
            revised,
            kind: if self.has_kinds { Kind::of(seed) } else { Kind::default() },
            about_attributes: self.about_attributes,
            count: 1,
            row: None,
        }
    }

    /// The position of the record with an identifier.
    pub(crate) fn position(&self, id: Guid) -> Option<u64> {
        id.position(self.seed).filter(|position| *position < self.count())
    }

    /// Positions from the newest record instead of from the oldest, and back.
    pub(crate) fn mirrored(&self, position: u64) -> u64 {
        self.count().saturating_sub(position).saturating_sub(1)
    }

    pub(crate) fn id(&self, position: u64) -> Guid {
        Guid::of_position(self.seed, position)
    }

    /// Three sign-ins in a row are one session; a record of another log belongs to the session of its time.
    fn session(&self, position: u64) -> u64 {
        let (seed, count) = self.sign_ins;
        let related = if self.has_kinds {
            u128::from(position)
        } else {
            u128::from(position) * u128::from(count) / u128::from(self.count().max(1))
        };
        combine(seed ^ 0x5345, u64::try_from(related / 3).unwrap_or(0))
    }
}
