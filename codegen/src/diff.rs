//! Compares two models, and reports what every difference means for users of the generated crates.

mod describe;
mod enumerations;
mod pairs;
mod queries;
mod reports;
mod request_builders;
mod structured_types;

use std::fmt;

use crate::model::{Documentation, Model, TypeName};

/// What a change means for code that uses the generated crates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing but documentation differs.
    Invisible,
    /// Rust names and types are the same; what is sent or received differs.
    Conduct,
    /// There is more than before, or something is discouraged; what compiled goes on compiling.
    Additive,
    /// Code that compiled may no longer.
    Breaking,
}

/// What kind of item has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An entity or complex type.
    Type,
    /// A property of a type.
    Property,
    /// A type together with its derived types.
    PolymorphicType,
    /// A derived type of a polymorphic type.
    DerivedType,
    /// An enumeration.
    Enumeration,
    /// A member of an enumeration.
    Member,
    /// A path to filter, sort or select by.
    QueryPath,
    /// Somewhere requests can be sent to.
    RequestBuilder,
    /// A step from one builder to another.
    Navigation,
    /// An action or a function.
    Operation,
    /// A parameter of an operation.
    Parameter,
    /// A report, for generic code.
    Report,
}

/// What has happened to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It seems to go on under another name.
    Renamed,
    /// Something about it differs.
    Changed(Aspect),
}

/// What about an item differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// The Rust name; the wire name is the same.
    RustName,
    /// The wire name; the Rust name is the same.
    WireName,
    /// The type of the records.
    Record,
    /// The type of a value.
    Type,
    /// Whether a value may be null.
    Nullability,
    /// The type that it derives from.
    Base,
    /// Whether it is an entity, a complex type, an action or a function; abstract or open.
    Kind,
    /// Whether entities live within, or elsewhere.
    Containment,
    /// The number of an enumeration's member.
    Value,
    /// Whether values are sets of members.
    Flags,
    /// The documented operators.
    Operators,
    /// The query options that collections take.
    Capabilities,
    /// How one entity is picked out of a collection.
    Key,
    /// Whether requests can read it.
    Readability,
    /// Where it leads to.
    Target,
    /// The parameters.
    Parameters,
    /// The result type of an operation.
    Result,
    /// The property that has the time of a record's event, and its documented bounds.
    Time,
    /// What overlays state about a report.
    Facts,
    /// Whether it should still be used.
    Deprecation,
    /// Which clouds have it.
    Availability,
    /// Its description.
    Description,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it means for users.
    pub effect: Effect,
    /// What has changed.
    pub subject: Subject,
    /// How.
    pub action: Action,
    /// The item's wire name: `microsoft.graph.book/title`.
    pub wire: String,
    /// The item in Rust, below the crate: `beta::models::Book::title`.
    pub rust: String,
    /// The change in a sentence's end: "type changed from ... to ...".
    pub message: String,
}

/// All differences between two models of one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The version of the service: `beta`.
    pub version: String,
    /// The differences: the gravest first, then by item.
    pub changes: Vec<Change>,
}

/// Compares two models.
#[must_use]
pub fn compare(from: &Model, to: &Model) -> Comparison {
    let mut changes = Changes { from, to, list: Vec::new() };
    structured_types::compare(&mut changes);
    structured_types::compare_polymorphic_types(&mut changes);
    enumerations::compare(&mut changes);
    queries::compare(&mut changes);
    request_builders::compare(&mut changes);
    reports::compare(&mut changes);
    let mut list = changes.list;
    list.sort_by(|left, right| right.effect.cmp(&left.effect).then_with(|| left.wire.cmp(&right.wire)));
    Comparison { version: to.version.wire.clone(), changes: list }
}

/// The gravest effect among the changes; `None` if there are none.
pub fn verdict<'a>(comparisons: impl IntoIterator<Item = &'a Comparison>) -> Option<Effect> {
    comparisons.into_iter().flat_map(|comparison| &comparison.changes).map(|change| change.effect).max()
}

/// The differences found so far, and what is compared.
struct Changes<'a> {
    from: &'a Model,
    to: &'a Model,
    list: Vec<Change>,
}

impl Changes<'_> {
    fn push(&mut self, effect: Effect, what: (Subject, Action), item: &Path, message: impl Into<String>) {
        let (subject, action) = what;
        let (wire, rust) = (item.wire.clone(), item.rust.clone());
        self.list.push(Change { effect, subject, action, wire, rust, message: message.into() });
    }

    fn added(&mut self, subject: Subject, item: &Path, message: impl Into<String>) {
        self.push(Effect::Additive, (subject, Action::Added), item, message);
    }

    fn removed(&mut self, subject: Subject, item: &Path, message: impl Into<String>) {
        self.push(Effect::Breaking, (subject, Action::Removed), item, message);
    }

    /// Reports that a Rust name differs, if it does.
    fn rust_name(&mut self, subject: Subject, from: &Path, to: &Path) {
        if from.rust != to.rust {
            let message = format!("is now called `{}`", to.rust);
            self.push(Effect::Breaking, (subject, Action::Changed(Aspect::RustName)), from, message);
        }
    }

    /// Reports that a wire name differs, if it does.
    fn wire_name(&mut self, subject: Subject, from: &Path, to: &Path) {
        if from.wire != to.wire {
            let message = format!("has the wire name `{}` now, had `{}`", to.wire, from.wire);
            self.push(Effect::Conduct, (subject, Action::Changed(Aspect::WireName)), from, message);
        }
    }

    /// Reports differences of an item's documentation.
    fn documentation(&mut self, subject: Subject, item: &Path, from: &Documentation, to: &Documentation) {
        let deprecation = match (&from.deprecation, &to.deprecation) {
            (None, Some(_)) => Some((Effect::Additive, "is deprecated now")),
            (Some(_), None) => Some((Effect::Invisible, "is no longer deprecated")),
            (from, to) if from != to => Some((Effect::Invisible, "has other dates of deprecation")),
            _ => None,
        };
        if let Some((effect, message)) = deprecation {
            self.push(effect, (subject, Action::Changed(Aspect::Deprecation)), item, message);
        }
        for cloud in to.unavailable_in.difference(&from.unavailable_in) {
            let message = format!("is unavailable in the {} cloud now", cloud.title());
            self.push(Effect::Conduct, (subject, Action::Changed(Aspect::Availability)), item, message);
        }
        for cloud in from.unavailable_in.difference(&to.unavailable_in) {
            let message = format!("is available in the {} cloud now", cloud.title());
            self.push(Effect::Conduct, (subject, Action::Changed(Aspect::Availability)), item, message);
        }
        if (&from.summary, &from.details) != (&to.summary, &to.details) {
            let what = (subject, Action::Changed(Aspect::Description));
            self.push(Effect::Invisible, what, item, "has another description");
        }
    }
}

/// An item's names, on the wire and in Rust.
#[derive(Clone, Debug)]
struct Path {
    wire: String,
    rust: String,
}

impl Path {
    /// A model: `beta::models::Book`.
    fn model(of: &Model, name: &TypeName) -> Self {
        Self { wire: name.wire.clone(), rust: format!("{}::models::{}", of.version.module, name.rust_path()) }
    }

    /// Where requests are sent to: `beta::BookCollection`.
    fn request_builder(of: &Model, name: &TypeName) -> Self {
        Self { wire: name.wire.clone(), rust: format!("{}::{}", of.version.module, name.rust_path()) }
    }

    /// Something within this item.
    fn child(&self, wire: &str, rust: &str) -> Self {
        Self { wire: format!("{}/{wire}", self.wire), rust: format!("{}::{rust}", self.rust) }
    }
}

impl Effect {
    /// In one word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Invisible => "invisible",
            Self::Conduct => "conduct",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

impl Subject {
    /// In one or two words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Property => "property",
            Self::PolymorphicType => "polymorphic type",
            Self::DerivedType => "derived type",
            Self::Enumeration => "enumeration",
            Self::Member => "member",
            Self::QueryPath => "query path",
            Self::RequestBuilder => "request builder",
            Self::Navigation => "navigation",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Report => "report",
        }
    }
}

impl Action {
    /// In one word; for a change, what has changed.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Changed(aspect) => aspect.name(),
        }
    }
}

impl Aspect {
    /// In one or two words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::RustName => "Rust name",
            Self::WireName => "wire name",
            Self::Record => "record type",
            Self::Type => "type",
            Self::Nullability => "nullability",
            Self::Base => "base type",
            Self::Kind => "kind",
            Self::Containment => "containment",
            Self::Value => "value",
            Self::Flags => "flags",
            Self::Operators => "operators",
            Self::Capabilities => "capabilities",
            Self::Key => "key",
            Self::Readability => "readability",
            Self::Target => "target",
            Self::Parameters => "parameters",
            Self::Result => "result",
            Self::Time => "time",
            Self::Facts => "facts",
            Self::Deprecation => "deprecation",
            Self::Availability => "availability",
            Self::Description => "description",
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} `{}`", self.subject.name(), self.rust)?;
        write!(formatter, " {} (wire name `{}`)", self.message, self.wire)
    }
}
