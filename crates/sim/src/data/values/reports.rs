//! Rows of summaries, and the list of activities.

use super::{Answer, Rule, flag_text, guid, text};
use crate::data::facts::{Facts, Kind};
use crate::random::chance;

pub(super) fn rule(path: &str) -> Option<Rule> {
    Some(match path {
        "activity" => |facts, _| text(facts.activity().map(|activity| activity.name)),
        "category" => |facts, _| text(facts.activity().map(|activity| activity.category)),
        "service" => |facts, _| text(facts.activity().map(|activity| activity.service)),
        "activityDateTime" | "aggregationDateTime" | "firstSignInDateTime" => {
            |facts, _| Answer::Time(facts.instant)
        }
        "signInCount" => |facts, _| Answer::Integer(facts.count),
        "tenantId" => |facts, _| Answer::Guid(facts.tenant.id),
        "appId" => |facts, _| match service(facts) {
            true => guid(facts.service().map(|service| service.app_id)),
            false => text(facts.app().map(|(_, id)| *id)),
        },
        "appDisplayName" => |facts, _| match service(facts) {
            true => text(facts.service().map(|service| service.name.as_str())),
            false => text(facts.app().map(|(name, _)| *name)),
        },
        "servicePrincipalId" => |facts, _| {
            if service(facts) { guid(facts.service().map(|service| service.id)) } else { Answer::Null }
        },
        "servicePrincipalName" => |facts, _| {
            if service(facts) {
                text(facts.service().map(|service| service.name.as_str()))
            } else {
                Answer::Null
            }
        },
        "userPrincipalName" => |facts, _| {
            if service(facts) {
                Answer::Null
            } else {
                text(facts.user().map(|user| user.principal_name.as_str()))
            }
        },
        "ipAddress" => |facts, _| Answer::Text(facts.address().into()),
        "managedServiceIdentity" => {
            |facts, _| if facts.kind == Kind::ManagedIdentity { Answer::Object } else { Answer::Null }
        }
        "agent" => |_, _| Answer::Null,
        "status" => |_, _| Answer::Object,
        "status/errorCode" => |facts, _| Answer::Integer(facts.failure().map_or(0, |failure| failure.code)),
        "status/failureReason" => |facts, _| text(facts.failure().map(|failure| failure.reason)),
        "status/additionalDetails" => |_, _| Answer::Null,
        "conditionalAccessStatus" => {
            |facts, _| flag_text(chance(facts.random(70), 50), "success", "notApplied")
        }
        _ => return None,
    })
}

fn service(facts: &Facts<'_>) -> bool {
    !facts.kind.is_user()
}
