//! Entity types, complex types, their properties, and polymorphic types.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Action, Aspect, Changes, Effect, Path, Subject,
    describe::{declared_type, rust_type},
    pairs::{Pairs, likeness_of_names},
};
use crate::model::{Capabilities, Model, Property, PropertyKind, StructuredType, StructuredTypeKind};

pub(super) fn compare(changes: &mut Changes<'_>) {
    let (from, to) = (changes.from, changes.to);
    let mut pairs =
        Pairs::by_key(&from.structured_types, &to.structured_types, |structured| &structured.name.wire);
    pairs.same_in_rust(|structured| structured.name.rust_path());
    for (old, new) in pairs.take_renames(likeness) {
        let (old_path, new_path) = (Path::model(from, &old.name), Path::model(to, &new.name));
        let message = format!("seems to be `{}` now", new_path.rust);
        changes.push(Effect::Breaking, (Subject::Type, Action::Renamed), &old_path, message);
        compare_structured_types(changes, old, new);
    }
    for removed in pairs.removed {
        changes.removed(Subject::Type, &Path::model(from, &removed.name), "is gone");
    }
    for added in pairs.added {
        changes.added(Subject::Type, &Path::model(to, &added.name), "is new");
    }
    for (old, new) in pairs.both {
        let (old_path, new_path) = (Path::model(from, &old.name), Path::model(to, &new.name));
        changes.rust_name(Subject::Type, &old_path, &new_path);
        changes.wire_name(Subject::Type, &old_path, &new_path);
        compare_structured_types(changes, old, new);
    }
}

pub(super) fn compare_polymorphic_types(changes: &mut Changes<'_>) {
    let (from, to) = (changes.from, changes.to);
    let pairs =
        Pairs::by_key(&from.polymorphic_types, &to.polymorphic_types, |polymorphic| &polymorphic.name.wire);
    for removed in pairs.removed {
        let message = "is gone: the type has no derived types any more, or no property has this type";
        changes.removed(Subject::PolymorphicType, &Path::model(from, &removed.name), message);
    }
    for added in pairs.added {
        let message = "is new: the type of a property has derived types now";
        changes.added(Subject::PolymorphicType, &Path::model(to, &added.name), message);
    }
    for (old, new) in pairs.both {
        let (old_path, new_path) = (Path::model(from, &old.name), Path::model(to, &new.name));
        changes.rust_name(Subject::PolymorphicType, &old_path, &new_path);
        let variants = Pairs::by_key(&old.variants, &new.variants, |(variant, _)| variant);
        for (variant, type_) in variants.removed {
            changes.removed(Subject::DerivedType, &old_path.child(&type_.wire, variant), "is gone");
        }
        for (variant, type_) in variants.added {
            changes.added(Subject::DerivedType, &new_path.child(&type_.wire, variant), "is new");
        }
    }
}

fn compare_structured_types(changes: &mut Changes<'_>, old: &StructuredType, new: &StructuredType) {
    let path = Path::model(changes.from, &old.name);
    let mut invisible = |aspect, message: String| {
        changes.push(Effect::Invisible, (Subject::Type, Action::Changed(aspect)), &path, message);
    };
    if old.base.as_ref().map(|base| &base.wire) != new.base.as_ref().map(|base| &base.wire) {
        let base = |of: &StructuredType| {
            of.base.as_ref().map_or("nothing".to_owned(), |base| format!("`{}`", base.wire))
        };
        invisible(Aspect::Base, format!("derives from {} instead of {}", base(new), base(old)));
    }
    if (old.kind, old.is_abstract, old.is_open) != (new.kind, new.is_abstract, new.is_open) {
        invisible(Aspect::Kind, format!("is {} now, was {}", kind(new), kind(old)));
    }
    compare_capabilities(changes, &path, old.capabilities, new.capabilities);
    changes.documentation(Subject::Type, &path, &old.documentation, &new.documentation);
    compare_properties(changes, old, new);
}

fn compare_capabilities(changes: &mut Changes<'_>, path: &Path, old: Capabilities, new: Capabilities) {
    let options = [
        ("$filter", old.filter, new.filter),
        ("$top", old.top, new.top),
        ("$skip", old.skip, new.skip),
        ("$count", old.count, new.count),
    ];
    for (option, old, new) in options {
        let (effect, message) = match (old, new) {
            (false, true) => (Effect::Additive, format!("supports `{option}` now")),
            (true, false) => (Effect::Breaking, format!("no longer supports `{option}`")),
            _ => continue,
        };
        changes.push(effect, (Subject::Type, Action::Changed(Aspect::Capabilities)), path, message);
    }
}

fn compare_properties(changes: &mut Changes<'_>, old: &StructuredType, new: &StructuredType) {
    let path = Path::model(changes.from, &old.name);
    let (from, to) = (changes.from, changes.to);
    let (old_own, new_own) = (not_inherited(old, new, to), not_inherited(new, old, from));
    let mut pairs = Pairs::by_key(&old_own, &new_own, |property| property.wire.as_str());
    pairs.same_in_rust(|property| property.field.as_str());
    let same_type = |left: &Property, right: &Property| rust_type(&left.type_) == rust_type(&right.type_);
    let renames = pairs.take_renames(|left, right| {
        if same_type(left, right) { likeness_of_names(&left.wire, &right.wire) } else { 0.0 }
    });
    for (old, new) in renames {
        let message = format!("seems to be `{}` now", new.field);
        changes.push(
            Effect::Breaking,
            (Subject::Property, Action::Renamed),
            &path.child(&old.wire, &old.field),
            message,
        );
    }
    for removed in pairs.removed {
        changes.removed(Subject::Property, &path.child(&removed.wire, &removed.field), "is gone");
    }
    for added in pairs.added {
        let message = format!("is new: `Option<{}>`", rust_type(&added.type_));
        changes.added(Subject::Property, &path.child(&added.wire, &added.field), message);
    }
    for (old, new) in pairs.both {
        compare_property(changes, &path, old, new);
    }
}

/// The properties of a type, without those whose difference from `other` is reported where they are declared.
fn not_inherited(of: &StructuredType, other: &StructuredType, model_of_other: &Model) -> Vec<Property> {
    let others: BTreeMap<&str, &Property> =
        other.properties.iter().map(|property| (property.wire.as_str(), property)).collect();
    let declares = |base: &str, wire: &str| {
        let base = model_of_other.structured_type(base);
        base.map(|base| base.properties.iter().any(|property| property.wire == wire))
    };
    let is_reported = |property: &&Property| {
        let Some(base) = property.inherited_from.as_deref() else { return false };
        match others.get(property.wire.as_str()) {
            // A property that moves between a type and its base stays where it is in Rust.
            Some(other) => other.inherited_from.as_deref() == Some(base),
            None => declares(base, &property.wire) == Some(false),
        }
    };
    of.properties.iter().filter(|property| !is_reported(property)).cloned().collect()
}

fn compare_property(changes: &mut Changes<'_>, owner: &Path, old: &Property, new: &Property) {
    let path = owner.child(&old.wire, &old.field);
    let mut change = |effect, aspect, message: String| {
        changes.push(effect, (Subject::Property, Action::Changed(aspect)), &path, message);
    };
    let (old_type, new_type) = (rust_type(&old.type_), rust_type(&new.type_));
    if old_type != new_type {
        change(
            Effect::Breaking,
            Aspect::Type,
            format!("is an `Option<{new_type}>` now, was an `Option<{old_type}>`"),
        );
    } else if let Some((effect, message)) = declared_type(&old.type_, &new.type_) {
        change(effect, Aspect::Type, message);
    }
    if old.nullable != new.nullable {
        let message = if new.nullable { "may be null now" } else { "is declared as never null now" };
        change(Effect::Invisible, Aspect::Nullability, message.to_owned());
    }
    if old.kind != new.kind {
        let message = format!("{} now, and {} before", containment(new.kind), was_contained(old.kind));
        change(Effect::Conduct, Aspect::Containment, message);
    }
    changes.rust_name(Subject::Property, &path, &owner.child(&new.wire, &new.field));
    changes.wire_name(Subject::Property, &path, &owner.child(&new.wire, &new.field));
    changes.documentation(Subject::Property, &path, &old.documentation, &new.documentation);
}

/// How alike two types are: by their properties, or failing those by their names.
fn likeness(left: &StructuredType, right: &StructuredType) -> f64 {
    if left.kind != right.kind {
        return 0.0;
    }
    let names = |of: &StructuredType| -> BTreeSet<String> {
        of.properties.iter().map(|property| format!("{}: {}", property.wire, property.type_.wire)).collect()
    };
    let (left_names, right_names) = (names(left), names(right));
    let common = left_names.intersection(&right_names).count();
    let all = left_names.union(&right_names).count();
    let of_names = likeness_of_names(&left.name.rust, &right.name.rust);
    match all {
        0 => of_names,
        // Names count for a little, so that of several types with the same properties the nearest is taken.
        _ => ratio(common, all) * 0.9 + of_names * 0.1,
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    count(part) / count(whole)
}

fn kind(of: &StructuredType) -> String {
    let kind = match of.kind {
        StructuredTypeKind::Entity => "entity type",
        StructuredTypeKind::Complex => "complex type",
    };
    let abstractness = if of.is_abstract { "abstract " } else { "" };
    let openness = if of.is_open { "open " } else { "" };
    format!("an {abstractness}{openness}{kind}").replace("an complex", "a complex")
}

fn was_contained(kind: PropertyKind) -> &'static str {
    match kind {
        PropertyKind::Structural => "was a plain value",
        PropertyKind::ContainedNavigation => "held entities that live within this one",
        PropertyKind::Navigation => "referred to entities that live elsewhere",
    }
}

fn containment(kind: PropertyKind) -> &'static str {
    match kind {
        PropertyKind::Structural => "is a plain value",
        PropertyKind::ContainedNavigation => "holds entities that live within this one",
        PropertyKind::Navigation => "refers to entities that live elsewhere",
    }
}
