// @generated from microsoft.graph.conditionalAccessStatus (v1.0) by `cargo xtask codegen`. Do not edit.

/// Overall Conditional Access status of a sign-in.
///
/// Wire name: `microsoft.graph.conditionalAccessStatus`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConditionalAccessStatus {
    /// Every policy that applied was satisfied. Wire name: `success`
    Success,
    /// At least one policy that applied was not satisfied. Wire name: `failure`
    Failure,
    /// No policy applied to the sign-in. Wire name: `notApplied`
    NotApplied,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ConditionalAccessStatus: new "microsoft.graph.conditionalAccessStatus";
    Success = "success" (0),
    Failure = "failure" (1),
    NotApplied = "notApplied" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl ConditionalAccessStatus {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
