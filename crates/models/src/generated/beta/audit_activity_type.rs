// Generated from microsoft.graph.auditActivityType (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use msgraph_runtime::query::{Property, Undocumented};

/// An activity that audit records can be about.
///
/// Wire name: `microsoft.graph.auditActivityType`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityType {
    /// Identifies the record among those of its collection.
    ///
    /// Opaque text: usually a GUID, but empty ones, all-zero ones and other forms have been seen. The
    /// service may publish a record again under the same identifier with changed members, so the newest
    /// copy counts.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`.
    ///
    /// Wire name: `id`
    pub id: Option<Text>,
    /// The name of the activity.
    ///
    /// As it stands in the activity names of audit records.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `activity`
    pub activity: Option<Text>,
    /// The category that the activity belongs to.
    ///
    /// Such as UserManagement or GroupManagement.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `category`
    pub category: Option<Text>,
    /// The service that logs the activity.
    ///
    /// Such as Core Directory.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `service`
    pub service: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuditActivityType: "microsoft.graph.auditActivityType" {
        id: "id",
        activity: "activity",
        category: "category",
        service: "service",
    }
}

/// Paths to filter, sort and select by.
impl AuditActivityType {
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

    /// The name of the activity.
    ///
    /// As it stands in the activity names of audit records.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `activity`
    pub const ACTIVITY: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "activity",
    );

    /// The category that the activity belongs to.
    ///
    /// Such as UserManagement or GroupManagement.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `category`
    pub const CATEGORY: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "category",
    );

    /// The service that logs the activity.
    ///
    /// Such as Core Directory.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `service`
    pub const SERVICE: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "service",
    );
}

impl msgraph_runtime::query::FilterSupported for AuditActivityType {}

impl msgraph_runtime::query::TopSupported for AuditActivityType {}
