// Generated from microsoft.graph.entity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use msgraph_runtime::query::{Property, Undocumented};

/// What every record of a report has.
///
/// Abstract: the service sends descendants of this type.
///
/// Wire name: `microsoft.graph.entity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Entity: "microsoft.graph.entity" {
        id: "id",
    }
}

/// Paths to filter, sort and select by.
impl Entity {
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
}

impl msgraph_runtime::query::FilterSupported for Entity {}

impl msgraph_runtime::query::TopSupported for Entity {}

impl msgraph_runtime::query::SkipSupported for Entity {}

impl msgraph_runtime::query::CountSupported for Entity {}
