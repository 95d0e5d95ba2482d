// Generated from microsoft.graph.riskEventType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Types of risk detections, from the older of two lists.
///
/// Newer detections have no member here: use `riskEventTypes_v2` of the sign-in.
///
/// Wire name: `microsoft.graph.riskEventType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskEventType {
    /// Two sign-ins came from locations too far apart for the time between them.
    ///
    /// Wire name: `unlikelyTravel`
    UnlikelyTravel,
    /// The IP address belongs to an anonymizing service.
    ///
    /// Wire name: `anonymizedIPAddress`
    AnonymizedIpAddress,
    /// The IP address is known for attacks.
    ///
    /// Wire name: `maliciousIPAddress`
    MaliciousIpAddress,
    /// The sign-in had features that are unfamiliar for the user.
    ///
    /// Wire name: `unfamiliarFeatures`
    UnfamiliarFeatures,
    /// The IP address is known for machines that malware controls.
    ///
    /// Wire name: `malwareInfectedIPAddress`
    MalwareInfectedIpAddress,
    /// The IP address behaved suspiciously.
    ///
    /// Wire name: `suspiciousIPAddress`
    SuspiciousIpAddress,
    /// The user's credentials were found in a leak.
    ///
    /// Wire name: `leakedCredentials`
    LeakedCredentials,
    /// Microsoft threat intelligence recognized the activity as an attack.
    ///
    /// Wire name: `investigationsThreatIntelligence`
    InvestigationsThreatIntelligence,
    /// A detection whose name is not available with the tenant's license.
    ///
    /// Wire name: `generic`
    Generic,
    /// An administrator confirmed that the user was compromised.
    ///
    /// Wire name: `adminConfirmedUserCompromised`
    AdminConfirmedUserCompromised,
    /// Defender for Cloud Apps: activities too far apart for the time between them.
    ///
    /// Wire name: `mcasImpossibleTravel`
    McasImpossibleTravel,
    /// Defender for Cloud Apps: suspicious rules in the user's inbox.
    ///
    /// Wire name: `mcasSuspiciousInboxManipulationRules`
    McasSuspiciousInboxManipulationRules,
    /// Microsoft threat intelligence linked the sign-in to an attack.
    ///
    /// Wire name: `investigationsThreatIntelligenceSigninLinked`
    InvestigationsThreatIntelligenceSigninLinked,
    /// Valid credentials came from an IP address that is blocked as malicious.
    ///
    /// Wire name: `maliciousIPAddressValidCredentialsBlockedIP`
    MaliciousIpAddressValidCredentialsBlockedIp,
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
    RiskEventType: "microsoft.graph.riskEventType" {
        UnlikelyTravel = "unlikelyTravel",
        AnonymizedIpAddress = "anonymizedIPAddress",
        MaliciousIpAddress = "maliciousIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures",
        MalwareInfectedIpAddress = "malwareInfectedIPAddress",
        SuspiciousIpAddress = "suspiciousIPAddress",
        LeakedCredentials = "leakedCredentials",
        InvestigationsThreatIntelligence = "investigationsThreatIntelligence",
        Generic = "generic",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        McasImpossibleTravel = "mcasImpossibleTravel",
        McasSuspiciousInboxManipulationRules = "mcasSuspiciousInboxManipulationRules",
        InvestigationsThreatIntelligenceSigninLinked = "investigationsThreatIntelligenceSigninLinked",
        MaliciousIpAddressValidCredentialsBlockedIp = "maliciousIPAddressValidCredentialsBlockedIP",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl RiskEventType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("unlikelyTravel", 0),
            EnumMember::new("anonymizedIPAddress", 1),
            EnumMember::new("maliciousIPAddress", 2),
            EnumMember::new("unfamiliarFeatures", 3),
            EnumMember::new("malwareInfectedIPAddress", 4),
            EnumMember::new("suspiciousIPAddress", 5),
            EnumMember::new("leakedCredentials", 6),
            EnumMember::new("investigationsThreatIntelligence", 7),
            EnumMember::new("generic", 8),
            EnumMember::new("adminConfirmedUserCompromised", 9),
            EnumMember::new("mcasImpossibleTravel", 10),
            EnumMember::new("mcasSuspiciousInboxManipulationRules", 11),
            EnumMember::new("investigationsThreatIntelligenceSigninLinked", 12),
            EnumMember::new("maliciousIPAddressValidCredentialsBlockedIP", 13),
            EnumMember::new("unknownFutureValue", 14),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.riskEventType",
            MEMBERS,
        );
        &SCHEMA
    };
}
