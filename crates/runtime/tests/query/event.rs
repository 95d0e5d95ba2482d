//! An entity type with a value of every kind, as the generator would make it.

use msgraph_runtime::Timestamp;
use msgraph_runtime::query::{AnyOperator, CollectionPath, Property};
use msgraph_runtime::wire::FlagSet;

#[derive(Debug)]
pub(crate) struct Event;

#[derive(Clone, Debug)]
pub(crate) enum Level {
    Low,
    High,
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! { Level: "test.level" { Low = "low", High = "high" } }

impl Event {
    pub(crate) const TITLE: &'static Property<Self, String, AnyOperator> = &Property::new("title");
    pub(crate) const CITY: &'static Property<Self, String, AnyOperator> = &Property::new("location/city");
    pub(crate) const CODE: &'static Property<Self, i64, AnyOperator> = &Property::new("status/code");
    pub(crate) const SHARE: &'static Property<Self, f64, AnyOperator> = &Property::new("share");
    pub(crate) const AT: &'static Property<Self, Timestamp, AnyOperator> = &Property::new("at");
    pub(crate) const CLOSED: &'static Property<Self, bool, AnyOperator> = &Property::new("closed");
    pub(crate) const LEVEL: &'static Property<Self, Level, AnyOperator> = &Property::new("level");
    pub(crate) const LEVELS: &'static Property<Self, FlagSet<Level>, AnyOperator> = &Property::new("levels");
    pub(crate) const TAGS: &'static Property<Self, Vec<String>, AnyOperator> = &Property::new("tags");
    pub(crate) const TARGETS_NAME: &'static CollectionPath<Self, String, AnyOperator> =
        &CollectionPath::new("targets", "name");
    pub(crate) const TARGETS_GROUPS: &'static CollectionPath<Self, Vec<String>, AnyOperator> =
        &CollectionPath::new("targets", "owner/groups");
}
