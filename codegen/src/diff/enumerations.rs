//! Enumerations and their members.

use super::{
    Action, Aspect, Changes, Effect, Path, Subject,
    pairs::{Pairs, likeness_of_names},
};
use crate::model::{Enumeration, Member};

pub(super) fn compare(changes: &mut Changes<'_>) {
    let (from, to) = (changes.from, changes.to);
    let mut pairs = Pairs::by_key(&from.enumerations, &to.enumerations, |enumeration| &enumeration.name.wire);
    pairs.same_in_rust(|enumeration| enumeration.name.rust_path());
    let same_members = |old: &Enumeration, new: &Enumeration| {
        let common =
            old.members.iter().filter(|old| new.members.iter().any(|new| new.wire == old.wire)).count();
        common * 3 > (old.members.len() + new.members.len())
    };
    let renames = pairs.take_renames(|old, new| {
        if same_members(old, new) {
            0.5 + likeness_of_names(&old.name.rust, &new.name.rust) / 2.0
        } else {
            0.0
        }
    });
    for (old, new) in renames {
        let message = format!("seems to be `{}` now", Path::model(to, &new.name).rust);
        let what = (Subject::Enumeration, Action::Renamed);
        changes.push(Effect::Breaking, what, &Path::model(from, &old.name), message);
        compare_members(changes, old, new);
    }
    for removed in pairs.removed {
        changes.removed(Subject::Enumeration, &Path::model(from, &removed.name), "is gone");
    }
    for added in pairs.added {
        changes.added(Subject::Enumeration, &Path::model(to, &added.name), "is new");
    }
    for (old, new) in pairs.both {
        let path = Path::model(from, &old.name);
        changes.rust_name(Subject::Enumeration, &path, &Path::model(to, &new.name));
        changes.wire_name(Subject::Enumeration, &path, &Path::model(to, &new.name));
        if old.is_flags != new.is_flags {
            let message =
                if new.is_flags { "values are sets of members now" } else { "values are single members now" };
            let what = (Subject::Enumeration, Action::Changed(Aspect::Flags));
            changes.push(Effect::Breaking, what, &path, message);
        }
        changes.documentation(Subject::Enumeration, &path, &old.documentation, &new.documentation);
        compare_members(changes, old, new);
    }
}

fn compare_members(changes: &mut Changes<'_>, old: &Enumeration, new: &Enumeration) {
    let path = Path::model(changes.from, &old.name);
    let child = |member: &Member| path.child(&member.wire, &member.variant);
    let mut pairs = Pairs::by_key(&old.members, &new.members, |member| &member.wire);
    pairs.same_in_rust(|member| member.variant.as_str());
    // A member whose number goes on under another name is renamed, however little the names have in common.
    let renames = pairs.take_renames(|old, new| {
        if old.value == new.value { 0.5 + likeness_of_names(&old.wire, &new.wire) / 2.0 } else { 0.0 }
    });
    for (old, new) in renames {
        let message = format!("seems to be `{}` now", new.variant);
        changes.push(Effect::Breaking, (Subject::Member, Action::Renamed), &child(old), message);
    }
    for removed in pairs.removed {
        changes.removed(Subject::Member, &child(removed), "is gone");
    }
    for added in pairs.added {
        changes.added(Subject::Member, &child(added), "is new; it was read as `Unrecognized` before");
    }
    for (old, new) in pairs.both {
        changes.rust_name(Subject::Member, &child(old), &child(new));
        changes.wire_name(Subject::Member, &child(old), &child(new));
        if old.value != new.value {
            let message = format!("has the number {} now, had {}", new.value, old.value);
            let what = (Subject::Member, Action::Changed(Aspect::Value));
            changes.push(Effect::Conduct, what, &child(old), message);
        }
        changes.documentation(Subject::Member, &child(old), &old.documentation, &new.documentation);
    }
}
