// @generated from microsoft.graph.riskEventType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Types of risk detections, from the older of two lists.
///
/// Newer detections have no member here: use `riskEventTypes_v2` of the sign-in. Wire name:
/// `microsoft.graph.riskEventType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskEventType {
    /// Two sign-ins came from locations too far apart for the time between them. Wire name: `unlikelyTravel`
    UnlikelyTravel,
    /// The IP address belongs to an anonymizing service. Wire name: `anonymizedIPAddress`
    AnonymizedIpAddress,
    /// The IP address is known for attacks. Wire name: `maliciousIPAddress`
    MaliciousIpAddress,
    /// The sign-in had features that are unfamiliar for the user. Wire name: `unfamiliarFeatures`
    UnfamiliarFeatures,
    /// The IP address is known for machines that malware controls. Wire name: `malwareInfectedIPAddress`
    MalwareInfectedIpAddress,
    /// The IP address behaved suspiciously. Wire name: `suspiciousIPAddress`
    SuspiciousIpAddress,
    /// The user's credentials were found in a leak. Wire name: `leakedCredentials`
    LeakedCredentials,
    /// Microsoft threat intelligence recognized the activity as an attack. Wire name:
    /// `investigationsThreatIntelligence`
    InvestigationsThreatIntelligence,
    /// A detection whose name is not available with the tenant's license. Wire name: `generic`
    Generic,
    /// An administrator confirmed that the user was compromised. Wire name: `adminConfirmedUserCompromised`
    AdminConfirmedUserCompromised,
    /// Defender for Cloud Apps: activities too far apart for the time between them. Wire name:
    /// `mcasImpossibleTravel`
    McasImpossibleTravel,
    /// Defender for Cloud Apps: suspicious rules in the user's inbox. Wire name:
    /// `mcasSuspiciousInboxManipulationRules`
    McasSuspiciousInboxManipulationRules,
    /// Microsoft threat intelligence linked the sign-in to an attack. Wire name:
    /// `investigationsThreatIntelligenceSigninLinked`
    InvestigationsThreatIntelligenceSigninLinked,
    /// Valid credentials came from an IP address that is blocked as malicious. Wire name:
    /// `maliciousIPAddressValidCredentialsBlockedIP`
    MaliciousIpAddressValidCredentialsBlockedIp,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    RiskEventType: new "microsoft.graph.riskEventType";
    UnlikelyTravel = "unlikelyTravel" (0),
    AnonymizedIpAddress = "anonymizedIPAddress" (1),
    MaliciousIpAddress = "maliciousIPAddress" (2),
    UnfamiliarFeatures = "unfamiliarFeatures" (3),
    MalwareInfectedIpAddress = "malwareInfectedIPAddress" (4),
    SuspiciousIpAddress = "suspiciousIPAddress" (5),
    LeakedCredentials = "leakedCredentials" (6),
    InvestigationsThreatIntelligence = "investigationsThreatIntelligence" (7),
    Generic = "generic" (8),
    AdminConfirmedUserCompromised = "adminConfirmedUserCompromised" (9),
    McasImpossibleTravel = "mcasImpossibleTravel" (10),
    McasSuspiciousInboxManipulationRules = "mcasSuspiciousInboxManipulationRules" (11),
    InvestigationsThreatIntelligenceSigninLinked = "investigationsThreatIntelligenceSigninLinked" (12),
    MaliciousIpAddressValidCredentialsBlockedIp = "maliciousIPAddressValidCredentialsBlockedIP" (13),
    UnknownFutureValue = "unknownFutureValue" (14),
}

impl RiskEventType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
