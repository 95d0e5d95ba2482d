//! Sign-ins of people, services and managed identities.

use super::{Answer, Filler, Rule, Template, address, flag_text, guid, text, word};
use crate::data::applications::{Form, MICROSOFT_TENANT, SERVICE_AGENTS};
use crate::data::aspect::Aspect;
use crate::data::directory::{Service, User};
use crate::data::failures::{Failure, Stage};
use crate::data::identifier::Guid;
use crate::data::instant::SECOND;
use crate::data::names::{Location, RISKS};
use crate::data::policies::POLICIES;
use crate::data::record_seed::{Kind, RecordSeed};
use crate::random::{below, combine, hash, pick};

/// What is the same in all records.
pub(super) fn constant(path: &str) -> Option<Answer<'static>> {
    Some(match path {
        "managedServiceIdentity/federatedTokenId"
        | "managedServiceIdentity/federatedTokenIssuer"
        | "ipAddressFromResourceProvider"
        | "globalSecureAccessIpAddress"
        | "privateLinkDetails"
        | "location/geoCoordinates/altitude"
        | "appliedConditionalAccessPolicies/authenticationStrength"
        | "mfaDetail/authDetail"
        | "authenticationAppDeviceDetails"
        | "deviceDetail/browserId"
        | "rootActorId"
        | "tokenProtectionStatusDetails/signInSessionStatusCode" => Answer::Null,
        "agent/agentType" => word("agenticAppInstance"),
        "agent/agentSubjectType" => word("notAgentic"),
        "networkLocationDetails/networkNames" => Answer::Elements(1),
        "resourceOwnerTenantId" => word(MICROSOFT_TENANT),
        "tokenIssuerName" | "azureResourceId" | "federatedCredentialId" => word(""),
        "networkLocationDetails/networkType" => word("trustedNamedLocation"),
        "isTenantRestricted" | "isThroughGlobalSecureAccess" | "flaggedForReview" => Answer::Flag(false),
        "appliedConditionalAccessPolicies/enforcedSessionControls"
        | "appliedConditionalAccessPolicies/includeRulesSatisfied"
        | "appliedConditionalAccessPolicies/excludeRulesSatisfied"
        | "appliedConditionalAccessPolicies/sessionControlsNotSatisfied"
        | "sessionLifetimePolicies"
        | "appliedEventListeners"
        | "authenticationContextClassReferences"
        | "authenticationAppPolicyEvaluationDetails" => Answer::Elements(0),
        "authenticationRequirementPolicies/requirementProvider" => word("multiConditionalAccess"),
        "authenticationRequirementPolicies/detail" => word("Conditional Access"),
        "authenticationProcessingDetails/key" => word("Legacy TLS (TLS 1.0, 1.1, 3DES)"),
        "authenticationProcessingDetails/value" => word("False"),
        "mfaDetail/authMethod" => word("Mobile app notification"),
        "tokenIssuerType" => word("AzureAD"),
        _ => return None,
    })
}

pub(super) fn rule(path: &str) -> Option<Rule> {
    subject(path)
        .or_else(|| application(path))
        .or_else(|| location(path))
        .or_else(|| device(path))
        .or_else(|| outcome(path))
        .or_else(|| policies(path))
        .or_else(|| risk(path))
        .or_else(|| authentication(path))
        .or_else(|| token(path))
}

/// What a property depends on, if that is little.
pub(super) fn aspect(path: &str) -> Option<Aspect> {
    let (property, within) = path.split_once('/').unwrap_or((path, ""));
    Some(match property {
        "isInteractive" | "incomingTokenType" | "signInEventTypes" | "originalTransferMethod" => Aspect::Kind,
        "userDisplayName" | "userId" | "userPrincipalName" | "userType" => Aspect::Person,
        "homeTenantId" | "homeTenantName" | "crossTenantAccessType" | "signInIdentifierType" => Aspect::Home,
        "deviceDetail" if within == "deviceId" => return None,
        "deviceDetail" | "clientAppUsed" | "clientCredentialType" | "userAgent" => Aspect::Client,
        "signInTokenProtectionStatus" | "tokenProtectionStatusDetails" => Aspect::Client,
        "agent" | "managedServiceIdentity" | "servicePrincipalId" | "servicePrincipalName" => Aspect::Service,
        "servicePrincipalCredentialKeyId" | "servicePrincipalCredentialThumbprint" => Aspect::Service,
        "appId" | "appDisplayName" | "appOwnerTenantId" => Aspect::Application,
        "appTokenProtectionStatus" => Aspect::Application,
        "resourceDisplayName" | "resourceId" | "resourceServicePrincipalId" => Aspect::Application,
        "resourceTenantId" | "conditionalAccessAudiences" => Aspect::Application,
        "location" | "autonomousSystemNumber" | "networkLocationDetails" => Aspect::Place,
        "status" | "mfaDetail" => Aspect::Outcome,
        "authenticationDetails" if within == "authenticationStepDateTime" => return None,
        "authenticationDetails" | "authenticationMethodsUsed" => Aspect::Outcome,
        "authenticationProcessingDetails" | "authenticationProtocol" => Aspect::Outcome,
        "authenticationRequirement" | "authenticationRequirementPolicies" => Aspect::Outcome,
        "appliedConditionalAccessPolicies" | "conditionalAccessStatus" => Aspect::Policies,
        "riskDetail" | "riskEventTypes" | "riskEventTypes_v2" | "riskState" => Aspect::Risk,
        "riskLevelAggregated" | "riskLevelDuringSignIn" => Aspect::Risk,
        _ => return None,
    })
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
        "userType" => |record, _| match user(record) {
            Some(user) => flag_text(user.guest_of.is_some(), "guest", "member"),
            None => Answer::Null,
        },
        "homeTenantId" => |record, _| match user(record).and_then(|user| user.guest_of) {
            Some((tenant, _)) => Answer::Guid(tenant),
            None => Answer::Guid(record.directory.id),
        },
        "homeTenantName" => |record, _| match user(record).and_then(|user| user.guest_of) {
            Some((_, name)) => word(name),
            None => word(""),
        },
        "crossTenantAccessType" => |record, _| {
            flag_text(user(record).is_some_and(|user| user.guest_of.is_some()), "b2bCollaboration", "none")
        },
        "servicePrincipalId" => |record, _| match service(record) {
            Some(service) => Answer::Guid(service.id),
            None => word(""),
        },
        "servicePrincipalName" => |record, _| text(service(record).map(|service| service.name.as_str())),
        "managedServiceIdentity" => |record, _| object_if(record.kind == Kind::ManagedIdentity),
        "managedServiceIdentity/msiType" => |record, _| {
            let number = service(record).map_or(0, |service| service.number);
            flag_text(number.is_multiple_of(2), "systemAssigned", "userAssigned")
        },
        "managedServiceIdentity/associatedResourceId" => |_, _| {
            let text = "/subscriptions/{subscription}/resourcegroups/production/providers/\
                        Microsoft.Compute/virtualMachines/{machine}";
            Answer::Template(Template { text, fillers })
        },
        "agent" => |record, _| object_if(service(record).is_some_and(|service| service.agent)),
        "agent/parentAppId" => |record, _| guid(service(record).map(|service| service.app_id)),
        "signInEventTypes" => |_, _| Answer::Elements(1),
        "signInEventTypes/" => |record, _| word(record.kind.wire()),
        "isInteractive" => |record, _| Answer::Flag(record.kind == Kind::Interactive),
        _ => return None,
    })
}

fn application(path: &str) -> Option<Rule> {
    Some(match path {
        "appId" => |record, _| match service(record) {
            Some(service) => Answer::Guid(service.app_id),
            None => text(record.app().map(|app| app.id)),
        },
        "appDisplayName" => |record, _| match service(record) {
            Some(service) => word(&service.name),
            None => text(record.app().map(|app| app.name)),
        },
        "appOwnerTenantId" => |record, _| match record.app() {
            Some(app) if record.kind.is_user() && !app.own => word(MICROSOFT_TENANT),
            _ => Answer::Guid(record.directory.id),
        },
        "resourceDisplayName" => |record, _| text(record.resource().map(|(name, _)| *name)),
        "resourceId" => |record, _| text(record.resource().map(|(_, id)| *id)),
        "resourceServicePrincipalId" => |record, _| {
            let id = record.resource().map_or("", |(_, id)| id);
            Answer::Guid(Guid::of(combine(record.directory.id.0, hash(id))))
        },
        "resourceTenantId" => |record, _| Answer::Guid(record.directory.id),
        "clientCredentialType" => |record, _| match record.kind {
            Kind::ServicePrincipal => flag_text(
                service(record).is_some_and(Service::has_certificate),
                "certificate",
                "clientSecret",
            ),
            _ => word("none"),
        },
        "servicePrincipalCredentialKeyId" => |record, _| match (record.kind, service(record)) {
            (Kind::ServicePrincipal, Some(service)) => Answer::Guid(Guid::of(combine(service.habits, 40))),
            _ => Answer::Null,
        },
        "servicePrincipalCredentialThumbprint" => |record, _| match (record.kind, service(record)) {
            (Kind::ServicePrincipal, Some(service)) if service.has_certificate() => {
                Answer::Template(Template { text: "{print1}{print2}{print3}", fillers })
            }
            (Kind::ServicePrincipal, _) => word(""),
            _ => Answer::Null,
        },
        _ => return None,
    })
}

fn location(path: &str) -> Option<Rule> {
    Some(match path {
        "ipAddress" => |record, _| address(record),
        "autonomousSystemNumber" => {
            |record, _| Answer::Integer(place(record).map_or(0, |place| place.autonomous_system))
        }
        "location" | "location/geoCoordinates" => |_, _| Answer::Object,
        "location/city" => |record, _| word(place(record).map_or("", |place| place.city)),
        "location/state" => |record, _| word(place(record).map_or("", |place| place.state)),
        "location/countryOrRegion" => |record, _| word(place(record).map_or("", |place| place.country)),
        "location/geoCoordinates/latitude" => {
            |record, _| place(record).map_or(Answer::Null, |place| Answer::Number(place.latitude))
        }
        "location/geoCoordinates/longitude" => {
            |record, _| place(record).map_or(Answer::Null, |place| Answer::Number(place.longitude))
        }
        "networkLocationDetails" => |record, _| Answer::Elements(u32::from(record.in_office())),
        "networkLocationDetails/networkNames/" => {
            |_, _| Answer::Template(Template { text: "{city} office", fillers })
        }
        _ => return None,
    })
}

fn device(path: &str) -> Option<Rule> {
    Some(match path {
        "deviceDetail" => |_, _| Answer::Object,
        "deviceDetail/browser" => |record, _| word(record.client().map_or("", |client| client.browser)),
        "deviceDetail/operatingSystem" => {
            |record, _| word(record.client().map_or("", |client| client.system))
        }
        "deviceDetail/deviceId" => |record, _| match record.device() {
            Some(number) => Answer::Guid(Guid::of(number)),
            None => word(""),
        },
        "deviceDetail/displayName" => |record, _| match record.device() {
            Some(_) => {
                let laptop = record.client().is_some_and(|client| client.form == Form::Laptop);
                let text = if laptop { "LAPTOP-{serial}" } else { "PHONE-{serial}" };
                Answer::Template(Template { text, fillers })
            }
            None => word(""),
        },
        "deviceDetail/isManaged" | "deviceDetail/isCompliant" => {
            |record, _| Answer::Flag(record.on_managed_device())
        }
        "deviceDetail/trustType" => |record, _| match record.device() {
            Some(_) => flag_text(record.on_managed_device(), "Azure AD joined", "Azure AD registered"),
            None => word(""),
        },
        "clientAppUsed" => |record, _| word(record.client().map_or("", |client| client.app)),
        "userAgent" => |record, _| match (record.client(), record.kind) {
            (Some(client), _) => word(client.agent),
            (None, Kind::ServicePrincipal) => {
                text(pick(service(record).map_or(0, |service| service.habits), &SERVICE_AGENTS).copied())
            }
            _ => Answer::Null,
        },
        _ => return None,
    })
}

fn outcome(path: &str) -> Option<Rule> {
    Some(match path {
        "createdDateTime" => |record, _| Answer::Time(record.instant - record.instant.rem_euclid(SECOND)),
        // A session has one id; what services do is on its own.
        "correlationId" => |record, _| match record.kind.is_user() && !record.is_replay() {
            true => Answer::Guid(Guid::of(record.session)),
            false => Answer::Guid(Guid::of(record.random(41))),
        },
        "originalRequestId" => |record, _| Answer::Guid(record.id),
        "status" => |_, _| Answer::Object,
        "status/errorCode" => |record, _| Answer::Integer(record.failure().map_or(0, |failure| failure.code)),
        "status/failureReason" => {
            |record, _| word(record.failure().map_or("Other.", |failure| failure.reason))
        }
        "status/additionalDetails" => |record, _| match record.failure() {
            Some(failure) => word(failure.details),
            None if record.multifactor() && record.kind == Kind::Interactive => {
                word("MFA completed in Azure AD")
            }
            None if record.multifactor() => word("MFA requirement satisfied by claim in the token"),
            None => Answer::Null,
        },
        "processingTimeInMilliseconds" => |record, _| {
            let more = if record.revised { 1000 } else { 20 };
            Answer::Integer(below(record.random(25), 900).cast_signed() + more)
        },
        _ => return None,
    })
}

fn policies(path: &str) -> Option<Rule> {
    Some(match path {
        "conditionalAccessStatus" => |record, _| word(record.conditional_access()),
        "appliedConditionalAccessPolicies" => {
            |record, _| Answer::Elements(if record.kind.is_user() { 4 } else { 0 })
        }
        "appliedConditionalAccessPolicies/id" => {
            |record, policy| Answer::Guid(Guid::of(combine(record.directory.id.0, u64::from(policy))))
        }
        "appliedConditionalAccessPolicies/displayName" => |_, policy| {
            text(usize::try_from(policy).ok().and_then(|policy| POLICIES.get(policy)).map(|(name, _)| *name))
        },
        "appliedConditionalAccessPolicies/result" => |record, policy| word(record.policy(policy).wire()),
        "appliedConditionalAccessPolicies/enforcedGrantControls" => {
            |record, policy| Answer::Elements(u32::try_from(record.controls(policy).len()).unwrap_or(0))
        }
        "appliedConditionalAccessPolicies/enforcedGrantControls/" => {
            |record, control| text(record.controls(control >> 8).first().copied())
        }
        "appliedConditionalAccessPolicies/conditionsSatisfied" => {
            |record, policy| flag_text(record.policy(policy).applied(), "application,users", "none")
        }
        "appliedConditionalAccessPolicies/conditionsNotSatisfied" => {
            |record, policy| match (record.policy(policy).applied(), policy) {
                (true, _) => word("none"),
                (false, 0) if !record.in_office() => word("users"),
                (false, 0 | 3) => word("location"),
                (false, 1) => word("clientType"),
                (false, _) => word("users"),
            }
        }
        "conditionalAccessAudiences" => {
            |record, _| Answer::Elements(u32::from(record.kind.is_user() && record.resource().is_some()))
        }
        "conditionalAccessAudiences/" => |record, _| text(record.resource().map(|(_, id)| *id)),
        _ => return None,
    })
}

fn risk(path: &str) -> Option<Rule> {
    Some(match path {
        // Risk is assessed again after the sign-in, which changes the record.
        "riskState" => |record, _| match (record.is_risky(), record.revised) {
            (true, false) => word("atRisk"),
            (true, true) => word("confirmedSafe"),
            (false, true) if record.kind.is_user() => word("dismissed"),
            _ => word("none"),
        },
        "riskDetail" => |record, _| match (record.is_risky(), record.revised) {
            (true, true) => word("adminConfirmedSigninSafe"),
            (false, true) if record.kind.is_user() => word("aiConfirmedSigninSafe"),
            _ => word("none"),
        },
        "riskLevelAggregated" | "riskLevelDuringSignIn" => |record, _| match record.is_risky() {
            true if record.planted.is_some() => word("high"),
            true => text(pick(record.random(26), &["low", "medium", "high"]).copied()),
            false => word("none"),
        },
        "riskEventTypes" | "riskEventTypes_v2" => |record, _| Answer::Elements(u32::from(record.is_risky())),
        "riskEventTypes/" | "riskEventTypes_v2/" => |record, _| {
            let planted = record.planted.and_then(|planted| planted.risk);
            text(planted.or_else(|| pick(record.random(27), &RISKS).copied()))
        },
        _ => return None,
    })
}

fn authentication(path: &str) -> Option<Rule> {
    Some(match path {
        "authenticationRequirement" => |record, _| {
            flag_text(record.multifactor(), "multiFactorAuthentication", "singleFactorAuthentication")
        },
        "authenticationRequirementPolicies" => |record, _| Answer::Elements(u32::from(record.multifactor())),
        "authenticationDetails" => |record, _| Answer::Elements(steps(record)),
        "authenticationDetails/authenticationMethod" => |record, step| match (record.kind, step) {
            (Kind::Interactive, 0) => word("Password"),
            (Kind::Interactive, _) => word("Mobile app notification"),
            _ => word("Previously satisfied"),
        },
        "authenticationDetails/authenticationMethodDetail" => |record, step| match (record.kind, step) {
            (Kind::Interactive, 0) => word("Password in the cloud"),
            _ => Answer::Null,
        },
        "authenticationDetails/authenticationStepDateTime" => |record, step| {
            let start = record.instant - record.instant.rem_euclid(SECOND);
            Answer::Time(start + i64::from(step) * 8 * SECOND)
        },
        "authenticationDetails/succeeded" => |record, step| Answer::Flag(step_result(record, step).0),
        "authenticationDetails/authenticationStepResultDetail" => {
            |record, step| word(step_result(record, step).1)
        }
        "authenticationDetails/authenticationStepRequirement" => {
            |_, step| flag_text(step == 0, "Primary authentication", "Secondary authentication")
        }
        "authenticationMethodsUsed" => |record, _| Answer::Elements(steps(record)),
        "authenticationMethodsUsed/" => |record, step| match (record.kind, step) {
            (Kind::Interactive, 0) => word("Password"),
            (Kind::Interactive, _) => word("Mobile app notification"),
            _ => word("Previously satisfied"),
        },
        "authenticationProcessingDetails" => |record, _| Answer::Elements(u32::from(record.kind.is_user())),
        "authenticationProtocol" => |record, _| match (record.client(), record.planted) {
            (_, Some(planted)) if planted.device_code => word("deviceCode"),
            (Some(client), _) if client.form == Form::Legacy => word("ropc"),
            _ => word("none"),
        },
        "originalTransferMethod" => |record, _| {
            flag_text(record.planted.is_some_and(|planted| planted.device_code), "deviceCodeFlow", "none")
        },
        "mfaDetail" => |record, _| {
            object_if(record.kind == Kind::Interactive && record.multifactor() && steps(record) > 1)
        },
        _ => return None,
    })
}

fn token(path: &str) -> Option<Rule> {
    Some(match path {
        "incomingTokenType" => {
            |record, _| flag_text(record.kind == Kind::NonInteractive, "primaryRefreshToken", "none")
        }
        "appTokenProtectionStatus" => |record, _| flag_text(record.kind.is_user(), "unbound", "none"),
        "signInTokenProtectionStatus" => |record, _| match record.kind.is_user() {
            true => flag_text(record.on_managed_device(), "bound", "unbound"),
            false => word("none"),
        },
        "tokenProtectionStatusDetails" => |record, _| object_if(record.kind.is_user()),
        "tokenProtectionStatusDetails/signInSessionStatus" => {
            |record, _| flag_text(record.on_managed_device(), "bound", "unbound")
        }
        "uniqueTokenIdentifier" => |record, _| Answer::Token([record.id.1, record.session]),
        "sessionId" | "clientSessionId" => {
            |record, _| user_only(record, Answer::Guid(Guid::of(record.session ^ 1)))
        }
        _ => return None,
    })
}

/// What replaces a name in a text.
fn fillers(name: &str) -> Option<(Filler, Option<Aspect>)> {
    let of_service = |filler: Filler| (filler, Some(Aspect::Service));
    Some(match name {
        "city" => (|record| word(record.location().city), Some(Aspect::Place)),
        "serial" => (|record| Answer::Hexadecimal(record.device().unwrap_or(0), 6), None),
        "subscription" => of_service(|record| {
            Answer::Guid(Guid::of(service(record).map_or(0, |service| service.habits % 3)))
        }),
        "machine" => of_service(|record| text(service(record).map(|service| service.machine.as_str()))),
        "print1" => of_service(|record| Answer::Hexadecimal(thumbprint(record, 41), 16)),
        "print2" => of_service(|record| Answer::Hexadecimal(thumbprint(record, 42), 16)),
        "print3" => of_service(|record| Answer::Hexadecimal(thumbprint(record, 43), 8)),
        _ => return None,
    })
}

/// A part of the thumbprint of the certificate that a service has.
fn thumbprint(record: &RecordSeed<'_>, part: u64) -> u64 {
    service(record).map_or(0, |service| combine(service.habits, part))
}

fn user<'a>(record: &RecordSeed<'a>) -> Option<&'a User> {
    if record.kind.is_user() { record.user() } else { None }
}

fn service<'a>(record: &RecordSeed<'a>) -> Option<&'a Service> {
    if record.kind.is_user() { None } else { record.service() }
}

/// Where the sign-in came from. Nothing is known of managed identities.
fn place(record: &RecordSeed<'_>) -> Option<&'static Location> {
    (record.kind != Kind::ManagedIdentity).then(|| record.location())
}

fn user_only<'a>(record: &RecordSeed<'_>, answer: Answer<'a>) -> Answer<'a> {
    if record.kind.is_user() { answer } else { Answer::Null }
}

fn object_if<'a>(condition: bool) -> Answer<'a> {
    if condition { Answer::Object } else { Answer::Null }
}

/// How many steps the authentication had.
fn steps(record: &RecordSeed<'_>) -> u32 {
    match record.kind {
        Kind::Interactive => match record.failure().map(|failure| failure.stage) {
            Some(Stage::Account) => 0,
            Some(Stage::Password) => 1,
            Some(Stage::Multifactor) => 2,
            _ => 1 + u32::from(record.multifactor()),
        },
        Kind::NonInteractive => u32::from(record.failure().is_none()),
        Kind::ServicePrincipal | Kind::ManagedIdentity => 0,
    }
}

/// Whether a step of the authentication succeeded, and the details.
fn step_result(record: &RecordSeed<'_>, step: u32) -> (bool, &'static str) {
    let stage = record.failure().map(|failure: &Failure| failure.stage);
    match (record.kind, step, stage) {
        (Kind::Interactive, 0, Some(Stage::Password)) => (false, "Invalid password"),
        (Kind::Interactive, 0, _) => (true, "Correct password"),
        (Kind::Interactive, _, Some(Stage::Multifactor)) => {
            (false, "MFA denied; user declined the authentication")
        }
        (Kind::Interactive, _, _) => (true, "MFA completed in Azure AD"),
        _ => (true, "First factor requirement satisfied by claim in the token"),
    }
}
