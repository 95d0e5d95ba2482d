//! Changes of the directory, and of custom security attributes.

use super::{Answer, Rule, flag_text, guid, text, word};
use crate::data::facts::Facts;
use crate::data::identifier::Guid;
use crate::data::names::{AGENTS, POLICIES, WORDS};
use crate::random::{chance, combine, pick};

pub(super) fn rule(path: &str) -> Option<Rule> {
    initiator(path).or_else(|| target(path)).or_else(|| activity(path))
}

fn activity(path: &str) -> Option<Rule> {
    Some(match path {
        "activityDateTime" => |facts, _| Answer::Time(facts.instant),
        "activityDisplayName" => |facts, _| text(facts.activity().map(|activity| activity.name)),
        "category" => |facts, _| text(facts.activity().map(|activity| activity.category)),
        "loggedByService" => |facts, _| text(facts.activity().map(|activity| activity.service)),
        "operationType" => |facts, _| text(facts.activity().map(|activity| activity.operation)),
        // The session of a sign-in: what somebody did after it.
        "correlationId" => |facts, _| Answer::Guid(Guid::of(facts.session)),
        "result" => |facts, _| flag_text(facts.unsuccessful(), "failure", "success"),
        "resultReason" => |facts, _| {
            flag_text(facts.unsuccessful(), "Insufficient privileges to complete the operation.", "")
        },
        "additionalDetails" => |_, _| Answer::Elements(1),
        "additionalDetails/key" => |_, _| word("User-Agent"),
        "additionalDetails/value" | "userAgent" => |facts, _| text(pick(facts.random(40), &AGENTS).copied()),
        "performedBy" => |_, _| Answer::Null,
        _ => return None,
    })
}

fn initiator(path: &str) -> Option<Rule> {
    Some(match path {
        "initiatedBy" => |_, _| Answer::Object,
        "initiatedBy/linkableIdentifiers" => |_, _| Answer::Null,
        "initiatedBy/user" => |facts, _| if facts.by_app() { Answer::Null } else { Answer::Object },
        "initiatedBy/user/id" => |facts, _| guid(facts.user().map(|user| user.id)),
        "initiatedBy/user/displayName" => |facts, _| text(facts.user().map(|user| user.name.as_str())),
        "initiatedBy/user/userPrincipalName" => {
            |facts, _| text(facts.user().map(|user| user.principal_name.as_str()))
        }
        "initiatedBy/user/ipAddress" => |facts, _| Answer::Text(facts.address().into()),
        "initiatedBy/user/homeTenantId" => |facts, _| Answer::Guid(facts.tenant.id),
        "initiatedBy/user/homeTenantName" => |_, _| Answer::Null,
        "initiatedBy/app" => |facts, _| if facts.by_app() { Answer::Object } else { Answer::Null },
        "initiatedBy/app/appId" => |facts, _| guid(facts.service().map(|service| service.app_id)),
        "initiatedBy/app/displayName" | "initiatedBy/app/servicePrincipalName" => {
            |facts, _| text(facts.service().map(|service| service.name.as_str()))
        }
        "initiatedBy/app/servicePrincipalId" => |facts, _| guid(facts.service().map(|service| service.id)),
        _ => return None,
    })
}

fn target(path: &str) -> Option<Rule> {
    Some(match path {
        "targetResources" => |facts, _| Answer::Elements(1 + u32::from(is_group(facts))),
        "targetResources/id" => |facts, element| {
            if person(facts, element) {
                guid(facts.target().map(|user| user.id))
            } else {
                Answer::Guid(Guid::of(combine(facts.tenant.id.1, facts.random(41) % 60)))
            }
        },
        "targetResources/displayName" => |facts, element| {
            if person(facts, element) {
                return text(facts.target().map(|user| user.name.as_str()));
            }
            match facts.activity().map(|activity| activity.target) {
                Some("Policy") => text(pick(facts.random(41), &POLICIES).copied()),
                _ => text(pick(facts.random(41), &WORDS).copied()),
            }
        },
        "targetResources/type" => |facts, element| {
            if person(facts, element) {
                return word("User");
            }
            text(facts.activity().map(|activity| activity.target))
        },
        "targetResources/userPrincipalName" => |facts, element| {
            if !person(facts, element) {
                return Answer::Null;
            }
            text(facts.target().map(|user| user.principal_name.as_str()))
        },
        "targetResources/groupType" => {
            |facts, element| if is_group(facts) && element == 0 { word("azureAD") } else { Answer::Null }
        }
        "targetResources/modifiedProperties" => {
            |facts, _| Answer::Elements(u32::from(chance(facts.random(42), 85)))
        }
        "targetResources/modifiedProperties/displayName" => {
            |facts, _| text(facts.activity().map(|activity| activity.changes))
        }
        // Values are JSON within a text, as the service has it.
        "targetResources/modifiedProperties/oldValue" => {
            |facts, _| if chance(facts.random(43), 40) { Answer::Null } else { word("[]") }
        }
        "targetResources/modifiedProperties/newValue" => |facts, _| {
            Answer::Text(
                format!("\"{}\"", pick(facts.random(44), &WORDS).copied().unwrap_or_default()).into(),
            )
        },
        _ => return None,
    })
}

fn is_group(facts: &Facts<'_>) -> bool {
    facts.activity().is_some_and(|activity| activity.target == "Group")
}

/// Whether the target at a position is a person: a group comes with the member that is added or removed.
fn person(facts: &Facts<'_>, element: u32) -> bool {
    (is_group(facts) && element == 1) || facts.activity().is_some_and(|activity| activity.target == "User")
}
