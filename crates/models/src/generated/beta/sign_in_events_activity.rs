// @generated from microsoft.graph.signInEventsActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp, Undocumented,
    Value,
};
use super::operators;

/// Number of sign-ins in a period of time.
///
/// Wire name: `microsoft.graph.signInEventsActivity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInEventsActivity {
    /// Unique identifier of the record within its collection. `Edm.String`, declared as never null, inherited
    /// from `microsoft.graph.entity`. Wire name: `id`
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The service
    /// may publish a record again with the same `id` and changed properties: keep the latest copy.
    pub id: Option<Text>,
    /// Time of the counted sign-ins, in UTC. `Edm.DateTimeOffset`, may be null. Wire name: `activityDateTime`
    ///
    /// The length of the period is not documented. The documented filters `gt` and `lt` are exclusive.
    pub activity_date_time: Option<Timestamp>,
    /// Number of sign-ins. `Edm.Int32`, may be null. Wire name: `signInCount`
    pub sign_in_count: Option<i32>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignInEventsActivity: entity "microsoft.graph.signInEventsActivity" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    activity_date_time: "activityDateTime" = primitive(Primitive::DateTimeOffset),
    sign_in_count: "signInCount" = primitive(Primitive::Int32),
}

impl SignInEventsActivity {
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
impl SignInEventsActivity {
    /// Path `id`: no documented operators. See [`Self::id`].
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
    /// Path `activityDateTime`: `gt`, `lt`. See [`Self::activity_date_time`].
    pub const ACTIVITY_DATE_TIME: &'static Property<Self, Timestamp, operators::GtLt> =
        &Property::new("activityDateTime");
    /// Path `signInCount`: `eq`, `gt`, `lt`. See [`Self::sign_in_count`].
    pub const SIGN_IN_COUNT: &'static Property<Self, i32, operators::EqGtLt> = &Property::new("signInCount");
}

impl msgraph_runtime::query::FilterSupported for SignInEventsActivity {}
impl msgraph_runtime::query::TopSupported for SignInEventsActivity {}

impl msgraph_runtime::query::TimeFilterSupported for SignInEventsActivity {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "activityDateTime",
        msgraph_runtime::query::TimeBounds::Exclusive,
    );
}
