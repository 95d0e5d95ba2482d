//! Where requests are sent to, and the operations there.

use super::{
    Action, Aspect, Changes, Effect, Path, Subject,
    describe::{declared_type, rust_argument, rust_result},
    pairs::{Pairs, likeness_of_names},
};
use crate::model::{Model, Operation, OperationKind, Parameter, RequestBuilder, RequestBuilderKind};

pub(super) fn compare(changes: &mut Changes<'_>) {
    let (from, to) = (changes.from, changes.to);
    let pairs =
        Pairs::by_key(&from.request_builders, &to.request_builders, |builder| builder.name.rust_path());
    for removed in pairs.removed {
        changes.removed(Subject::RequestBuilder, &Path::request_builder(from, &removed.name), "is gone");
    }
    for added in pairs.added {
        changes.added(Subject::RequestBuilder, &Path::request_builder(to, &added.name), "is new");
    }
    for (old, new) in pairs.both {
        compare_request_builders(changes, old, new);
    }
}

fn compare_request_builders(changes: &mut Changes<'_>, old: &RequestBuilder, new: &RequestBuilder) {
    let path = Path::request_builder(changes.from, &old.name);
    let mut change = |effect, aspect, message: String| {
        changes.push(effect, (Subject::RequestBuilder, Action::Changed(aspect)), &path, message);
    };
    match (old.readable, new.readable) {
        (true, false) => change(Effect::Breaking, Aspect::Readability, "is no longer readable".to_owned()),
        (false, true) => change(Effect::Additive, Aspect::Readability, "is readable now".to_owned()),
        _ => {}
    }
    let signature = |builder: &RequestBuilder| {
        builder.item.as_ref().map(|(method, _)| format!("{method}({})", arguments(&builder.key)))
    };
    match (signature(old), signature(new)) {
        (None, Some(new)) => change(Effect::Additive, Aspect::Key, format!("has `{new}` now")),
        (Some(old), None) => change(Effect::Breaking, Aspect::Key, format!("no longer has `{old}`")),
        (Some(old), Some(new)) if old != new => {
            change(Effect::Breaking, Aspect::Key, format!("has `{new}` now, had `{old}`"));
        }
        _ => {}
    }
    if old.readable && new.readable {
        let (old_record, new_record) = (record(changes.from, old), record(changes.to, new));
        if old_record != new_record {
            let message = format!("has records of type `{new_record}` now, had `{old_record}`");
            let what = (Subject::RequestBuilder, Action::Changed(Aspect::Record));
            changes.push(Effect::Breaking, what, &path, message);
        }
    }
    if let (Some((_, old_item)), Some((_, new_item))) = (&old.item, &new.item)
        && old_item.rust_path() != new_item.rust_path()
    {
        let message =
            format!("leads to `{}` by key now, led to `{}`", new_item.rust_path(), old_item.rust_path());
        let what = (Subject::RequestBuilder, Action::Changed(Aspect::Target));
        changes.push(Effect::Breaking, what, &path, message);
    }
    changes.wire_name(Subject::RequestBuilder, &segment(&path, old), &segment(&path, new));
    compare_kinds(changes, &path, old, new);
    changes.documentation(Subject::RequestBuilder, &path, &old.documentation, &new.documentation);
    compare_navigations(changes, &path, old, new);
    compare_operations(changes, &path, old, new);
}

/// A collection has `list()`, a single entity has `get()`.
fn compare_kinds(changes: &mut Changes<'_>, path: &Path, old: &RequestBuilder, new: &RequestBuilder) {
    let what = (Subject::RequestBuilder, Action::Changed(Aspect::Kind));
    let method = |builder: &RequestBuilder| if builder.kind.is_collection() { "list()" } else { "get()" };
    let (old_method, new_method) = (method(old), method(new));
    if old.readable && new.readable && old_method != new_method {
        let message = format!("has `{new_method}` now, had `{old_method}`");
        changes.push(Effect::Breaking, what, path, message);
    } else if std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
        let message = format!("is {} now, was {}", kind(new), kind(old));
        changes.push(Effect::Invisible, what, path, message);
    }
}

fn kind(builder: &RequestBuilder) -> &'static str {
    match builder.kind {
        RequestBuilderKind::Service(_) => "the service root",
        RequestBuilderKind::Singleton(_) => "a singleton",
        RequestBuilderKind::EntitySet(_) => "an entity set",
        RequestBuilderKind::Collection => "a contained collection",
        RequestBuilderKind::Item => "a single entity",
    }
}

/// The record type of a builder, in Rust.
fn record(of: &Model, builder: &RequestBuilder) -> String {
    let polymorphic = of.polymorphic_type(&builder.entity.wire);
    polymorphic.map_or(&builder.entity, |polymorphic| &polymorphic.name).rust_path()
}

/// A builder with what URLs call it: only roots have a segment of their own.
fn segment(path: &Path, builder: &RequestBuilder) -> Path {
    let wire = match &builder.kind {
        RequestBuilderKind::Singleton(segment) | RequestBuilderKind::EntitySet(segment) => segment.clone(),
        RequestBuilderKind::Service(_) | RequestBuilderKind::Collection | RequestBuilderKind::Item => {
            path.wire.clone()
        }
    };
    Path { wire, rust: path.rust.clone() }
}

fn compare_navigations(changes: &mut Changes<'_>, owner: &Path, old: &RequestBuilder, new: &RequestBuilder) {
    let mut pairs = Pairs::by_key(&old.navigations, &new.navigations, |navigation| &navigation.wire);
    pairs.same_in_rust(|navigation| navigation.method.as_str());
    for removed in pairs.removed {
        changes.removed(Subject::Navigation, &owner.child(&removed.wire, &removed.method), "is gone");
    }
    for added in pairs.added {
        changes.added(Subject::Navigation, &owner.child(&added.wire, &added.method), "is new");
    }
    for (old, new) in pairs.both {
        let path = owner.child(&old.wire, &old.method);
        changes.rust_name(Subject::Navigation, &path, &owner.child(&new.wire, &new.method));
        changes.wire_name(Subject::Navigation, &path, &owner.child(&new.wire, &new.method));
        if old.builder.rust_path() != new.builder.rust_path() {
            let message =
                format!("leads to `{}` now, led to `{}`", new.builder.rust_path(), old.builder.rust_path());
            let what = (Subject::Navigation, Action::Changed(Aspect::Target));
            changes.push(Effect::Breaking, what, &path, message);
        }
        changes.documentation(Subject::Navigation, &path, &old.documentation, &new.documentation);
    }
}

fn compare_operations(changes: &mut Changes<'_>, owner: &Path, old: &RequestBuilder, new: &RequestBuilder) {
    let path = |operation: &Operation| owner.child(&operation.wire, &operation.method);
    // What a user calls is the method: overloads share a wire name, and an operation may move to another namespace.
    let mut pairs = Pairs::by_key(&old.operations, &new.operations, |operation| &operation.method);
    let renames = pairs.take_renames(|old, new| {
        if signature(old) == signature(new) { likeness_of_names(&old.wire, &new.wire) } else { 0.0 }
    });
    for (old, new) in renames {
        let message = format!("seems to be `{}` now", new.method);
        changes.push(Effect::Breaking, (Subject::Operation, Action::Renamed), &path(old), message);
    }
    for removed in pairs.removed {
        changes.removed(Subject::Operation, &path(removed), "is gone");
    }
    for added in pairs.added {
        changes.added(Subject::Operation, &path(added), format!("is new: `{}`", signature(added)));
    }
    for (old, new) in pairs.both {
        changes.wire_name(Subject::Operation, &path(old), &path(new));
        compare_operation(changes, &path(old), old, new);
    }
}

fn compare_operation(changes: &mut Changes<'_>, path: &Path, old: &Operation, new: &Operation) {
    let breaking = |changes: &mut Changes<'_>, aspect, message: String| {
        changes.push(Effect::Breaking, (Subject::Operation, Action::Changed(aspect)), path, message);
    };
    let (old_result, new_result) = (rust_result(old.result.as_ref()), rust_result(new.result.as_ref()));
    if old_result != new_result {
        breaking(changes, Aspect::Result, format!("returns `{new_result}` now, returned `{old_result}`"));
    } else if let (Some(old), Some(new)) = (&old.result, &new.result)
        && old.wire != new.wire
    {
        let message = format!("is declared to return `{}` now, was `{}`", new.wire, old.wire);
        let what = (Subject::Operation, Action::Changed(Aspect::Result));
        changes.push(Effect::Conduct, what, path, message);
    }
    match (&old.kind, &new.kind) {
        (OperationKind::Action(old_builder), OperationKind::Action(new_builder)) => {
            let builder =
                |name| Path { wire: path.wire.clone(), ..Path::request_builder(changes.from, name) };
            let (old_path, new_path) = (builder(old_builder), builder(new_builder));
            changes.rust_name(Subject::Operation, &old_path, &new_path);
            compare_setters(changes, &old_path, old, new);
        }
        (OperationKind::Function, OperationKind::Function) => {
            let (old_arguments, new_arguments) = (arguments(&old.parameters), arguments(&new.parameters));
            if types(&old.parameters) != types(&new.parameters)
                || are_swapped(&old.parameters, &new.parameters)
            {
                let message = format!("has the parameters `({new_arguments})` now, had `({old_arguments})`");
                breaking(changes, Aspect::Parameters, message);
            } else {
                let wires = |of: &Operation| -> Vec<String> {
                    of.parameters.iter().map(|parameter| parameter.wire.clone()).collect()
                };
                let (old_wires, new_wires) = (wires(old), wires(new));
                if old_wires != new_wires {
                    let message = format!(
                        "sends its parameters as `{}` now, sent `{}`",
                        new_wires.join(", "),
                        old_wires.join(", ")
                    );
                    let what = (Subject::Operation, Action::Changed(Aspect::Parameters));
                    changes.push(Effect::Conduct, what, path, message);
                }
                for (old, new) in old.parameters.iter().zip(&new.parameters) {
                    compare_declared_types(changes, &path.child(&old.wire, &old.rust), old, new);
                }
            }
        }
        (OperationKind::Action(_), OperationKind::Function) => {
            breaking(changes, Aspect::Kind, "is a function now, was an action".to_owned());
        }
        (OperationKind::Function, OperationKind::Action(_)) => {
            breaking(changes, Aspect::Kind, "is an action now, was a function".to_owned());
        }
    }
    changes.documentation(Subject::Operation, path, &old.documentation, &new.documentation);
}

/// The parameters of an action are methods of its builder.
fn compare_setters(changes: &mut Changes<'_>, owner: &Path, old: &Operation, new: &Operation) {
    let mut pairs = Pairs::by_key(&old.parameters, &new.parameters, |parameter| &parameter.wire);
    pairs.same_in_rust(|parameter| parameter.rust.as_str());
    for removed in pairs.removed {
        changes.removed(Subject::Parameter, &owner.child(&removed.wire, &removed.rust), "is gone");
    }
    for added in pairs.added {
        changes.added(Subject::Parameter, &owner.child(&added.wire, &added.rust), "is new");
    }
    for (old, new) in pairs.both {
        let path = owner.child(&old.wire, &old.rust);
        changes.rust_name(Subject::Parameter, &path, &owner.child(&new.wire, &new.rust));
        changes.wire_name(Subject::Parameter, &path, &owner.child(&new.wire, &new.rust));
        let (old_type, new_type) = (rust_argument(&old.type_), rust_argument(&new.type_));
        if old_type != new_type {
            let message = format!("is a `{new_type}` now, was a `{old_type}`");
            let what = (Subject::Parameter, Action::Changed(Aspect::Type));
            changes.push(Effect::Breaking, what, &path, message);
        } else {
            compare_declared_types(changes, &path, old, new);
        }
        if old.optional != new.optional {
            let message = if new.optional { "is optional now" } else { "is required now" };
            let what = (Subject::Parameter, Action::Changed(Aspect::Nullability));
            changes.push(Effect::Conduct, what, &path, message);
        }
        changes.documentation(Subject::Parameter, &path, &old.documentation, &new.documentation);
    }
}

/// Reports that the metadata declares another type for a parameter whose Rust type stays: it may be written otherwise.
fn compare_declared_types(changes: &mut Changes<'_>, path: &Path, old: &Parameter, new: &Parameter) {
    if let Some((effect, message)) = declared_type(&old.type_, &new.type_) {
        let what = (Subject::Parameter, Action::Changed(Aspect::Type));
        changes.push(effect, what, path, message);
    }
}

fn signature(operation: &Operation) -> String {
    let parameters = match operation.kind {
        OperationKind::Action(_) => named(&operation.parameters, |parameter| rust_argument(&parameter.type_)),
        OperationKind::Function => arguments(&operation.parameters),
    };
    format!("({parameters}) -> {}", rust_result(operation.result.as_ref()))
}

/// The arguments of a method. An action has none: its builder has setters.
fn arguments(parameters: &[Parameter]) -> String {
    named(parameters, argument_type)
}

fn named(parameters: &[Parameter], type_of: impl Fn(&Parameter) -> String) -> String {
    let parameters = parameters.iter().map(|parameter| format!("{}: {}", parameter.rust, type_of(parameter)));
    parameters.collect::<Vec<_>>().join(", ")
}

fn types(parameters: &[Parameter]) -> Vec<String> {
    parameters.iter().map(argument_type).collect()
}

/// Whether the same parameters are in another order, so that arguments would go to other parameters than before.
fn are_swapped(old: &[Parameter], new: &[Parameter]) -> bool {
    old.iter().enumerate().any(|(at, parameter)| {
        new.iter().position(|other| other.rust == parameter.rust).is_some_and(|position| position != at)
    })
}

fn argument_type(parameter: &Parameter) -> String {
    let type_ = rust_argument(&parameter.type_);
    if parameter.optional { format!("Option<{type_}>") } else { type_ }
}
