// Generated from microsoft.graph.aggregationWindow (beta) by `cargo xtask codegen`. Do not edit.

/// Length of the period that one sign-in summary covers.
///
/// Wire name: `microsoft.graph.aggregationWindow`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AggregationWindow {
    /// One summary per hour.
    ///
    /// Wire name: `h1`
    H1,
    /// One summary per six hours.
    ///
    /// Wire name: `h6`
    H6,
    /// One summary per day.
    ///
    /// Wire name: `d1`
    D1,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    AggregationWindow: "microsoft.graph.aggregationWindow" {
        H1 = "h1",
        H6 = "h6",
        D1 = "d1",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl AggregationWindow {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("h1", 0),
            EnumMember::new("h6", 1),
            EnumMember::new("d1", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.aggregationWindow",
            MEMBERS,
        );
        &SCHEMA
    };
}
