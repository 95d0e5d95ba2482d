//! Sign-ins of people, services and managed identities.

mod outcome;

use super::{Answer, Filler, Rule, Template, address, flag_text, guid, text, word};
use crate::data::applications::{Form, MICROSOFT_TENANT, SERVICE_AGENTS};
use crate::data::aspect::Aspect;
use crate::data::directory::{Service, User};
use crate::data::identifier::Guid;
use crate::data::names::Location;
use crate::data::record_seed::{Kind, RecordSeed};
use crate::random::{combine, hash};

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
        .or_else(|| outcome::rule(path))
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
                text(SERVICE_AGENTS.get(service(record).map_or(0, Service::user_agent)).copied())
            }
            _ => Answer::Null,
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
