//! Rows of summaries, and the list of activities.

use super::{Answer, Rule, address, guid, text, word};
use crate::data::record_seed::{Kind, RecordSeed};

/// What is the same in all records.
pub(super) fn constant(path: &str) -> Option<Answer<'static>> {
    Some(match path {
        "agent" | "status/additionalDetails" => Answer::Null,
        "status" => Answer::Object,
        _ => return None,
    })
}

pub(super) fn rule(path: &str) -> Option<Rule> {
    Some(match path {
        "activity" => |record, _| text(record.activity().map(|activity| activity.name)),
        "category" => |record, _| text(record.activity().map(|activity| activity.category)),
        "service" => |record, _| text(record.activity().map(|activity| activity.service)),
        "activityDateTime" | "aggregationDateTime" | "firstSignInDateTime" => {
            |record, _| Answer::Time(record.instant)
        }
        "signInCount" => |record, _| Answer::Integer(record.count),
        "tenantId" => |record, _| Answer::Guid(record.directory.id),
        "appId" => |record, _| match service(record) {
            true => guid(record.service().map(|service| service.app_id)),
            false => text(record.app().map(|app| app.id)),
        },
        "appDisplayName" => |record, _| match service(record) {
            true => text(record.service().map(|service| service.name.as_str())),
            false => text(record.app().map(|app| app.name)),
        },
        "servicePrincipalId" => |record, _| {
            if service(record) { guid(record.service().map(|service| service.id)) } else { Answer::Null }
        },
        "servicePrincipalName" => |record, _| {
            if service(record) {
                text(record.service().map(|service| service.name.as_str()))
            } else {
                Answer::Null
            }
        },
        "userPrincipalName" => |record, _| {
            if service(record) {
                Answer::Null
            } else {
                text(record.user().map(|user| user.principal_name.as_str()))
            }
        },
        "ipAddress" => |record, _| address(record),
        "managedServiceIdentity" => {
            |record, _| if record.kind == Kind::ManagedIdentity { Answer::Object } else { Answer::Null }
        }
        "status/errorCode" => |record, _| Answer::Integer(record.failure().map_or(0, |failure| failure.code)),
        "status/failureReason" => |record, _| text(record.failure().map(|failure| failure.reason)),
        "conditionalAccessStatus" => |record, _| word(record.conditional_access()),
        _ => return None,
    })
}

fn service(record: &RecordSeed<'_>) -> bool {
    !record.kind.is_user()
}
