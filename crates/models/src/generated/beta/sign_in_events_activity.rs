// Generated from microsoft.graph.signInEventsActivity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};
use msgraph_runtime::query::{Property, Undocumented};

/// How many sign-ins there were in a stretch of time.
///
/// Wire name: `microsoft.graph.signInEventsActivity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInEventsActivity {
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
    /// When the counted sign-ins took place, in UTC.
    ///
    /// The service doesn't document how long the counted stretch is. Filtered exclusively at both ends.
    ///
    /// `Edm.DateTimeOffset`, may be null. Filter with `gt`, `lt`.
    ///
    /// Wire name: `activityDateTime`
    pub activity_date_time: Option<Timestamp>,
    /// How many sign-ins there were.
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

    /// When the counted sign-ins took place, in UTC.
    ///
    /// The service doesn't document how long the counted stretch is. Filtered exclusively at both ends.
    ///
    /// Filter with `gt`, `lt`.
    ///
    /// Wire name: `activityDateTime`
    pub const ACTIVITY_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::GtLt,
    > = &Property::new("activityDateTime");

    /// How many sign-ins there were.
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
