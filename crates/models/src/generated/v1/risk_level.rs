// @generated from microsoft.graph.riskLevel (v1.0) by `cargo xtask codegen`. Do not edit.

/// Probability that an account or sign-in is compromised.
///
/// Wire name: `microsoft.graph.riskLevel`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskLevel {
    /// A compromise is unlikely, although something was unusual. Wire name: `low`
    Low,
    /// A compromise is somewhat likely. Wire name: `medium`
    Medium,
    /// A compromise is very likely, or was confirmed. Wire name: `high`
    High,
    /// Not available with the tenant's license; requires a P2 license. Wire name: `hidden`
    Hidden,
    /// No risk was found, or none remains. Wire name: `none`
    None,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    RiskLevel: new "microsoft.graph.riskLevel";
    Low = "low" (0),
    Medium = "medium" (1),
    High = "high" (2),
    Hidden = "hidden" (3),
    None = "none" (4),
    UnknownFutureValue = "unknownFutureValue" (5),
}

impl RiskLevel {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
