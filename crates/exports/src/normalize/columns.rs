//! Members that are called otherwise than in the metadata.

use msgraph_auditlogs_models::schema::{Property, StructuredType};

use crate::form::Form;
use crate::report::Report;

/// Other names of members, by type: the type, the name in an export, the declared name.
const RENAMED: &[(&str, &str, &str)] = &[
    ("microsoft.graph.signIn", "ConditionalAccessPolicies", "appliedConditionalAccessPolicies"),
    ("microsoft.graph.signIn", "LocationDetails", "location"),
    ("microsoft.graph.signIn", "ResourceIdentity", "resourceId"),
    ("microsoft.graph.signIn", "ProcessingTimeInMs", "processingTimeInMilliseconds"),
    ("microsoft.graph.signIn", "RiskEventTypesV2", "riskEventTypes_v2"),
    ("microsoft.graph.directoryAudit", "AADOperationType", "operationType"),
    ("microsoft.graph.customSecurityAttributeAudit", "AADOperationType", "operationType"),
    ("microsoft.graph.provisioningObjectSummary", "AADTenantId", "tenantId"),
    ("microsoft.graph.initiator", "Name", "displayName"),
    ("microsoft.graph.initiator", "Type", "initiatorType"),
    ("microsoft.graph.provisioningServicePrincipal", "Name", "displayName"),
    ("microsoft.graph.provisioningSystem", "Name", "displayName"),
    ("microsoft.graph.provisionedIdentity", "Name", "displayName"),
    ("microsoft.graph.provisionedIdentity", "Type", "identityType"),
];

/// Columns that every table of Log Analytics has, and what they mean is not what a property of the name means.
const OF_THE_TABLE: &[&str] = &[
    "TenantId",
    "ResourceId",
    "Resource",
    "ResourceGroup",
    "Type",
    "TimeGenerated",
    "OperationName",
    "OperationVersion",
    "ResultType",
    "ResultSignature",
    "ResultDescription",
    "Identity",
    "Level",
    "_ResourceId",
    "_ItemId",
];

/// The property that has a name in another letter case.
pub(super) fn in_another_case(
    form: Form,
    report: Option<Report>,
    type_: &StructuredType,
    name: &str,
) -> Option<&'static Property> {
    let is = |other: &&str| other.eq_ignore_ascii_case(name);
    let is_record = report.is_some_and(|report| report.schema().name() == type_.name());
    if form == Form::LogAnalytics && is_record {
        // Audits have a category of their own there, sign-ins that of the export.
        let of_the_table =
            OF_THE_TABLE.iter().any(is) || (is(&"Category") && report == Some(Report::SignIns));
        if of_the_table {
            return None;
        }
    }
    type_.property_in_any_case(name)
}

/// The property that has another name.
pub(super) fn renamed(
    form: Form,
    report: Option<Report>,
    type_: &StructuredType,
    name: &str,
) -> Option<&'static Property> {
    let (_, _, declared) = RENAMED.iter().find(|(of, from, _)| {
        *of == type_.name() && from.eq_ignore_ascii_case(name) && renames(form, report, from)
    })?;
    type_.property(declared)
}

/// Whether a form has a name: the columns are of tables, those of provisioning are in every form.
fn renames(form: Form, report: Option<Report>, name: &str) -> bool {
    match name {
        "Name" | "Type" => report == Some(Report::Provisioning),
        "RiskEventTypesV2" => form == Form::PowerShell,
        _ => form == Form::LogAnalytics,
    }
}
