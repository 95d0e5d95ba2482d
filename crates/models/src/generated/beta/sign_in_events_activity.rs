// @generated from microsoft.graph.signInEventsActivity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::Entity;

/// Number of sign-ins in a period of time.
///
/// Wire name: `microsoft.graph.signInEventsActivity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInEventsActivity {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`. Wire name: `id`
    pub id: Option<Text>,
    /// Time of the counted sign-ins, in UTC.
    ///
    /// The length of the period is not documented. The documented filters `gt` and `lt` are exclusive.
    ///
    /// `Edm.DateTimeOffset`, may be null. Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// Number of sign-ins.
    ///
    /// `Edm.Int32`, may be null. Wire name: `signInCount`
    pub sign_in_count: Option<i32>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignInEventsActivity: entity "microsoft.graph.signInEventsActivity" [.with_base(Entity::schema())] of super::STRUCTURED_TYPES {
        id: "id" = primitive(Primitive::String).required(),
        activity_date_time: "activityDateTime" = primitive(Primitive::DateTimeOffset),
        sign_in_count: "signInCount" = primitive(Primitive::Int32),
    }
}

impl SignInEventsActivity {
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
impl SignInEventsActivity {
    /// Path `id`, no documented operators. See [`id`](super::SignInEventsActivity::id).
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// Path `activityDateTime`, documented: `gt`, `lt`. See
    /// [`activity_date_time`](super::SignInEventsActivity::activity_date_time).
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::GtLt,
    > = &Property::new("activityDateTime");

    /// Path `signInCount`, documented: `eq`, `gt`, `lt`. See
    /// [`sign_in_count`](super::SignInEventsActivity::sign_in_count).
    pub const SIGN_IN_COUNT: &'static Property<Self, i32, super::operators::EqGtLt> = &Property::new(
        "signInCount",
    );
}

impl msgraph_runtime::query::FilterSupported for SignInEventsActivity {}

impl msgraph_runtime::query::TopSupported for SignInEventsActivity {}

impl msgraph_runtime::query::TimeFilterSupported for SignInEventsActivity {
    const TIME_FILTER: msgraph_runtime::query::TimeFilter = msgraph_runtime::query::TimeFilter::new(
        "activityDateTime",
        msgraph_runtime::query::TimeBounds::Exclusive,
    );
}

impl SignInEventsActivity {
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
