//! Logs: records at positions, in the order of their events. Position 0 is the oldest record.

use std::collections::BTreeMap;

use super::directory::Directory;
use super::identifier::Guid;
use super::instant::{DAY, Microseconds};
use super::json;
use super::record_seed::{Kind, Known, RecordSeed};
use super::scenario::Planted;
use super::source::Settings;
use super::timeline::Timeline;
use crate::random::{combine, hash};

/// The records of one entity type.
#[derive(Debug)]
pub(crate) struct Log {
    seed: u64,
    timeline: Timeline,
    /// Goes on after the last position, as time passes.
    live: bool,
    /// The seed of the log of sign-ins.
    sign_ins: u64,
    sessions_per_day: u64,
    has_kinds: bool,
    about_attributes: bool,
    key_form: KeyForm,
    /// Records of a scenario, by position.
    planted: BTreeMap<u64, Planted>,
}

impl Log {
    pub(crate) fn new(entity: &str, timeline: Timeline, settings: &Settings) -> Self {
        let Settings { seed, records, span, live, .. } = *settings;
        let day = u128::from(DAY.unsigned_abs());
        let sessions = u128::from(records / 3) * day / u128::from(span.unsigned_abs().max(1));
        Log {
            seed: combine(seed, hash(entity)),
            timeline,
            live,
            sign_ins: combine(seed, hash("signIn")),
            sessions_per_day: u64::try_from(sessions).unwrap_or(u64::MAX).max(1),
            has_kinds: entity == "signIn",
            about_attributes: entity == "customSecurityAttributeAudit",
            key_form: match entity {
                "directoryAudit" | "customSecurityAttributeAudit" => KeyForm::Directory,
                _ => KeyForm::Guid,
            },
            planted: BTreeMap::new(),
        }
    }

    /// Replaces the records at some positions.
    pub(crate) fn plant(&mut self, planted: BTreeMap<u64, Planted>) {
        self.planted.extend(planted);
    }

    /// How many records have happened by `now`.
    pub(crate) fn count(&self, now: Microseconds) -> u64 {
        let most = if self.live { u64::MAX } else { self.timeline.count() };
        let planted = self.planted.last_key_value().map_or(0, |(position, _)| position + 1);
        let begun = self.timeline.begun(now).max(planted).min(most);
        first_where(begun, |position| self.instant(position) > now)
    }

    /// When the record at a position happened.
    pub(crate) fn instant(&self, position: u64) -> Microseconds {
        match self.planted(position) {
            Some(planted) => planted.instant,
            None => self.timeline.instant(position, self.seed),
        }
    }

    /// The first of `count` positions that is not before `instant`.
    pub(crate) fn first_from(&self, instant: Microseconds, count: u64) -> u64 {
        first_where(count, |position| self.instant(position) >= instant)
    }

    /// The kind of a sign-in, without anything else about it.
    pub(crate) fn kind(&self, position: u64) -> Option<Kind> {
        self.has_kinds.then(|| match self.planted(position) {
            Some(planted) => planted.kind,
            None => Kind::of(combine(self.seed, position)),
        })
    }

    /// Everything that a record follows from.
    pub(crate) fn record_seed<'a>(
        &'a self,
        directory: &'a Directory,
        position: u64,
        revised: bool,
    ) -> RecordSeed<'a> {
        let seed = combine(self.seed, position);
        // Three sign-ins in a row are one session; a record of another log belongs to that of its time.
        let session = position / 3;
        let planted = self.planted(position);
        RecordSeed {
            directory,
            position,
            id: self.id(position),
            seed,
            session: match planted {
                Some(planted) => planted.session,
                None => combine(self.sign_ins ^ 0x5345, session),
            },
            day: session / self.sessions_per_day,
            instant: self.instant(position),
            revised,
            kind: self.kind(position).unwrap_or_default(),
            about_attributes: self.about_attributes,
            count: 1,
            row: None,
            planted,
            known: Known::default(),
        }
    }

    /// The position of the record with a key, in any case.
    pub(crate) fn find(&self, key: &str, count: u64) -> Option<u64> {
        let lower = key.to_ascii_lowercase();
        let guid = match self.key_form {
            KeyForm::Guid => lower.as_str(),
            KeyForm::Directory => lower.strip_prefix("directory_")?.get(..36)?,
        };
        let position = Guid::parse(guid)?.position(self.seed).filter(|position| *position < count)?;
        self.key(position).eq_ignore_ascii_case(key).then_some(position)
    }

    /// The key of the record at a position.
    pub(crate) fn key(&self, position: u64) -> String {
        let mut key = Vec::new();
        self.key_form.write(&mut key, self.id(position));
        String::from_utf8(key).unwrap_or_default()
    }

    pub(crate) fn id(&self, position: u64) -> Guid {
        Guid::of_position(self.seed, position)
    }

    pub(crate) fn planted(&self, position: u64) -> Option<&Planted> {
        if self.planted.is_empty() { None } else { self.planted.get(&position) }
    }
}

/// How the keys of a log are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyForm {
    Guid,
    /// As the directory writes keys: `Directory_`, a GUID, letters and a number.
    Directory,
}

impl KeyForm {
    /// Appends a key.
    pub(crate) fn write(self, out: &mut Vec<u8>, id: Guid) {
        let digits = id.digits();
        if self == Self::Guid {
            return out.extend_from_slice(&digits);
        }
        out.extend_from_slice(b"Directory_");
        out.extend_from_slice(&digits);
        out.push(b'_');
        out.extend_from_slice(
            &[0, 5, 10, 15, 20].map(|shift| b'A' + u8::try_from(id.1 >> shift & 15).unwrap_or(0)),
        );
        out.push(b'_');
        json::integer(out, (id.1 % 100_000_000).cast_signed());
    }
}

/// The first position below `count` for which `condition` holds, if it holds for all that follow; `count` if it never
/// holds.
pub(crate) fn first_where(count: u64, condition: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if condition(middle) { high = middle } else { low = middle + 1 }
    }
    low
}
