//! Reports: what generic code sees of a collection. One that comes or goes with its collection is not listed again.

use super::{Action, Aspect, Changes, Effect, Path, Subject, pairs::Pairs};
use crate::model::{Model, Report, TimeProperty};

pub(super) fn compare(changes: &mut Changes<'_>) {
    let (from, to) = (changes.from, changes.to);
    let pairs =
        Pairs::by_key(&from.reports, &to.reports, |report| (report.root.clone(), report.wire.clone()));
    for removed in pairs.removed.into_iter().filter(|removed| is_reached(to, removed)) {
        changes.removed(Subject::Report, &path(from, removed), "is gone");
    }
    for added in pairs.added.into_iter().filter(|added| is_reached(from, added)) {
        changes.added(Subject::Report, &path(to, added), "is new");
    }
    for (old, new) in pairs.both {
        changes.rust_name(Subject::Report, &path(from, old), &path(to, new));
        let path = path(from, old);
        let mut change = |effect, aspect, message: String| {
            changes.push(effect, (Subject::Report, Action::Changed(aspect)), &path, message);
        };
        let bounds = |report: &Report| report.time.as_ref().and_then(|time| time.bounds);
        match (bounds(old), bounds(new)) {
            (Some(_), None) => {
                change(Effect::Breaking, Aspect::Time, "can no longer be requested by time".to_owned());
            }
            (None, Some(_)) => {
                change(Effect::Additive, Aspect::Time, "can be requested by time now".to_owned())
            }
            _ if old.time != new.time => {
                let name = |time: &Option<TimeProperty>| {
                    time.as_ref().map_or_else(|| "none".to_owned(), |time| format!("`{}`", time.wire))
                };
                let message =
                    format!("has the time property {} now, had {}", name(&new.time), name(&old.time));
                change(Effect::Conduct, Aspect::Time, message);
            }
            _ => {}
        }
        let facts = |report: &Report| (report.facts.clone(), report.arguments.clone(), report.key.clone());
        if facts(old) != facts(new) {
            change(Effect::Conduct, Aspect::Facts, "has other facts".to_owned());
        }
    }
}

fn path(of: &Model, report: &Report) -> Path {
    let wire =
        if report.root.is_empty() { report.wire.clone() } else { format!("{}/{}", report.root, report.wire) };
    Path { wire, rust: format!("{}::reports::{}", of.version.module, report.rust) }
}

/// Whether requests lead to the collection or function of a report of another model.
fn is_reached(model: &Model, report: &Report) -> bool {
    model.request_builders.iter().any(|builder| {
        builder.navigations.iter().any(|navigation| navigation.wire == report.wire)
            || builder.operations.iter().any(|operation| operation.wire == report.wire)
    })
}
