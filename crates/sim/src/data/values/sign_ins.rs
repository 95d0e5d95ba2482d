//! Sign-ins of people, services and managed identities.

use super::{Answer, Rule, flag_text, guid, text, word};
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::data::names::{AGENTS, BROWSERS, CLIENTS, POLICIES, RESOURCES, RISKS, SYSTEMS};
use crate::data::record_seed::{Kind, RecordSeed};
use crate::random::{below, chance, combine, pick};

pub(super) fn rule(path: &str) -> Option<Rule> {
    subject(path)
        .or_else(|| place(path))
        .or_else(|| outcome(path))
        .or_else(|| risk(path))
        .or_else(|| token(path))
}

fn subject(path: &str) -> Option<Rule> {
    Some(match path {
        "userId" => |record, _| match user(record) {
            Some(user) => Answer::Guid(user.id),
            None => word(""),
        },
        "userDisplayName" => |record, _| text(user(record).map(|user| user.name.as_str())),
        "userPrincipalName" | "signInIdentifier" => {
            |record, _| text(user(record).map(|user| user.principal_name.as_str()))
        }
        "signInIdentifierType" => |record, _| user_only(record, word("userPrincipalName")),
        "userType" => {
            |record, _| user_only(record, flag_text(chance(record.random(20), 94), "member", "guest"))
        }
        "servicePrincipalId" => |record, _| match service(record) {
            Some(service) => Answer::Guid(service.id),
            None => word(""),
        },
        "servicePrincipalName" => |record, _| text(service(record).map(|service| service.name.as_str())),
        "appId" => |record, _| match service(record) {
            Some(service) => Answer::Guid(service.app_id),
            None => text(record.app().map(|(_, id)| *id)),
        },
        "appDisplayName" => |record, _| match service(record) {
            Some(service) => word(&service.name),
            None => text(record.app().map(|(name, _)| *name)),
        },
        "resourceDisplayName" => |record, _| text(resource(record).map(|(name, _)| *name)),
        "resourceId" => |record, _| text(resource(record).map(|(_, id)| *id)),
        "resourceServicePrincipalId" => |record, _| {
            guid(Some(Guid::of(combine(
                record.directory.id.0,
                resource(record).map_or(0, |(_, id)| id.len() as u64),
            ))))
        },
        "homeTenantId" | "resourceTenantId" | "appOwnerTenantId" | "resourceOwnerTenantId" => {
            |record, _| Answer::Guid(record.directory.id)
        }
        "homeTenantName" | "tokenIssuerName" | "azureResourceId" | "federatedCredentialId" => |_, _| word(""),
        "managedServiceIdentity" => |record, _| object_if(record.kind == Kind::ManagedIdentity),
        "agent" | "privateLinkDetails" => |_, _| Answer::Null,
        "signInEventTypes" => |_, _| Answer::Elements(1),
        "signInEventTypes/" => |record, _| word(record.kind.wire()),
        "isInteractive" => |record, _| Answer::Flag(record.kind == Kind::Interactive),
        _ => return None,
    })
}

fn place(path: &str) -> Option<Rule> {
    Some(match path {
        "ipAddress" => |record, _| Answer::Text(record.address().into()),
        "ipAddressFromResourceProvider" | "globalSecureAccessIpAddress" => |_, _| Answer::Null,
        "autonomousSystemNumber" => |record, _| Answer::Integer(record.location().autonomous_system),
        "location" | "location/geoCoordinates" => |_, _| Answer::Object,
        "location/city" => |record, _| word(record.location().city),
        "location/state" => |record, _| word(record.location().state),
        "location/countryOrRegion" => |record, _| word(record.location().country),
        "location/geoCoordinates/latitude" => |record, _| Answer::Number(record.location().latitude),
        "location/geoCoordinates/longitude" => |record, _| Answer::Number(record.location().longitude),
        "location/geoCoordinates/altitude" => |_, _| Answer::Null,
        "networkLocationDetails" => |record, _| Answer::Elements(u32::from(chance(record.random(21), 30))),
        "deviceDetail" => |_, _| Answer::Object,
        "deviceDetail/browser" => |record, _| user_text(record, device(record, 1, &BROWSERS)),
        "deviceDetail/operatingSystem" => |record, _| user_text(record, device(record, 2, &SYSTEMS)),
        "deviceDetail/deviceId" => |record, _| match managed(record) {
            true => Answer::Guid(Guid::of(record.user().map_or(0, |user| user.habits))),
            false => word(""),
        },
        "deviceDetail/displayName" => |record, _| match managed(record) {
            true => Answer::Text(
                format!("LAPTOP-{:04X}", record.user().map_or(0, |user| user.habits % 0x1_0000)).into(),
            ),
            false => word(""),
        },
        "deviceDetail/isManaged" | "deviceDetail/isCompliant" => |record, _| Answer::Flag(managed(record)),
        "deviceDetail/trustType" => |record, _| flag_text(managed(record), "Azure AD joined", ""),
        "clientAppUsed" => |record, _| match record.kind.is_user() {
            // Most use a browser; legacy protocols are rare and therefore interesting.
            true if chance(record.random(22), 70) => word("Browser"),
            true => text(pick(record.random(23), &CLIENTS).copied()),
            false => word(""),
        },
        "userAgent" => |record, _| text(pick(record.random(24), &AGENTS).copied()),
        _ => return None,
    })
}

fn outcome(path: &str) -> Option<Rule> {
    Some(match path {
        "createdDateTime" => |record, _| Answer::Time(record.instant - record.instant.rem_euclid(SECOND)),
        "correlationId" => |record, _| Answer::Guid(Guid::of(record.session)),
        "originalRequestId" => |record, _| Answer::Guid(record.id),
        "status" => |_, _| Answer::Object,
        "status/errorCode" => |record, _| Answer::Integer(record.failure().map_or(0, |failure| failure.code)),
        "status/failureReason" => {
            |record, _| word(record.failure().map_or("Other.", |failure| failure.reason))
        }
        "status/additionalDetails" => |record, _| match record.failure() {
            Some(failure) => word(failure.details),
            None if multifactor(record) => word("MFA requirement satisfied by claim in the token"),
            None => Answer::Null,
        },
        "conditionalAccessStatus" => |record, _| match record.conditional_access() {
            Some(true) => word("success"),
            Some(false) => word("failure"),
            None => word("notApplied"),
        },
        "appliedConditionalAccessPolicies" => |record, _| {
            Answer::Elements(match record.conditional_access() {
                Some(_) => 3,
                None => 0,
            })
        },
        "appliedConditionalAccessPolicies/id" => {
            |record, element| Answer::Guid(Guid::of(combine(record.directory.id.0, u64::from(element))))
        }
        "appliedConditionalAccessPolicies/displayName" => |_, element| {
            text(usize::try_from(element).ok().and_then(|element| POLICIES.get(element)).copied())
        },
        "appliedConditionalAccessPolicies/result" => {
            |record, element| match (element, record.conditional_access()) {
                (0, Some(true)) => word("success"),
                (0, Some(false)) => word("failure"),
                (1, _) => word("notApplied"),
                _ => word("reportOnlyNotApplied"),
            }
        }
        "appliedConditionalAccessPolicies/enforcedGrantControls" => |_, _| Answer::Elements(1),
        "appliedConditionalAccessPolicies/enforcedGrantControls/" => |_, _| word("Mfa"),
        "appliedConditionalAccessPolicies/enforcedSessionControls" => |_, _| Answer::Elements(0),
        "processingTimeInMilliseconds" => |record, _| {
            Answer::Integer(
                below(record.random(25), 900).cast_signed() + if record.revised { 1000 } else { 20 },
            )
        },
        _ => return None,
    })
}

fn risk(path: &str) -> Option<Rule> {
    Some(match path {
        "riskState" => |record, _| match (record.is_risky(), record.revised) {
            (true, false) => word("atRisk"),
            (true, true) => word("confirmedSafe"),
            _ => word("none"),
        },
        "riskDetail" => |record, _| match (record.is_risky(), record.revised) {
            (true, true) => word("adminConfirmedSigninSafe"),
            _ => word("none"),
        },
        "riskLevelAggregated" | "riskLevelDuringSignIn" => |record, _| match record.is_risky() {
            true => text(pick(record.random(26), &["low", "medium", "high"]).copied()),
            false => word("none"),
        },
        "riskEventTypes" | "riskEventTypes_v2" => |record, _| Answer::Elements(u32::from(record.is_risky())),
        "riskEventTypes/" | "riskEventTypes_v2/" => {
            |record, _| text(pick(record.random(27), &RISKS).copied())
        }
        "flaggedForReview" => |_, _| Answer::Flag(false),
        _ => return None,
    })
}

fn token(path: &str) -> Option<Rule> {
    Some(match path {
        "authenticationRequirement" => |record, _| {
            flag_text(multifactor(record), "multiFactorAuthentication", "singleFactorAuthentication")
        },
        "authenticationProtocol" | "originalTransferMethod" => |record, _| match chance(record.random(28), 4)
        {
            true => word("deviceCode"),
            false => word("none"),
        },
        "authenticationDetails" => |record, _| {
            Answer::Elements(if record.kind == Kind::Interactive {
                1 + u32::from(multifactor(record))
            } else {
                0
            })
        },
        "authenticationDetails/authenticationMethod" => {
            |_, element| flag_text(element == 0, "Password", "Mobile app notification")
        }
        "authenticationDetails/authenticationStepDateTime" => |record, element| {
            Answer::Time(record.instant - record.instant.rem_euclid(SECOND) + i64::from(element) * SECOND)
        },
        "authenticationDetails/succeeded" => |record, _| Answer::Flag(record.failure().is_none()),
        "authenticationDetails/authenticationStepRequirement" => {
            |_, element| flag_text(element == 0, "Primary authentication", "Secondary authentication")
        }
        "authenticationProcessingDetails" => |record, _| Answer::Elements(u32::from(record.kind.is_user())),
        "authenticationProcessingDetails/key" => |_, _| word("Root Key Type"),
        "authenticationProcessingDetails/value" => |_, _| word("Unknown"),
        "incomingTokenType" => {
            |record, _| flag_text(record.kind == Kind::NonInteractive, "primaryRefreshToken", "none")
        }
        "tokenIssuerType" => |_, _| word("AzureAD"),
        "crossTenantAccessType" => |_, _| word("none"),
        "uniqueTokenIdentifier" => {
            |record, _| Answer::Text(format!("{:016x}{:016x}", record.id.1, record.session).into())
        }
        "sessionId" | "clientSessionId" => {
            |record, _| user_only(record, Answer::Guid(Guid::of(record.session ^ 1)))
        }
        "mfaDetail" => |record, _| object_if(record.kind == Kind::Interactive && multifactor(record)),
        "mfaDetail/authMethod" => |_, _| word("Mobile app notification"),
        "mfaDetail/authDetail" | "authenticationAppDeviceDetails" => |_, _| Answer::Null,
        "clientCredentialType" => |record, _| flag_text(record.kind.is_user(), "none", "clientSecret"),
        "authenticationMethodsUsed" | "conditionalAccessAudiences" | "appliedEventListeners" => {
            |_, _| Answer::Elements(0)
        }
        "isTenantRestricted" | "isThroughGlobalSecureAccess" => |_, _| Answer::Flag(false),
        _ => return None,
    })
}

fn user<'a>(record: &RecordSeed<'a>) -> Option<&'a crate::data::directory::User> {
    if record.kind.is_user() { record.user() } else { None }
}

fn service<'a>(record: &RecordSeed<'a>) -> Option<&'a crate::data::directory::Service> {
    if record.kind.is_user() { None } else { record.service() }
}

fn user_only<'a>(record: &RecordSeed<'a>, answer: Answer<'a>) -> Answer<'a> {
    if record.kind.is_user() { answer } else { Answer::Null }
}

fn user_text<'a>(record: &RecordSeed<'a>, value: &'static str) -> Answer<'a> {
    if record.kind.is_user() { word(value) } else { word("") }
}

fn object_if<'a>(condition: bool) -> Answer<'a> {
    if condition { Answer::Object } else { Answer::Null }
}

fn resource(record: &RecordSeed<'_>) -> Option<&'static (&'static str, &'static str)> {
    pick(record.random(29), &RESOURCES)
}

/// People keep their devices: what they use follows from the person.
fn device(record: &RecordSeed<'_>, salt: u64, items: &[&'static str]) -> &'static str {
    let habits = record.user().map_or(0, |user| user.habits);
    pick(combine(habits, salt), items).copied().unwrap_or_default()
}

fn managed(record: &RecordSeed<'_>) -> bool {
    record.kind.is_user() && record.user().is_some_and(|user| chance(combine(user.habits, 30), 60))
}

fn multifactor(record: &RecordSeed<'_>) -> bool {
    record.kind.is_user() && chance(record.random(31), 35)
}
