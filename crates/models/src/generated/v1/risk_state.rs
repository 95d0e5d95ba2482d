// @generated from microsoft.graph.riskState (v1.0) by `cargo xtask codegen`. Do not edit.

/// State of a risk.
///
/// Wire name: `microsoft.graph.riskState`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskState {
    /// No risk was found. Wire name: `none`
    None,
    /// An administrator confirmed the account or sign-in as safe. Wire name: `confirmedSafe`
    ConfirmedSafe,
    /// The user or a policy remediated the risk, for example with a new password. Wire name: `remediated`
    Remediated,
    /// An administrator dismissed the risk. Wire name: `dismissed`
    Dismissed,
    /// The risk is active: no action was taken on it. Wire name: `atRisk`
    AtRisk,
    /// An administrator confirmed the compromise. Wire name: `confirmedCompromised`
    ConfirmedCompromised,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    RiskState: new "microsoft.graph.riskState";
    None = "none" (0),
    ConfirmedSafe = "confirmedSafe" (1),
    Remediated = "remediated" (2),
    Dismissed = "dismissed" (3),
    AtRisk = "atRisk" (4),
    ConfirmedCompromised = "confirmedCompromised" (5),
    UnknownFutureValue = "unknownFutureValue" (6),
}

impl RiskState {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
