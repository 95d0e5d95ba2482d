// Generated from microsoft.graph.riskEventType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Kinds of risk detections, as the older of two lists knows them.
///
/// Newer detections have no member here; their names are in riskEventTypes_v2 of the sign-in.
///
/// Wire name: `microsoft.graph.riskEventType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskEventType {
    /// Two sign-ins came from places too far apart for the time between them.
    ///
    /// Wire name: `unlikelyTravel`
    UnlikelyTravel,
    /// The address belongs to a service that hides where its users are.
    ///
    /// Wire name: `anonymizedIPAddress`
    AnonymizedIpAddress,
    /// The address is known for attacks.
    ///
    /// Wire name: `maliciousIPAddress`
    MaliciousIpAddress,
    /// The sign-in was unlike the earlier ones of the user.
    ///
    /// Wire name: `unfamiliarFeatures`
    UnfamiliarFeatures,
    /// The address is known for machines that malware controls.
    ///
    /// Wire name: `malwareInfectedIPAddress`
    MalwareInfectedIpAddress,
    /// The address behaved in a suspicious way.
    ///
    /// Wire name: `suspiciousIPAddress`
    SuspiciousIpAddress,
    /// The credentials of the user were found in a leak.
    ///
    /// Wire name: `leakedCredentials`
    LeakedCredentials,
    /// Microsoft's threat intelligence knows the activity as an attack.
    ///
    /// Wire name: `investigationsThreatIntelligence`
    InvestigationsThreatIntelligence,
    /// A detection that the tenant's licence doesn't let the service name.
    ///
    /// Wire name: `generic`
    Generic,
    /// An administrator confirmed that the user was compromised.
    ///
    /// Wire name: `adminConfirmedUserCompromised`
    AdminConfirmedUserCompromised,
    /// Microsoft Defender for Cloud Apps found activities too far apart for the time between.
    ///
    /// Wire name: `mcasImpossibleTravel`
    McasImpossibleTravel,
    /// Microsoft Defender for Cloud Apps found suspicious rules in the user's inbox.
    ///
    /// Wire name: `mcasSuspiciousInboxManipulationRules`
    McasSuspiciousInboxManipulationRules,
    /// Microsoft's threat intelligence knows the activity, tied to a sign-in, as an attack.
    ///
    /// Wire name: `investigationsThreatIntelligenceSigninLinked`
    InvestigationsThreatIntelligenceSigninLinked,
    /// Valid credentials came from an address that is blocked as malicious.
    ///
    /// Wire name: `maliciousIPAddressValidCredentialsBlockedIP`
    MaliciousIpAddressValidCredentialsBlockedIp,
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
