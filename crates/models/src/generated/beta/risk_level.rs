// Generated from microsoft.graph.riskLevel (beta) by `cargo xtask codegen`. Do not edit.

/// Probability that an account or sign-in is compromised.
///
/// Wire name: `microsoft.graph.riskLevel`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskLevel {
    /// A compromise is unlikely, although something was unusual.
    ///
    /// Wire name: `low`
    Low,
    /// A compromise is somewhat likely.
    ///
    /// Wire name: `medium`
    Medium,
    /// A compromise is very likely, or was confirmed.
    ///
    /// Wire name: `high`
    High,
    /// Not available with the tenant's license; requires a P2 license.
    ///
    /// Wire name: `hidden`
    Hidden,
    /// No risk was found, or none remains.
    ///
    /// Wire name: `none`
    None,
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
    RiskLevel: "microsoft.graph.riskLevel" {
        Low = "low",
        Medium = "medium",
        High = "high",
        Hidden = "hidden",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl RiskLevel {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("low", 0),
            EnumMember::new("medium", 1),
            EnumMember::new("high", 2),
            EnumMember::new("hidden", 3),
            EnumMember::new("none", 4),
            EnumMember::new("unknownFutureValue", 5),
        ];
        static SCHEMA: EnumType = EnumType::new("microsoft.graph.riskLevel", MEMBERS);
        &SCHEMA
    };
}
