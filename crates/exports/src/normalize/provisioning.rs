//! What provisioning records of Event Hubs and tables have under older names.

use msgraph_auditlogs_models::schema::{PropertyType, StructuredType};
use msgraph_runtime::tree::{Json, Text};

use super::{Change, Members, Walk, is_missing, set, value};

/// Members of `statusInfo` that are members of `provisioningStatusInfo.errorInformation`.
const ERROR: &[&str] = &["errorCode", "reason", "additionalDetails", "errorCategory", "recommendedAction"];

/// Adds `provisioningAction` and `provisioningStatusInfo`, as Graph has them beside the older `action` and `statusInfo`.
pub(super) fn complete(walk: &mut Walk, type_: &'static StructuredType, record: &mut Members<'_>) {
    if let Some(property) = type_.property("provisioningAction")
        && let PropertyType::Enum(actions) = property.type_()
        && is_missing(record, property.name())
        && let Some(member) = text(record, "action").and_then(|action| actions.member_in_any_case(&action))
    {
        walk.within(property.name(), |walk| walk.push(Change::Derived, "action", member.name()));
        set(record, property.name(), Json::text(member.name()));
    }
    if let Some(property) = type_.property("provisioningStatusInfo")
        && let PropertyType::Structured(type_) = property.type_()
        && is_missing(record, property.name())
        && let Some(Json::Object(members)) = get(record, "statusInfo")
    {
        let (mut status, mut error) = (Vec::new(), Vec::new());
        for (name, value) in members {
            match type_.property_in_any_case(name.as_str()) {
                Some(property) => status.push((Text::new(property.name()), value::owned(value.clone()))),
                None => {
                    let declared = ERROR.iter().find(|known| known.eq_ignore_ascii_case(name.as_str()));
                    error.extend(declared.map(|name| (Text::new(*name), value::owned(value.clone()))));
                }
            }
        }
        if !error.is_empty() {
            status.push((Text::new("errorInformation"), Json::Object(error)));
        }
        walk.within(property.name(), |walk| walk.push(Change::Derived, "statusInfo", ""));
        let normalized = walk.within(property.name(), |walk| {
            let before = walk.found.len();
            let normalized = walk.object(type_, status);
            walk.found.truncate(before);
            normalized
        });
        set(record, property.name(), Json::Object(normalized));
    }
}

fn get<'r, 't>(record: &'r Members<'t>, name: &str) -> Option<&'r Json<'t>> {
    record.iter().rev().find(|(other, _)| other.as_str() == name).map(|(_, value)| value)
}

fn text(record: &Members<'_>, name: &str) -> Option<String> {
    get(record, name).and_then(Json::as_str).map(str::to_owned)
}
