//! Sign-ins of people, services and managed identities.

use super::{Answer, Rule, flag_text, guid, text, word};
use crate::data::facts::{Facts, Kind};
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::data::names::{AGENTS, BROWSERS, CLIENTS, POLICIES, RESOURCES, RISKS, SYSTEMS};
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
        "userId" => |facts, _| match user(facts) {
            Some(user) => Answer::Guid(user.id),
            None => word(""),
        },
        "userDisplayName" => |facts, _| text(user(facts).map(|user| user.name.as_str())),
        "userPrincipalName" | "signInIdentifier" => {
            |facts, _| text(user(facts).map(|user| user.principal_name.as_str()))
        }
        "signInIdentifierType" => |facts, _| user_only(facts, word("userPrincipalName")),
        "userType" => |facts, _| user_only(facts, flag_text(chance(facts.random(20), 94), "member", "guest")),
        "servicePrincipalId" => |facts, _| match service(facts) {
            Some(service) => Answer::Guid(service.id),
            None => word(""),
        },
        "servicePrincipalName" => |facts, _| text(service(facts).map(|service| service.name.as_str())),
        "appId" => |facts, _| match service(facts) {
            Some(service) => Answer::Guid(service.app_id),
            None => text(facts.app().map(|(_, id)| *id)),
        },
        "appDisplayName" => |facts, _| match service(facts) {
            Some(service) => word(&service.name),
            None => text(facts.app().map(|(name, _)| *name)),
        },
        "resourceDisplayName" => |facts, _| text(resource(facts).map(|(name, _)| *name)),
        "resourceId" => |facts, _| text(resource(facts).map(|(_, id)| *id)),
        "resourceServicePrincipalId" => |facts, _| {
            guid(Some(Guid::of(combine(
                facts.tenant.id.0,
                resource(facts).map_or(0, |(_, id)| id.len() as u64),
            ))))
        },
        "homeTenantId" | "resourceTenantId" | "appOwnerTenantId" | "resourceOwnerTenantId" => {
            |facts, _| Answer::Guid(facts.tenant.id)
        }
        "homeTenantName" | "tokenIssuerName" | "azureResourceId" | "federatedCredentialId" => |_, _| word(""),
        "managedServiceIdentity" => |facts, _| object_if(facts.kind == Kind::ManagedIdentity),
        "agent" | "privateLinkDetails" => |_, _| Answer::Null,
        "signInEventTypes" => |_, _| Answer::Elements(1),
        "signInEventTypes/" => |facts, _| word(facts.kind.wire()),
        "isInteractive" => |facts, _| Answer::Flag(facts.kind == Kind::Interactive),
        _ => return None,
    })
}

fn place(path: &str) -> Option<Rule> {
    Some(match path {
        "ipAddress" => |facts, _| Answer::Text(facts.address().into()),
        "ipAddressFromResourceProvider" | "globalSecureAccessIpAddress" => |_, _| Answer::Null,
        "autonomousSystemNumber" => |facts, _| Answer::Integer(facts.location().autonomous_system),
        "location" | "location/geoCoordinates" => |_, _| Answer::Object,
        "location/city" => |facts, _| word(facts.location().city),
        "location/state" => |facts, _| word(facts.location().state),
        "location/countryOrRegion" => |facts, _| word(facts.location().country),
        "location/geoCoordinates/latitude" => |facts, _| Answer::Number(facts.location().latitude),
        "location/geoCoordinates/longitude" => |facts, _| Answer::Number(facts.location().longitude),
        "location/geoCoordinates/altitude" => |_, _| Answer::Null,
        "networkLocationDetails" => |facts, _| Answer::Elements(u32::from(chance(facts.random(21), 30))),
        "deviceDetail" => |_, _| Answer::Object,
        "deviceDetail/browser" => |facts, _| user_text(facts, device(facts, 1, &BROWSERS)),
        "deviceDetail/operatingSystem" => |facts, _| user_text(facts, device(facts, 2, &SYSTEMS)),
        "deviceDetail/deviceId" => |facts, _| match managed(facts) {
            true => Answer::Guid(Guid::of(facts.user().map_or(0, |user| user.habits))),
            false => word(""),
        },
        "deviceDetail/displayName" => |facts, _| match managed(facts) {
            true => Answer::Text(
                format!("LAPTOP-{:04X}", facts.user().map_or(0, |user| user.habits % 0x1_0000)).into(),
            ),
            false => word(""),
        },
        "deviceDetail/isManaged" | "deviceDetail/isCompliant" => |facts, _| Answer::Flag(managed(facts)),
        "deviceDetail/trustType" => |facts, _| flag_text(managed(facts), "Azure AD joined", ""),
        "clientAppUsed" => |facts, _| match facts.kind.is_user() {
            // Most use a browser; legacy protocols are rare and therefore interesting.
            true if chance(facts.random(22), 70) => word("Browser"),
            true => text(pick(facts.random(23), &CLIENTS).copied()),
            false => word(""),
        },
        "userAgent" => |facts, _| text(pick(facts.random(24), &AGENTS).copied()),
        _ => return None,
    })
}

fn outcome(path: &str) -> Option<Rule> {
    Some(match path {
        "createdDateTime" => |facts, _| Answer::Time(facts.instant - facts.instant.rem_euclid(SECOND)),
        "correlationId" => |facts, _| Answer::Guid(Guid::of(facts.session)),
        "originalRequestId" => |facts, _| Answer::Guid(facts.id),
        "status" => |_, _| Answer::Object,
        "status/errorCode" => |facts, _| Answer::Integer(facts.failure().map_or(0, |failure| failure.code)),
        "status/failureReason" => |facts, _| word(facts.failure().map_or("Other.", |failure| failure.reason)),
        "status/additionalDetails" => |facts, _| match facts.failure() {
            Some(failure) => word(failure.details),
            None if multifactor(facts) => word("MFA requirement satisfied by claim in the token"),
            None => Answer::Null,
        },
        "conditionalAccessStatus" => |facts, _| match facts.conditional_access() {
            Some(true) => word("success"),
            Some(false) => word("failure"),
            None => word("notApplied"),
        },
        "appliedConditionalAccessPolicies" => |facts, _| {
            Answer::Elements(match facts.conditional_access() {
                Some(_) => 3,
                None => 0,
            })
        },
        "appliedConditionalAccessPolicies/id" => {
            |facts, element| Answer::Guid(Guid::of(combine(facts.tenant.id.0, u64::from(element))))
        }
        "appliedConditionalAccessPolicies/displayName" => |_, element| {
            text(usize::try_from(element).ok().and_then(|element| POLICIES.get(element)).copied())
        },
        "appliedConditionalAccessPolicies/result" => {
            |facts, element| match (element, facts.conditional_access()) {
                (0, Some(true)) => word("success"),
                (0, Some(false)) => word("failure"),
                (1, _) => word("notApplied"),
                _ => word("reportOnlyNotApplied"),
            }
        }
        "appliedConditionalAccessPolicies/enforcedGrantControls" => |_, _| Answer::Elements(1),
        "appliedConditionalAccessPolicies/enforcedGrantControls/" => |_, _| word("Mfa"),
        "appliedConditionalAccessPolicies/enforcedSessionControls" => |_, _| Answer::Elements(0),
        "processingTimeInMilliseconds" => |facts, _| {
            Answer::Integer(
                below(facts.random(25), 900).cast_signed() + if facts.revised { 1000 } else { 20 },
            )
        },
        _ => return None,
    })
}

fn risk(path: &str) -> Option<Rule> {
    Some(match path {
        "riskState" => |facts, _| match (facts.is_risky(), facts.revised) {
            (true, false) => word("atRisk"),
            (true, true) => word("confirmedSafe"),
            _ => word("none"),
        },
        "riskDetail" => |facts, _| match (facts.is_risky(), facts.revised) {
            (true, true) => word("adminConfirmedSigninSafe"),
            _ => word("none"),
        },
        "riskLevelAggregated" | "riskLevelDuringSignIn" => |facts, _| match facts.is_risky() {
            true => text(pick(facts.random(26), &["low", "medium", "high"]).copied()),
            false => word("none"),
        },
        "riskEventTypes" | "riskEventTypes_v2" => |facts, _| Answer::Elements(u32::from(facts.is_risky())),
        "riskEventTypes/" | "riskEventTypes_v2/" => |facts, _| text(pick(facts.random(27), &RISKS).copied()),
        "flaggedForReview" => |_, _| Answer::Flag(false),
        _ => return None,
    })
}

fn token(path: &str) -> Option<Rule> {
    Some(match path {
        "authenticationRequirement" => |facts, _| {
            flag_text(multifactor(facts), "multiFactorAuthentication", "singleFactorAuthentication")
        },
        "authenticationProtocol" | "originalTransferMethod" => |facts, _| match chance(facts.random(28), 4) {
            true => word("deviceCode"),
            false => word("none"),
        },
        "authenticationDetails" => |facts, _| {
            Answer::Elements(if facts.kind == Kind::Interactive {
                1 + u32::from(multifactor(facts))
            } else {
                0
            })
        },
        "authenticationDetails/authenticationMethod" => {
            |_, element| flag_text(element == 0, "Password", "Mobile app notification")
        }
        "authenticationDetails/authenticationStepDateTime" => |facts, element| {
            Answer::Time(facts.instant - facts.instant.rem_euclid(SECOND) + i64::from(element) * SECOND)
        },
        "authenticationDetails/succeeded" => |facts, _| Answer::Flag(facts.failure().is_none()),
        "authenticationDetails/authenticationStepRequirement" => {
            |_, element| flag_text(element == 0, "Primary authentication", "Secondary authentication")
        }
        "authenticationProcessingDetails" => |facts, _| Answer::Elements(u32::from(facts.kind.is_user())),
        "authenticationProcessingDetails/key" => |_, _| word("Root Key Type"),
        "authenticationProcessingDetails/value" => |_, _| word("Unknown"),
        "incomingTokenType" => {
            |facts, _| flag_text(facts.kind == Kind::NonInteractive, "primaryRefreshToken", "none")
        }
        "tokenIssuerType" => |_, _| word("AzureAD"),
        "crossTenantAccessType" => |_, _| word("none"),
        "uniqueTokenIdentifier" => {
            |facts, _| Answer::Text(format!("{:016x}{:016x}", facts.id.1, facts.session).into())
        }
        "sessionId" | "clientSessionId" => {
            |facts, _| user_only(facts, Answer::Guid(Guid::of(facts.session ^ 1)))
        }
        "mfaDetail" => |facts, _| object_if(facts.kind == Kind::Interactive && multifactor(facts)),
        "mfaDetail/authMethod" => |_, _| word("Mobile app notification"),
        "mfaDetail/authDetail" | "authenticationAppDeviceDetails" => |_, _| Answer::Null,
        "clientCredentialType" => |facts, _| flag_text(facts.kind.is_user(), "none", "clientSecret"),
        "authenticationMethodsUsed" | "conditionalAccessAudiences" | "appliedEventListeners" => {
            |_, _| Answer::Elements(0)
        }
        "isTenantRestricted" | "isThroughGlobalSecureAccess" => |_, _| Answer::Flag(false),
        _ => return None,
    })
}

fn user<'a>(facts: &Facts<'a>) -> Option<&'a crate::data::tenant::User> {
    if facts.kind.is_user() { facts.user() } else { None }
}

fn service<'a>(facts: &Facts<'a>) -> Option<&'a crate::data::tenant::Service> {
    if facts.kind.is_user() { None } else { facts.service() }
}

fn user_only<'a>(facts: &Facts<'a>, answer: Answer<'a>) -> Answer<'a> {
    if facts.kind.is_user() { answer } else { Answer::Null }
}

fn user_text<'a>(facts: &Facts<'a>, value: &'static str) -> Answer<'a> {
    if facts.kind.is_user() { word(value) } else { word("") }
}

fn object_if<'a>(condition: bool) -> Answer<'a> {
    if condition { Answer::Object } else { Answer::Null }
}

fn resource(facts: &Facts<'_>) -> Option<&'static (&'static str, &'static str)> {
    pick(facts.random(29), &RESOURCES)
}

/// People keep their devices: what they use follows from the person.
fn device(facts: &Facts<'_>, salt: u64, items: &[&'static str]) -> &'static str {
    let habits = facts.user().map_or(0, |user| user.habits);
    pick(combine(habits, salt), items).copied().unwrap_or_default()
}

fn managed(facts: &Facts<'_>) -> bool {
    facts.kind.is_user() && facts.user().is_some_and(|user| chance(combine(user.habits, 30), 60))
}

fn multifactor(facts: &Facts<'_>) -> bool {
    facts.kind.is_user() && chance(facts.random(31), 35)
}
