// @generated from microsoft.graph.aggregationWindow (beta) by `cargo xtask codegen`. Do not edit.

/// Length of the period that one sign-in summary covers.
///
/// Wire name: `microsoft.graph.aggregationWindow`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AggregationWindow {
    /// One summary per hour. Wire name: `h1`
    H1,
    /// One summary per six hours. Wire name: `h6`
    H6,
    /// One summary per day. Wire name: `d1`
    D1,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AggregationWindow: new "microsoft.graph.aggregationWindow";
    H1 = "h1" (0),
    H6 = "h6" (1),
    D1 = "d1" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl AggregationWindow {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
