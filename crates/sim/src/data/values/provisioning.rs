//! Provisioning: accounts are copied from the directory to other systems.

use super::{Answer, Filler, Rule, Template, flag_text, guid, text, word};
use crate::data::aspect::Aspect;
use crate::data::identifier::Guid;
use crate::data::instant::HOUR;
use crate::data::names::DEPARTMENTS;
use crate::data::record_seed::{Person, RecordSeed};
use crate::random::{below, combine, pick, place};

/// What a job does to an account, and its deprecated spelling; what is more frequent is there more often.
const ACTIONS: [(&str, &str); 9] = [
    ("create", "Create"),
    UPDATE,
    UPDATE,
    UPDATE,
    UPDATE,
    ("disable", "Disable"),
    DELETE,
    ("stagedDelete", "StagedDelete"),
    ("other", "Other"),
];
const UPDATE: (&str, &str) = ("update", "Update");
const DELETE: (&str, &str) = ("delete", "Delete");

/// Why it fails: code and reason.
const ERRORS: [(&str, &str); 3] = [
    ("InvalidReference", "The manager of the user could not be found in {system}."),
    ("DuplicateTargetEntries", "More than one user in {system} matches the user."),
    (
        "SystemForCrossDomainIdentityManagementServiceIncompatible",
        "{system} rejected the request: 400 Bad Request.",
    ),
];

/// How many cases [`Aspect::Change`] has.
pub(crate) const CHANGES: usize = ACTIONS.len() * (1 + ERRORS.len());

/// What is the same in all records.
pub(super) fn constant(path: &str) -> Option<Answer<'static>> {
    Some(match path {
        "initiatedBy" | "sourceIdentity" | "targetIdentity" => Answer::Object,
        "initiatedBy/id"
        | "provisioningStatusInfo/errorInformation/recommendedAction"
        | "provisioningStatusInfo/errorInformation/additionalDetails" => Answer::Null,
        "initiatedBy/displayName" => word("Azure AD Provisioning Service"),
        "initiatedBy/initiatorType" => word("system"),
        "sourceSystem/displayName" => word("Microsoft Entra ID"),
        "sourceIdentity/identityType" | "targetIdentity/identityType" => word("User"),
        "provisioningStatusInfo/errorInformation/errorCategory" => word("nonServiceFailure"),
        "sourceIdentity/details" => Answer::Open(
            &[
                ("id", "{id}"),
                ("odatatype", "User"),
                ("DisplayName", "{name}"),
                ("UserPrincipalName", "{upn}"),
            ],
            fillers,
        ),
        "targetIdentity/details" => Answer::Open(&[("userName", "{upn}")], fillers),
        _ => return None,
    })
}

pub(super) fn rule(path: &str) -> Option<Rule> {
    systems(path).or_else(|| identities(path)).or_else(|| outcome(path)).or_else(|| steps(path))
}

/// What a property depends on, if that is little.
pub(super) fn aspect(path: &str) -> Option<Aspect> {
    Some(match path {
        "modifiedProperties/oldValue" | "modifiedProperties/newValue" => return None,
        _ => match path.split('/').next()? {
            "tenantId" | "jobId" | "servicePrincipal" | "sourceSystem" | "targetSystem" => Aspect::Job,
            "action" | "provisioningAction" | "modifiedProperties" | "provisioningSteps" => Aspect::Change,
            "provisioningStatusInfo" | "statusInfo" => Aspect::Change,
            _ => return None,
        },
    })
}

fn systems(path: &str) -> Option<Rule> {
    Some(match path {
        "activityDateTime" => |record, _| Answer::Time(record.instant),
        "tenantId" => |record, _| Answer::Guid(record.directory.id),
        "jobId" => |record, _| text(record.job().map(|job| job.id.as_str())),
        // A job runs once an hour; all its changes of that hour are one cycle.
        "cycleId" => |record, _| {
            let hour = record.instant.div_euclid(HOUR).unsigned_abs();
            Answer::Guid(Guid::of(combine(job_seed(record), hour)))
        },
        "changeId" => |record, _| Answer::Guid(Guid::of(record.random(50))),
        "durationInMilliseconds" => |record, _| {
            let more = if record.revised { 5_000 } else { 40 };
            Answer::Integer(below(record.random(51), 4_000).cast_signed() + more)
        },
        "servicePrincipal" | "sourceSystem" | "targetSystem" | "sourceSystem/details" => {
            |_, _| Answer::Object
        }
        "targetSystem/details" => |_, _| {
            let members = &[
                ("ApplicationId", "{application}"),
                ("ServicePrincipalId", "{principal}"),
                ("ServicePrincipalDisplayName", "{system}"),
            ];
            Answer::Open(members, fillers)
        },
        "servicePrincipal/id" => |record, _| guid(record.job().map(|job| job.service_principal)),
        "servicePrincipal/displayName" | "targetSystem/displayName" => {
            |record, _| text(record.job().map(|job| job.system.name.as_str()))
        }
        "sourceSystem/id" => |record, _| Answer::Guid(Guid::of(combine(record.directory.id.0, 52))),
        "targetSystem/id" => |record, _| guid(record.job().map(|job| job.system.id)),
        _ => return None,
    })
}

fn identities(path: &str) -> Option<Rule> {
    Some(match path {
        "sourceIdentity/id" => |record, _| Answer::Guid(subject(record).id),
        "targetIdentity/id" => |record, _| match failed(record) {
            true => word(""),
            false => Answer::Guid(Guid::of(subject(record).id.0 ^ job_seed(record))),
        },
        "sourceIdentity/displayName" | "targetIdentity/displayName" => |record, _| word(subject(record).name),
        _ => return None,
    })
}

fn outcome(path: &str) -> Option<Rule> {
    Some(match path {
        "provisioningAction" => |record, _| word(action(record).0),
        // The deprecated spelling.
        "action" => |record, _| word(action(record).1),
        "provisioningStatusInfo" | "statusInfo" => |_, _| Answer::Object,
        "provisioningStatusInfo/status" | "statusInfo/status" => {
            |record, _| flag_text(failed(record), "failure", "success")
        }
        "provisioningStatusInfo/errorInformation" => {
            |record, _| if failed(record) { Answer::Object } else { Answer::Null }
        }
        "provisioningStatusInfo/errorInformation/errorCode" => |record, _| word(error(record).0),
        "provisioningStatusInfo/errorInformation/reason" => {
            |record, _| Answer::Template(Template { text: error(record).1, fillers })
        }
        "modifiedProperties" => |record, _| {
            Answer::Elements(match action(record).0 {
                "create" => 3,
                "update" => 1,
                "disable" => 1,
                _ => 0,
            })
        },
        "modifiedProperties/displayName" => |record, at| match (action(record).0, at) {
            ("disable", _) => word("active"),
            ("update", _) | (_, 2) => word("department"),
            (_, 0) => word("userName"),
            _ => word("displayName"),
        },
        "modifiedProperties/oldValue" => |record, _| match action(record).0 {
            "disable" => word("True"),
            "update" => text(pick(record.random(54), &DEPARTMENTS).copied()),
            _ => Answer::Null,
        },
        "modifiedProperties/newValue" => |record, at| match (action(record).0, at) {
            ("disable", _) => word("False"),
            ("update", _) | (_, 2) => text(record.target().map(|user| user.department)),
            (_, 0) => word(subject(record).principal_name),
            _ => word(subject(record).name),
        },
        _ => return None,
    })
}

fn steps(path: &str) -> Option<Rule> {
    Some(match path {
        "provisioningSteps" => |_, _| Answer::Elements(4),
        "provisioningSteps/provisioningStepType" => |_, step| word(step_type(step)),
        "provisioningSteps/name" => |_, step| {
            word(match step {
                0 => "EntryImport",
                1 => "EntrySynchronizationScoping",
                2 => "EntryImportByMatching",
                _ => "EntryExport",
            })
        },
        "provisioningSteps/status" => {
            |record, step| flag_text(failed(record) && step >= 3, "failure", "success")
        }
        "provisioningSteps/description" => |record, step| {
            let text = match step {
                0 => "User '{upn}' was imported from Microsoft Entra ID",
                1 => "User '{upn}' is in scope: it is assigned to the application",
                2 if action(record).0 == "create" => "User '{upn}' was not found in {system}",
                2 => "User '{upn}' was matched in {system}",
                _ if failed(record) => "User '{upn}' could not be exported to {system}",
                _ => "User '{upn}' was exported to {system}: {action}",
            };
            Answer::Template(Template { text, fillers })
        },
        "provisioningSteps/details" => |_, step| {
            let members: &[_] = match step {
                0 => &[("objectId", "{id}"), ("displayName", "{name}"), ("userPrincipalName", "{upn}")],
                1 => &[
                    ("Active in the source system", "True"),
                    ("Assigned to the application", "True"),
                    ("Scoping filter evaluation passed", "True"),
                ],
                2 => &[("MatchingAttribute", "userName")],
                _ => &[("ReportableIdentifier", "{upn}")],
            };
            Answer::Open(members, fillers)
        },
        _ => return None,
    })
}

/// What replaces a name in a text.
fn fillers(name: &str) -> Option<(Filler, Option<Aspect>)> {
    let of_job = |filler: Filler| (filler, Some(Aspect::Job));
    Some(match name {
        "id" => (|record| Answer::Guid(subject(record).id), None),
        "name" => (|record| word(subject(record).name), None),
        "upn" => (|record| word(subject(record).principal_name), None),
        "action" => (|record| word(action(record).0), Some(Aspect::Change)),
        "system" => of_job(|record| text(record.job().map(|job| job.system.name.as_str()))),
        "principal" => of_job(|record| guid(record.job().map(|job| job.service_principal))),
        "application" => of_job(|record| Answer::Guid(Guid::of(combine(job_seed(record), 3)))),
        _ => return None,
    })
}

/// A person whose account is copied.
struct Subject<'r> {
    id: Guid,
    name: &'r str,
    principal_name: &'r str,
}

/// The person whose account is copied. Accounts are disabled and deleted of people who left.
fn subject<'r>(record: &'r RecordSeed<'_>) -> Subject<'r> {
    match record.target() {
        Some(user)
            if record.planted.is_some()
                || !matches!(action(record).0, "disable" | "delete" | "stagedDelete") =>
        {
            Subject { id: user.id, name: &user.name, principal_name: &user.principal_name }
        }
        _ => {
            let Person { id, name, principal_name } = record.other_person();
            Subject { id: *id, name, principal_name }
        }
    }
}

fn job_seed(record: &RecordSeed<'_>) -> u64 {
    record.job().map_or(0, |job| job.seed)
}

fn failed(record: &RecordSeed<'_>) -> bool {
    record.unsuccessful() && !record.revised
}

/// What the job does to the account, and its deprecated spelling.
fn action(record: &RecordSeed<'_>) -> (&'static str, &'static str) {
    match record.planted {
        Some(_) => DELETE,
        None => ACTIONS.get(action_number(record)).copied().unwrap_or(UPDATE),
    }
}

/// The position of the action in [`ACTIONS`], unless a scenario sets it.
fn action_number(record: &RecordSeed<'_>) -> usize {
    place(record.random(55), ACTIONS.len())
}

fn error(record: &RecordSeed<'_>) -> (&'static str, &'static str) {
    ERRORS.get(error_number(record)).copied().unwrap_or_default()
}

fn error_number(record: &RecordSeed<'_>) -> usize {
    place(record.random(56), ERRORS.len())
}

/// The case of [`Aspect::Change`].
pub(crate) fn change(record: &RecordSeed<'_>) -> usize {
    let result = if failed(record) { 1 + error_number(record) } else { 0 };
    action_number(record) * (1 + ERRORS.len()) + result
}

fn step_type(step: u32) -> &'static str {
    match step {
        0 => "import",
        1 => "scoping",
        2 => "matching",
        _ => "export",
    }
}
