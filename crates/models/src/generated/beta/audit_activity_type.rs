// @generated from microsoft.graph.auditActivityType (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
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
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Wire name: `id`
    pub id: Option<Text>,
    /// Name of the activity.
    ///
    /// Compare with the activity display name of an audit record.
    ///
    /// `Edm.String`, may be null. Wire name: `activity`
    pub activity: Option<Text>,
    /// Category of the activity.
    ///
    /// For example `UserManagement` or `GroupManagement`.
    ///
    /// `Edm.String`, may be null. Wire name: `category`
    pub category: Option<Text>,
    /// Service that logs the activity.
    ///
    /// For example `Core Directory`.
    ///
    /// `Edm.String`, may be null. Wire name: `service`
    pub service: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuditActivityType: entity "microsoft.graph.auditActivityType" [.with_base(Entity::schema())] of super::STRUCTURED_TYPES {
        id: "id" = primitive(Primitive::String).required(),
        activity: "activity" = primitive(Primitive::String),
        category: "category" = primitive(Primitive::String),
        service: "service" = primitive(Primitive::String),
    }
}

impl AuditActivityType {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

/// Paths to filter, sort and select by.
impl AuditActivityType {
    /// Path `id`, no documented operators. See [`id`](super::AuditActivityType::id).
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// Path `activity`, documented: `eq`. See [`activity`](super::AuditActivityType::activity).
    pub const ACTIVITY: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "activity",
    );

    /// Path `category`, documented: `eq`. See [`category`](super::AuditActivityType::category).
    pub const CATEGORY: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "category",
    );

    /// Path `service`, documented: `eq`. See [`service`](super::AuditActivityType::service).
    pub const SERVICE: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "service",
    );
}

impl msgraph_runtime::query::FilterSupported for AuditActivityType {}

impl msgraph_runtime::query::TopSupported for AuditActivityType {}

impl AuditActivityType {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
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
