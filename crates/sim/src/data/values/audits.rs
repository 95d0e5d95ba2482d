//! Changes of the directory, and of custom security attributes.

use super::{Answer, Rule, flag_text, guid, text, word};
use crate::data::identifier::Guid;
use crate::data::names::{AGENTS, POLICIES, WORDS};
use crate::data::record_seed::RecordSeed;
use crate::random::{chance, combine, pick};

pub(super) fn rule(path: &str) -> Option<Rule> {
    initiator(path).or_else(|| target(path)).or_else(|| activity(path))
}

fn activity(path: &str) -> Option<Rule> {
    Some(match path {
        "activityDateTime" => |record, _| Answer::Time(record.instant),
        "activityDisplayName" => |record, _| text(record.activity().map(|activity| activity.name)),
        "category" => |record, _| text(record.activity().map(|activity| activity.category)),
        "loggedByService" => |record, _| text(record.activity().map(|activity| activity.service)),
        "operationType" => |record, _| text(record.activity().map(|activity| activity.operation)),
        // The session of a sign-in: what somebody did after it.
        "correlationId" => |record, _| Answer::Guid(Guid::of(record.session)),
        "result" => |record, _| flag_text(record.unsuccessful(), "failure", "success"),
        "resultReason" => |record, _| {
            flag_text(record.unsuccessful(), "Insufficient privileges to complete the operation.", "")
        },
        "additionalDetails" => |_, _| Answer::Elements(1),
        "additionalDetails/key" => |_, _| word("User-Agent"),
        "additionalDetails/value" | "userAgent" => {
            |record, _| text(pick(record.random(40), &AGENTS).copied())
        }
        "performedBy" => |_, _| Answer::Null,
        _ => return None,
    })
}

fn initiator(path: &str) -> Option<Rule> {
    Some(match path {
        "initiatedBy" => |_, _| Answer::Object,
        "initiatedBy/linkableIdentifiers" => |_, _| Answer::Null,
        "initiatedBy/user" => |record, _| if record.by_app() { Answer::Null } else { Answer::Object },
        "initiatedBy/user/id" => |record, _| guid(record.user().map(|user| user.id)),
        "initiatedBy/user/displayName" => |record, _| text(record.user().map(|user| user.name.as_str())),
        "initiatedBy/user/userPrincipalName" => {
            |record, _| text(record.user().map(|user| user.principal_name.as_str()))
        }
        "initiatedBy/user/ipAddress" => |record, _| Answer::Text(record.address().into()),
        "initiatedBy/user/homeTenantId" => |record, _| Answer::Guid(record.directory.id),
        "initiatedBy/user/homeTenantName" => |_, _| Answer::Null,
        "initiatedBy/app" => |record, _| if record.by_app() { Answer::Object } else { Answer::Null },
        "initiatedBy/app/appId" => |record, _| guid(record.service().map(|service| service.app_id)),
        "initiatedBy/app/displayName" | "initiatedBy/app/servicePrincipalName" => {
            |record, _| text(record.service().map(|service| service.name.as_str()))
        }
        "initiatedBy/app/servicePrincipalId" => |record, _| guid(record.service().map(|service| service.id)),
        _ => return None,
    })
}

fn target(path: &str) -> Option<Rule> {
    Some(match path {
        "targetResources" => |record, _| Answer::Elements(1 + u32::from(is_group(record))),
        "targetResources/id" => |record, element| {
            if person(record, element) {
                guid(record.target().map(|user| user.id))
            } else {
                Answer::Guid(Guid::of(combine(record.directory.id.1, record.random(41) % 60)))
            }
        },
        "targetResources/displayName" => |record, element| {
            if person(record, element) {
                return text(record.target().map(|user| user.name.as_str()));
            }
            match record.activity().map(|activity| activity.target) {
                Some("Policy") => text(pick(record.random(41), &POLICIES).copied()),
                _ => text(pick(record.random(41), &WORDS).copied()),
            }
        },
        "targetResources/type" => |record, element| {
            if person(record, element) {
                return word("User");
            }
            text(record.activity().map(|activity| activity.target))
        },
        "targetResources/userPrincipalName" => |record, element| {
            if !person(record, element) {
                return Answer::Null;
            }
            text(record.target().map(|user| user.principal_name.as_str()))
        },
        "targetResources/groupType" => {
            |record, element| if is_group(record) && element == 0 { word("azureAD") } else { Answer::Null }
        }
        "targetResources/modifiedProperties" => {
            |record, _| Answer::Elements(u32::from(chance(record.random(42), 85)))
        }
        "targetResources/modifiedProperties/displayName" => {
            |record, _| text(record.activity().map(|activity| activity.changes))
        }
        // Values are JSON within a text, as the service has it.
        "targetResources/modifiedProperties/oldValue" => {
            |record, _| if chance(record.random(43), 40) { Answer::Null } else { word("[]") }
        }
        "targetResources/modifiedProperties/newValue" => |record, _| {
            Answer::Text(
                format!("\"{}\"", pick(record.random(44), &WORDS).copied().unwrap_or_default()).into(),
            )
        },
        _ => return None,
    })
}

fn is_group(record: &RecordSeed<'_>) -> bool {
    record.activity().is_some_and(|activity| activity.target == "Group")
}

/// Whether the target at a position is a person: a group comes with the member that is added or removed.
fn person(record: &RecordSeed<'_>, element: u32) -> bool {
    (is_group(record) && element == 1) || record.activity().is_some_and(|activity| activity.target == "User")
}
