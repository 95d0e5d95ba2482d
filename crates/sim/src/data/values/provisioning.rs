//! Cycles in which accounts are copied from one system to another.

use super::{Answer, Rule, flag_text, guid, text, word};
use crate::data::identifier::Guid;
use crate::data::instant::HOUR;
use crate::data::names::WORDS;
use crate::data::record_seed::RecordSeed;
use crate::random::{below, combine, pick};

pub(super) fn rule(path: &str) -> Option<Rule> {
    identities(path).or_else(|| outcome(path)).or_else(|| cycle(path))
}

fn cycle(path: &str) -> Option<Rule> {
    Some(match path {
        "activityDateTime" => |record, _| Answer::Time(record.instant),
        "tenantId" => |record, _| Answer::Guid(record.directory.id),
        "jobId" => |record, _| Answer::Text(format!("contoso.{:08x}", job(record)).into()),
        // A job runs once an hour; all changes of that hour are one cycle.
        "cycleId" => |record, _| {
            Answer::Guid(Guid::of(combine(job(record), record.instant.div_euclid(HOUR).unsigned_abs())))
        },
        "changeId" => |record, _| Answer::Guid(Guid::of(record.random(50))),
        "durationInMilliseconds" => |record, _| Answer::Integer(below(record.random(51), 5000).cast_signed()),
        "initiatedBy" | "sourceSystem" | "targetSystem" | "servicePrincipal" => |_, _| Answer::Object,
        "initiatedBy/id" | "sourceSystem/details" | "targetSystem/details" => |_, _| Answer::Null,
        "initiatedBy/displayName" => |_, _| word("Azure AD Provisioning Service"),
        "initiatedBy/initiatorType" => |_, _| word("system"),
        "servicePrincipal/id" => |record, _| guid(record.service().map(|service| service.id)),
        "servicePrincipal/displayName" => {
            |record, _| text(record.service().map(|service| service.name.as_str()))
        }
        "sourceSystem/id" => |_, _| Answer::Guid(Guid::of(52)),
        "sourceSystem/displayName" => |_, _| word("Azure Active Directory"),
        "targetSystem/id" => |record, _| Answer::Guid(Guid::of(job(record))),
        "targetSystem/displayName" => |record, _| text(pick(job(record), &WORDS).copied()),
        _ => return None,
    })
}

fn identities(path: &str) -> Option<Rule> {
    Some(match path {
        "sourceIdentity" | "targetIdentity" => |_, _| Answer::Object,
        "sourceIdentity/id" => |record, _| guid(record.target().map(|user| user.id)),
        "targetIdentity/id" => |record, _| {
            if failed(record) {
                word("")
            } else {
                guid(record.target().map(|user| Guid::of(user.habits ^ job(record))))
            }
        },
        "sourceIdentity/displayName" | "targetIdentity/displayName" => {
            |record, _| text(record.target().map(|user| user.name.as_str()))
        }
        "sourceIdentity/identityType" | "targetIdentity/identityType" => |_, _| word("User"),
        "sourceIdentity/details" | "targetIdentity/details" => |_, _| Answer::Object,
        _ => return None,
    })
}

fn outcome(path: &str) -> Option<Rule> {
    Some(match path {
        "provisioningAction" => |record, _| word(action(record)),
        // The retired spelling of the same.
        "action" => |record, _| {
            let mut text = action(record).to_owned();
            if let Some(first) = text.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            Answer::Text(text.into())
        },
        "provisioningStatusInfo" | "statusInfo" => |_, _| Answer::Object,
        "provisioningStatusInfo/status" | "statusInfo/status" | "provisioningSteps/status" => {
            |record, _| flag_text(failed(record), "failure", "success")
        }
        "provisioningStatusInfo/errorInformation" => {
            |record, _| if failed(record) { Answer::Object } else { Answer::Null }
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
            |record, _| Answer::Elements(u32::try_from(below(record.random(53), 3)).unwrap_or(0))
        }
        "modifiedProperties/displayName" => |_, element| flag_text(element == 0, "department", "displayName"),
        "modifiedProperties/oldValue" => |_, _| Answer::Null,
        "modifiedProperties/newValue" => {
            |record, element| text(pick(record.random(54 + u64::from(element)), &WORDS).copied())
        }
        _ => return None,
    })
}

fn job(record: &RecordSeed<'_>) -> u64 {
    record.service().map_or(0, |service| service.habits % 0xFFFF_FFFF)
}

fn failed(record: &RecordSeed<'_>) -> bool {
    record.unsuccessful() && !record.revised
}

fn action(record: &RecordSeed<'_>) -> &'static str {
    pick(
        record.random(55),
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
