//! Reports that count sign-ins, made from the log of sign-ins itself.

use std::collections::BTreeMap;

use super::activities::{ATTRIBUTES, Activity, DIRECTORY};
use super::directory::Directory;
use super::identifier::Guid;
use super::instant::{DAY, HOUR, Microseconds};
use super::log::Log;
use super::record_seed::{Kind, Known, RecordSeed};
use super::scenario::Planted;
use crate::random::combine;

/// What a row is about.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row {
    seed: u64,
    session: u64,
    day: u64,
    instant: Microseconds,
    kind: Kind,
    about_attributes: bool,
    count: i64,
    row: Option<usize>,
    /// The first of the counted sign-ins.
    pub(crate) sign_in: Option<u64>,
}

impl Row {
    pub(crate) fn record_seed<'a>(
        &self,
        directory: &'a Directory,
        position: u64,
        planted: Option<&'a Planted>,
    ) -> RecordSeed<'a> {
        RecordSeed {
            directory,
            position,
            id: Guid::of(combine(self.seed, position)),
            seed: self.seed,
            session: self.session,
            day: self.day,
            instant: self.instant,
            revised: false,
            kind: self.kind,
            about_attributes: self.about_attributes,
            count: self.count,
            row: self.row,
            planted,
            known: Known::default(),
        }
    }
}

/// Every activity that audits name.
pub(crate) fn activity_types() -> Vec<Row> {
    let directory = rows_of(&DIRECTORY).map(|row| Row { row: Some(row), seed: row as u64, ..Row::default() });
    let attributes = rows_of(&ATTRIBUTES).map(|row| Row {
        row: Some(row),
        seed: 1000 + row as u64,
        about_attributes: true,
        ..Row::default()
    });
    directory.chain(attributes).collect()
}

/// The rows of different activities. Some are listed more than once, with other changes.
fn rows_of(activities: &[Activity]) -> impl Iterator<Item = usize> + '_ {
    let first = |name: &str| activities.iter().position(|activity| activity.name == name);
    (0..activities.len())
        .filter(move |row| activities.get(*row).is_some_and(|activity| first(activity.name) == Some(*row)))
}

/// How many sign-ins there were each day.
pub(crate) fn by_day(sign_ins: &Log, count: u64) -> Vec<Row> {
    let Some(last) = count.checked_sub(1) else { return Vec::new() };
    let days = sign_ins.instant(0).div_euclid(DAY)..=sign_ins.instant(last).div_euclid(DAY);
    let before = |day: i64| sign_ins.first_from(day * DAY, count);
    let counted = days.map(|day| Row {
        seed: day.unsigned_abs(),
        instant: day * DAY,
        count: (before(day + 1) - before(day)).cast_signed(),
        ..Row::default()
    });
    counted.filter(|row| row.count > 0).collect()
}

/// How many sign-ins there were to each application.
pub(crate) fn by_app(directory: &Directory, sign_ins: &Log, count: u64) -> Vec<Row> {
    let mut people: BTreeMap<usize, i64> = BTreeMap::new();
    let mut services: BTreeMap<usize, i64> = BTreeMap::new();
    for position in 0..count {
        let record = sign_ins.record_seed(directory, position, false);
        let (counts, found) = if record.kind.is_user() {
            (&mut people, record.app().map(|app| app.number))
        } else {
            let service = record.service().map(|service| service.id);
            (&mut services, directory.services.iter().position(|other| Some(other.id) == service))
        };
        if let Some(found) = found {
            *counts.entry(found).or_default() += 1;
        }
    }
    let row = |kind: Kind| {
        move |(row, count)| Row { row: Some(row), seed: row as u64, kind, count, ..Row::default() }
    };
    let people = people.into_iter().map(row(Kind::Interactive));
    people.chain(services.into_iter().map(row(Kind::ServicePrincipal))).collect()
}

/// Sign-ins of one kind, counted by window and by everything that a row shows.
pub(crate) fn by_window(
    directory: &Directory,
    (sign_ins, count): (&Log, u64),
    kind: Kind,
    window: Microseconds,
) -> Vec<Row> {
    let mut rows = Vec::new();
    // The rows of one window: sign-ins come in the order of time.
    let mut open: BTreeMap<_, Row> = BTreeMap::new();
    for position in (0..count).filter(|position| sign_ins.kind(*position) == Some(kind)) {
        let record = sign_ins.record_seed(directory, position, false);
        let who = if kind.is_user() {
            record.user().map_or(0, |user| user.habits)
        } else {
            record.service().map_or(0, |service| service.habits)
        };
        let what = if kind.is_user() { record.app().map_or("", |app| app.id) } else { "" };
        let outcome = record.failure().map_or(0, |failure| failure.code);
        let start = record.instant - record.instant.rem_euclid(window);
        let (address, access) = (record.address(), record.conditional_access());
        if open.first_key_value().is_some_and(|(_, row)| row.instant != start) {
            rows.extend(std::mem::take(&mut open).into_values());
        }
        let row = open.entry((who, what, outcome, address, access)).or_insert(Row {
            seed: record.seed,
            session: record.session,
            day: record.day,
            sign_in: Some(position),
            instant: start,
            kind,
            ..Row::default()
        });
        row.count += 1;
    }
    rows.extend(open.into_values());
    rows
}

/// The length of an `aggregationWindow`: a number of hours or days after its letter.
pub(crate) fn window(member: &str) -> Option<Microseconds> {
    let (unit, number) = member.split_at_checked(1)?;
    let number: Microseconds = number.parse().ok()?;
    match unit {
        "h" => Some(number * HOUR),
        "d" => Some(number * DAY),
        _ => None,
    }
}

/// The kind that a function is about, by its name.
pub(crate) fn kind(function: &str) -> Kind {
    if function.contains("NonInteractive") {
        Kind::NonInteractive
    } else if function.contains("MSI") {
        Kind::ManagedIdentity
    } else {
        Kind::ServicePrincipal
    }
}
