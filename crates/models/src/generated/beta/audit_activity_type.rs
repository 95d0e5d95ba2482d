// @generated from microsoft.graph.auditActivityType (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Undocumented, Value,
};
use super::operators;

/// An activity that audit records can report.
///
/// Wire name: `microsoft.graph.auditActivityType`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityType {
    /// Unique identifier of the record within its collection. `Edm.String`, declared as never null, inherited
    /// from `microsoft.graph.entity`. Wire name: `id`
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The service
    /// may publish a record again with the same `id` and changed properties: keep the latest copy.
    pub id: Option<Text>,
    /// Name of the activity. `Edm.String`, may be null. Wire name: `activity`
    ///
    /// Compare with the activity display name of an audit record.
    pub activity: Option<Text>,
    /// Category of the activity. `Edm.String`, may be null. Wire name: `category`
    ///
    /// For example `UserManagement` or `GroupManagement`.
    pub category: Option<Text>,
    /// Service that logs the activity. `Edm.String`, may be null. Wire name: `service`
    ///
    /// For example `Core Directory`.
    pub service: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuditActivityType: entity "microsoft.graph.auditActivityType" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    activity: "activity" = primitive(Primitive::String),
    category: "category" = primitive(Primitive::String),
    service: "service" = primitive(Primitive::String),
}

impl AuditActivityType {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}

/// Paths to filter, sort and select by, with the operators that the service documents for each.
impl AuditActivityType {
    /// Path `id`: no documented operators. See [`Self::id`].
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
    /// Path `activity`: `eq`. See [`Self::activity`].
    pub const ACTIVITY: &'static Property<Self, String, operators::Eq> = &Property::new("activity");
    /// Path `category`: `eq`. See [`Self::category`].
    pub const CATEGORY: &'static Property<Self, String, operators::Eq> = &Property::new("category");
    /// Path `service`: `eq`. See [`Self::service`].
    pub const SERVICE: &'static Property<Self, String, operators::Eq> = &Property::new("service");
}

impl msgraph_runtime::query::FilterSupported for AuditActivityType {}
impl msgraph_runtime::query::TopSupported for AuditActivityType {}
