//! Changes of the directory, and of custom security attributes.

use super::{Answer, Filler, Rule, Template, address, flag_text, guid, text, word};
use crate::data::activities::{Actor, Target};
use crate::data::applications::{Application, SERVICE_AGENTS};
use crate::data::aspect::Aspect;
use crate::data::directory::{Named, Service, User};
use crate::data::identifier::Guid;
use crate::data::names::{DEPARTMENTS, ROLES};
use crate::data::policies::POLICIES;
use crate::data::record_seed::RecordSeed;
use crate::random::{combine, hash, pick};

/// The attribute set that audits are about, and an attribute in it.
const ATTRIBUTE_SET: &str = "Engineering";
const ATTRIBUTE: &str = "Engineering_Project";

/// What is the same in all records.
pub(super) fn constant(path: &str) -> Option<Answer<'static>> {
    Some(match path {
        "performedBy" | "initiatedBy/linkableIdentifiers" => Answer::Null,
        "initiatedBy" => Answer::Object,
        "targetResources/administrativeUnits" => Answer::Elements(0),
        _ => return None,
    })
}

pub(super) fn rule(path: &str) -> Option<Rule> {
    initiator(path).or_else(|| target(path)).or_else(|| activity(path))
}

/// What a property depends on, if that is little.
pub(super) fn aspect(path: &str) -> Option<Aspect> {
    let (property, within) = path.split_once('/').unwrap_or((path, ""));
    Some(match property {
        "activityDisplayName" | "category" | "loggedByService" | "operationType" => Aspect::Activity,
        "result" | "resultReason" | "targetResources" => Aspect::Activity,
        "additionalDetails" if within != "value" => Aspect::Activity,
        "initiatedBy" => match within {
            "user" | "app" | "user/userType" | "user/homeTenantId" | "user/homeTenantName" => {
                Aspect::Initiator
            }
            _ => return None,
        },
        "userAgent" => Aspect::Agent,
        _ => return None,
    })
}

fn activity(path: &str) -> Option<Rule> {
    Some(match path {
        "activityDateTime" => |record, _| Answer::Time(record.instant),
        "activityDisplayName" => |record, _| text(record.activity().map(|activity| activity.name)),
        "category" => |record, _| text(record.activity().map(|activity| activity.category)),
        "loggedByService" => |record, _| text(record.activity().map(|activity| activity.service)),
        "operationType" => |record, _| text(record.activity().map(|activity| activity.operation)),
        // What somebody does after a sign-in has the id of its session; what an application does is on its own.
        "correlationId" => |record, _| match record.by_app() {
            true => Answer::Guid(Guid::of(record.random(39))),
            false => Answer::Guid(Guid::of(record.session)),
        },
        "result" => |record, _| flag_text(record.unsuccessful(), "failure", "success"),
        "resultReason" => |record, _| {
            flag_text(record.unsuccessful(), "Insufficient privileges to complete the operation.", "")
        },
        // Details are added when a record is published again.
        "additionalDetails" => |record, _| Answer::Elements(1 + u32::from(record.revised)),
        "additionalDetails/key" => |_, detail| flag_text(detail == 0, "User-Agent", "CorrelationUpdated"),
        "additionalDetails/value" => |record, detail| match detail {
            0 => word(agent(record)),
            _ => word("true"),
        },
        "userAgent" => |record, _| word(agent(record)),
        _ => return None,
    })
}

fn initiator(path: &str) -> Option<Rule> {
    Some(match path {
        "initiatedBy/user" => |record, _| if record.by_app() { Answer::Null } else { Answer::Object },
        "initiatedBy/user/id" => |record, _| guid(record.user().map(|user| user.id)),
        "initiatedBy/user/displayName" => |record, _| text(record.user().map(|user| user.name.as_str())),
        "initiatedBy/user/userPrincipalName" => {
            |record, _| text(record.user().map(|user| user.principal_name.as_str()))
        }
        "initiatedBy/user/ipAddress" => |record, _| address(record),
        "initiatedBy/user/userType" => |record, _| {
            flag_text(record.user().is_some_and(|user| user.guest_of.is_some()), "Guest", "Member")
        },
        "initiatedBy/user/homeTenantId" => |record, _| match record.user().and_then(|user| user.guest_of) {
            Some((tenant, _)) => Answer::Guid(tenant),
            None => Answer::Guid(record.directory.id),
        },
        "initiatedBy/user/homeTenantName" => {
            |record, _| text(record.user().and_then(|user| user.guest_of).map(|(_, name)| name))
        }
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
        "targetResources" => |record, _| {
            let count = record.activity().map_or(0, |activity| activity.targets.len());
            Answer::Elements(u32::try_from(count).unwrap_or(0))
        },
        "targetResources/id" => |record, at| filled(target_at(record, at).map(|target| templates(target).0)),
        // People are named by their address.
        "targetResources/displayName" => |record, at| target_name(record, at, false),
        "targetResources/userPrincipalName" => |record, at| target_name(record, at, true),
        "targetResources/type" => |record, at| text(target_at(record, at).map(Target::wire)),
        "targetResources/groupType" => |record, at| match target_at(record, at) {
            Some(Target::Group) => word("azureAD"),
            _ => Answer::Null,
        },
        "targetResources/modifiedProperties" => |record, at| {
            let changes = record.activity().filter(|_| at == 0).map_or(0, |activity| activity.changes.len());
            Answer::Elements(u32::try_from(changes).unwrap_or(0))
        },
        "targetResources/modifiedProperties/displayName" => {
            |record, at| text(change(record, at).map(|(name, _, _)| *name))
        }
        // Values are JSON in text, as the service sends them.
        "targetResources/modifiedProperties/oldValue" => {
            |record, at| filled(change(record, at).map(|(_, old, _)| *old))
        }
        "targetResources/modifiedProperties/newValue" => {
            |record, at| filled(change(record, at).map(|(_, _, new)| *new))
        }
        _ => return None,
    })
}

fn agent(record: &RecordSeed<'_>) -> &'static str {
    match (record.by_app(), record.client()) {
        (false, Some(client)) => client.agent,
        _ => SERVICE_AGENTS.get(record.service().map_or(0, Service::user_agent)).copied().unwrap_or(""),
    }
}

fn change(record: &RecordSeed<'_>, at: u32) -> Option<&'static (&'static str, &'static str, &'static str)> {
    // Only the first target has changes, so the position is that of the property.
    record.activity()?.changes.get(usize::try_from(at & 0xFF).ok()?)
}

fn target_at(record: &RecordSeed<'_>, at: u32) -> Option<Target> {
    record.activity()?.targets.get(usize::try_from(at).ok()?).copied()
}

/// Id and name of a target, as templates; people have their address as name.
fn templates(target: Target) -> (&'static str, &'static str) {
    match target {
        Target::User => ("{userid}", "{user}"),
        Target::NewUser | Target::FormerUser => ("{personid}", "{person}"),
        Target::Group => ("{groupid}", "{group}"),
        Target::Role => ("{roleid}", "{role}"),
        Target::Application | Target::ServicePrincipal => ("{serviceid}", "{service}"),
        Target::Policy => ("{policyid}", "{policy}"),
        Target::Device => ("{deviceid}", "LAPTOP-{serial}"),
        Target::AttributeSet => ("{setid}", ATTRIBUTE_SET),
        Target::AttributeDefinition => ("{definitionid}", ATTRIBUTE),
    }
}

/// The name of a target that is a person, or of one that is none.
fn target_name(record: &RecordSeed<'_>, at: u32, is_person: bool) -> Answer<'static> {
    let target = target_at(record, at).filter(|target| target.is_person() == is_person);
    filled(target.map(|target| templates(target).1))
}

/// The id of what the directory does not contain, made of its name.
fn named<'r>(record: &RecordSeed<'_>, name: &str) -> Answer<'r> {
    Answer::Guid(Guid::of(combine(record.directory.id.1, hash(name))))
}

/// The person that something is done to.
fn target_user<'a>(record: &RecordSeed<'a>) -> Option<&'a User> {
    match record.activity().map(|activity| activity.actor) {
        Some(Actor::Oneself) => record.user(),
        _ => record.target(),
    }
}

fn group<'a>(record: &RecordSeed<'a>) -> Option<&'a Named> {
    pick(record.random(41), &record.directory.groups)
}

fn role(record: &RecordSeed<'_>) -> Option<&'static (&'static str, &'static str, &'static str)> {
    // Only scenarios make global administrators.
    match record.planted {
        Some(_) => ROLES.last(),
        None => pick(record.random(41), ROLES.get(..5).unwrap_or_default()),
    }
}

/// The application that a scenario is about.
fn planted_app(record: &RecordSeed<'_>) -> Option<&'static Application> {
    record.planted.and_then(|planted| planted.app)
}

fn policy(record: &RecordSeed<'_>) -> &'static str {
    pick(record.random(41), &POLICIES).map_or("", |(name, _)| *name)
}

fn service_target<'a>(record: &RecordSeed<'a>) -> Option<&'a Service> {
    pick(record.random(41), &record.directory.services)
}

/// A number for the device of the person that something is done to.
fn device(record: &RecordSeed<'_>) -> u64 {
    target_user(record).map_or(0, |user| combine(user.habits, 50) % 0x100_0000)
}

/// A text in which names are replaced; an empty one is null.
fn filled(value: Option<&'static str>) -> Answer<'static> {
    match value {
        None | Some("") => Answer::Null,
        Some(text) => Answer::Template(Template { text, fillers }),
    }
}

/// What replaces a name in a text.
fn fillers(name: &str) -> Option<(Filler, Option<Aspect>)> {
    let filler: Filler = match name {
        "userid" => |record| guid(target_user(record).map(|user| user.id)),
        "user" => |record| text(target_user(record).map(|user| user.principal_name.as_str())),
        "personid" => |record| Answer::Guid(record.other_person().id),
        "person" => |record| word(&record.other_person().principal_name),
        "groupid" => |record| guid(group(record).map(|group| group.id)),
        "group" => |record| text(group(record).map(|group| group.name.as_str())),
        "roleid" => |record| named(record, role(record).map_or("", |role| role.0)),
        "role" => |record| text(role(record).map(|role| role.0)),
        "rolename" => |record| text(role(record).map(|role| role.1)),
        "roletemplate" => |record| text(role(record).map(|role| role.2)),
        "serviceid" => |record| match planted_app(record) {
            Some(app) => named(record, app.name),
            None => guid(service_target(record).map(|service| service.id)),
        },
        "service" => |record| match planted_app(record) {
            Some(app) => word(app.name),
            None => text(service_target(record).map(|service| service.name.as_str())),
        },
        "appid" => |record| match planted_app(record) {
            Some(app) => word(app.id),
            None => guid(service_target(record).map(|service| service.app_id)),
        },
        "policyid" => |record| named(record, policy(record)),
        "policy" => |record| word(policy(record)),
        "deviceid" => |record| named(record, &format!("LAPTOP-{:06X}", device(record))),
        "serial" => |record| Answer::Hexadecimal(device(record), 6),
        "setid" => |record| named(record, ATTRIBUTE_SET),
        "definitionid" => |record| named(record, ATTRIBUTE),
        "guid" => |record| Answer::Guid(Guid::of(record.random(45))),
        "tenant" => |record| Answer::Guid(record.directory.id),
        "initiator" => |record| guid(record.user().map(|user| user.id)),
        "department" => |record| text(target_user(record).map(|user| user.department)),
        "olddepartment" => |record| {
            let before = pick(record.random(46), &DEPARTMENTS).copied();
            let now = target_user(record).map(|user| user.department);
            if before == now { word("Temporary staff") } else { text(before) }
        },
        _ => return None,
    };
    Some((filler, None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::activities::{ATTRIBUTES, DIRECTORY};

    #[test]
    fn every_name_in_braces_is_replaced() {
        for activity in DIRECTORY.iter().chain(&ATTRIBUTES) {
            for (_, old, new) in activity.changes {
                for name in [old, new].iter().flat_map(|text| text.split('{').skip(1)) {
                    let name = name.split('}').next().unwrap();
                    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase());
                    assert!(!is_name || fillers(name).is_some(), "{name} in {}", activity.name);
                }
            }
        }
    }
}
