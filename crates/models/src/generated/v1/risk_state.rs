// Generated from microsoft.graph.riskState (v1.0) by `cargo xtask codegen`. Do not edit.

/// State of a risk.
///
/// Wire name: `microsoft.graph.riskState`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskState {
    /// No risk was found.
    ///
    /// Wire name: `none`
    None,
    /// An administrator confirmed the account or sign-in as safe.
    ///
    /// Wire name: `confirmedSafe`
    ConfirmedSafe,
    /// The user or a policy remediated the risk, for example with a new password.
    ///
    /// Wire name: `remediated`
    Remediated,
    /// An administrator dismissed the risk.
    ///
    /// Wire name: `dismissed`
    Dismissed,
    /// The risk is active: no action was taken on it.
    ///
    /// Wire name: `atRisk`
    AtRisk,
    /// An administrator confirmed the compromise.
    ///
    /// Wire name: `confirmedCompromised`
    ConfirmedCompromised,
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
    RiskState: "microsoft.graph.riskState" {
        None = "none",
        ConfirmedSafe = "confirmedSafe",
        Remediated = "remediated",
        Dismissed = "dismissed",
        AtRisk = "atRisk",
        ConfirmedCompromised = "confirmedCompromised",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl RiskState {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("confirmedSafe", 1),
            EnumMember::new("remediated", 2),
            EnumMember::new("dismissed", 3),
            EnumMember::new("atRisk", 4),
            EnumMember::new("confirmedCompromised", 5),
            EnumMember::new("unknownFutureValue", 6),
        ];
        static SCHEMA: EnumType = EnumType::new("microsoft.graph.riskState", MEMBERS);
        &SCHEMA
    };
}
