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
    /// Does not identify the newer member. Send the request header Prefer: include-unknown-enum-members to
    /// receive the member itself.
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
