// Generated from microsoft.graph.signInEventsActivity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};
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
    /// `Edm.String`, declared as never null, inherited from `microsoft.graph.entity`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Time of the counted sign-ins, in UTC.
    ///
    /// The length of the period is not documented. The documented filters `gt` and `lt` are exclusive.
    ///
    /// `Edm.DateTimeOffset`, may be null. Filter with `gt`, `lt`.
    ///
    /// Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// Number of sign-ins.
    ///
    /// `Edm.Int32`, may be null. Filter with `eq`, `gt`, `lt`.
    ///
    /// Wire name: `signInCount`
    pub sign_in_count: Option<i32>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SignInEventsActivity: "microsoft.graph.signInEventsActivity" {
        id: "id",
        activity_date_time: "activityDateTime",
        sign_in_count: "signInCount",
    }
}

/// Paths to filter, sort and select by.
impl SignInEventsActivity {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// Time of the counted sign-ins, in UTC.
    ///
    /// The length of the period is not documented. The documented filters `gt` and `lt` are exclusive.
    ///
    /// Filter with `gt`, `lt`.
    ///
    /// Wire name: `activityDateTime`
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::GtLt,
    > = &Property::new("activityDateTime");

    /// Number of sign-ins.
    ///
    /// Filter with `eq`, `gt`, `lt`.
    ///
    /// Wire name: `signInCount`
    pub const SIGN_IN_COUNT: &'static Property<Self, i32, super::operators::EqGtLt> = &Property::new(
        "signInCount",
    );
}

impl msgraph_runtime::query::FilterSupported for SignInEventsActivity {}

impl msgraph_runtime::query::TopSupported for SignInEventsActivity {}

impl SignInEventsActivity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::primitive(
                "activityDateTime",
                "activity_date_time",
                Primitive::DateTimeOffset,
            ),
            Property::primitive("signInCount", "sign_in_count", Primitive::Int32),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
                "microsoft.graph.signInEventsActivity",
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

impl msgraph_runtime::schema::Described for SignInEventsActivity {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
