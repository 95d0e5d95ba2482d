// Generated from microsoft.graph.auditActivityType (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};
use super::Entity;

/// An activity that audit records can report.
///
/// Wire name: `microsoft.graph.auditActivityType`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityType {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Name of the activity.
    ///
    /// Compare with the activity display name of an audit record.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `activity`
    pub activity: Option<String>,
    /// Category of the activity.
    ///
    /// For example `UserManagement` or `GroupManagement`.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `category`
    pub category: Option<String>,
    /// Service that logs the activity.
    ///
    /// For example `Core Directory`.
    ///
    /// `Edm.String`, may be null. Filter with `eq`.
    ///
    /// Wire name: `service`
    pub service: Option<String>,
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
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// Name of the activity.
    ///
    /// Compare with the activity display name of an audit record.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `activity`
    pub const ACTIVITY: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "activity",
    );

    /// Category of the activity.
    ///
    /// For example `UserManagement` or `GroupManagement`.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `category`
    pub const CATEGORY: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "category",
    );

    /// Service that logs the activity.
    ///
    /// For example `Core Directory`.
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

impl AuditActivityType {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::primitive("activity", "activity", Primitive::String),
            Property::primitive("category", "category", Primitive::String),
            Property::primitive("service", "service", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
                "microsoft.graph.auditActivityType",
                PROPERTIES,
            )
            .with_base(Entity::schema());
        &SCHEMA
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

impl msgraph_runtime::schema::Described for AuditActivityType {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
