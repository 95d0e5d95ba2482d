// Generated from library.visit (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};

/// The entity type `library.visit`.
///
/// Wire name: `library.visit`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visit {
    /// The member `day`.
    ///
    /// `Edm.Date`, declared as never null.
    ///
    /// Wire name: `day`
    pub day: Option<String>,
    /// The member `time`.
    ///
    /// `Edm.TimeOfDay`, declared as never null.
    ///
    /// Wire name: `time`
    pub time: Option<String>,
    /// The member `reader`.
    ///
    /// `Edm.Guid`, declared as never null.
    ///
    /// Wire name: `reader`
    pub reader: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Visit: "library.visit" {
        day: "day",
        time: "time",
        reader: "reader",
    }
}

/// Paths to filter, sort and select by.
impl Visit {
    /// The path `day`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `day`
    pub const DAY: &'static Property<
        Self,
        msgraph_runtime::query::edm::Date,
        Undocumented,
    > = &Property::new("day");

    /// The path `time`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `time`
    pub const TIME: &'static Property<
        Self,
        msgraph_runtime::query::edm::TimeOfDay,
        Undocumented,
    > = &Property::new("time");

    /// The path `reader`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `reader`
    pub const READER: &'static Property<
        Self,
        msgraph_runtime::query::edm::Guid,
        Undocumented,
    > = &Property::new("reader");
}

impl msgraph_runtime::query::FilterSupported for Visit {}

impl msgraph_runtime::query::TopSupported for Visit {}

impl msgraph_runtime::query::SkipSupported for Visit {}

impl msgraph_runtime::query::CountSupported for Visit {}
