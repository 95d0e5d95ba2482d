// Generated from microsoft.graph.riskLevel (v1.0) by `cargo xtask codegen`. Do not edit.

/// How likely it is that an account or sign-in is compromised.
///
/// Wire name: `microsoft.graph.riskLevel`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskLevel {
    /// A compromise is unlikely, though something was unusual.
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
    /// The tenant's licence doesn't include the level, which needs P2.
    ///
    /// Wire name: `hidden`
    Hidden,
    /// No risk was found or is left.
    ///
    /// Wire name: `none`
    None,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
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
