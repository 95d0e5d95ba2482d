//! Cycles in which accounts are copied from one system to another.

use super::{Answer, Rule, flag_text, guid, text, word};
use crate::data::facts::Facts;
use crate::data::identifier::Guid;
use crate::data::instant::HOUR;
use crate::data::names::WORDS;
use crate::random::{below, combine, pick};

pub(super) fn rule(path: &str) -> Option<Rule> {
    identities(path).or_else(|| outcome(path)).or_else(|| cycle(path))
}

fn cycle(path: &str) -> Option<Rule> {
    Some(match path {
        "activityDateTime" => |facts, _| Answer::Time(facts.instant),
        "tenantId" => |facts, _| Answer::Guid(facts.tenant.id),
        "jobId" => |facts, _| Answer::Text(format!("contoso.{:08x}", job(facts)).into()),
        // A job runs once an hour; all changes of that hour are one cycle.
        "cycleId" => |facts, _| {
            Answer::Guid(Guid::of(combine(job(facts), facts.instant.div_euclid(HOUR).unsigned_abs())))
        },
        "changeId" => |facts, _| Answer::Guid(Guid::of(facts.random(50))),
        "durationInMilliseconds" => |facts, _| Answer::Integer(below(facts.random(51), 5000).cast_signed()),
        "initiatedBy" | "sourceSystem" | "targetSystem" | "servicePrincipal" => |_, _| Answer::Object,
        "initiatedBy/id" | "sourceSystem/details" | "targetSystem/details" => |_, _| Answer::Null,
        "initiatedBy/displayName" => |_, _| word("Azure AD Provisioning Service"),
        "initiatedBy/initiatorType" => |_, _| word("system"),
        "servicePrincipal/id" => |facts, _| guid(facts.service().map(|service| service.id)),
        "servicePrincipal/displayName" => {
            |facts, _| text(facts.service().map(|service| service.name.as_str()))
        }
        "sourceSystem/id" => |_, _| Answer::Guid(Guid::of(52)),
        "sourceSystem/displayName" => |_, _| word("Azure Active Directory"),
        "targetSystem/id" => |facts, _| Answer::Guid(Guid::of(job(facts))),
        "targetSystem/displayName" => |facts, _| text(pick(job(facts), &WORDS).copied()),
        _ => return None,
    })
}

fn identities(path: &str) -> Option<Rule> {
    Some(match path {
        "sourceIdentity" | "targetIdentity" => |_, _| Answer::Object,
        "sourceIdentity/id" => |facts, _| guid(facts.target().map(|user| user.id)),
        "targetIdentity/id" => |facts, _| {
            if failed(facts) {
                word("")
            } else {
                guid(facts.target().map(|user| Guid::of(user.habits ^ job(facts))))
            }
        },
        "sourceIdentity/displayName" | "targetIdentity/displayName" => {
            |facts, _| text(facts.target().map(|user| user.name.as_str()))
        }
        "sourceIdentity/identityType" | "targetIdentity/identityType" => |_, _| word("User"),
        "sourceIdentity/details" | "targetIdentity/details" => |_, _| Answer::Object,
        _ => return None,
    })
}

fn outcome(path: &str) -> Option<Rule> {
    Some(match path {
        "provisioningAction" => |facts, _| word(action(facts)),
        // The retired spelling of the same.
        "action" => |facts, _| {
            let mut text = action(facts).to_owned();
            if let Some(first) = text.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            Answer::Text(text.into())
        },
        "provisioningStatusInfo" | "statusInfo" => |_, _| Answer::Object,
        "provisioningStatusInfo/status" | "statusInfo/status" | "provisioningSteps/status" => {
            |facts, _| flag_text(failed(facts), "failure", "success")
        }
        "provisioningStatusInfo/errorInformation" => {
            |facts, _| if failed(facts) { Answer::Object } else { Answer::Null }
        }
        "provisioningStatusInfo/errorInformation/errorCode" => |_, _| word("InvalidReference"),
        "provisioningStatusInfo/errorInformation/reason" => {
            |_, _| word("The manager of the account could not be found.")
        }
        "provisioningStatusInfo/errorInformation/errorCategory" => |_, _| word("nonServiceFailure"),
        "provisioningSteps" => |_, _| Answer::Elements(4),
        "provisioningSteps/provisioningStepType" => |_, element| word(step(element)),
        "provisioningSteps/name" => |_, element| Answer::Text(format!("Entry{}", step(element)).into()),
        "provisioningSteps/description" => {
            |_, element| Answer::Text(format!("The account went through {}.", step(element)).into())
        }
        "provisioningSteps/details" => |_, _| Answer::Object,
        "modifiedProperties" => {
            |facts, _| Answer::Elements(u32::try_from(below(facts.random(53), 3)).unwrap_or(0))
        }
        "modifiedProperties/displayName" => |_, element| flag_text(element == 0, "department", "displayName"),
        "modifiedProperties/oldValue" => |_, _| Answer::Null,
        "modifiedProperties/newValue" => {
            |facts, element| text(pick(facts.random(54 + u64::from(element)), &WORDS).copied())
        }
        _ => return None,
    })
}

fn job(facts: &Facts<'_>) -> u64 {
    facts.service().map_or(0, |service| service.habits % 0xFFFF_FFFF)
}

fn failed(facts: &Facts<'_>) -> bool {
    facts.unsuccessful() && !facts.revised
}

fn action(facts: &Facts<'_>) -> &'static str {
    pick(
        facts.random(55),
        &["create", "update", "update", "update", "disable", "delete", "stagedDelete", "other"],
    )
    .copied()
    .unwrap_or("other")
}

fn step(element: u32) -> &'static str {
    ["import", "scoping", "matching", "export"]
        .get(usize::try_from(element).unwrap_or(0))
        .copied()
        .unwrap_or("export")
}
