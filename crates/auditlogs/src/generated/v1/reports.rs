// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// Changes to the directory: users, groups, applications, policies and more.
///
/// Wire name: `directoryAudits`
#[derive(Clone, Copy, Debug)]
pub struct DirectoryAudits;

impl Report for DirectoryAudits {
    type Record = super::models::DirectoryAudit;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        time_property: Some("activityDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Inclusive),
        retention_days: Some(30),
        retention_days_free: Some(7),
        permissions: &["AuditLog.Read.All", "Directory.Read.All"],
        ..ReportFacts::new(
            "v1.0",
            "auditLogs",
            "directoryAudits",
            super::models::DirectoryAudit::SCHEMA,
            &["id"],
        )
    });
}

/// Changes by provisioning jobs to users and groups in connected systems.
///
/// Wire name: `provisioning`
#[derive(Clone, Copy, Debug)]
pub struct Provisioning;

impl Report for Provisioning {
    type Record = super::models::ProvisioningObjectSummary;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        time_property: Some("activityDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Exclusive),
        retention_days: Some(30),
        retention_days_free: Some(7),
        permissions: &["AuditLog.Read.All", "Directory.Read.All"],
        ..ReportFacts::new(
            "v1.0",
            "auditLogs",
            "provisioning",
            super::models::ProvisioningObjectSummary::SCHEMA,
            &["id"],
        )
    });
}

/// Interactive user sign-ins.
///
/// Wire name: `signIns`
#[derive(Clone, Copy, Debug)]
pub struct SignIns;

impl Report for SignIns {
    type Record = super::models::SignIn;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        time_property: Some("createdDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Inclusive),
        default_page_size: Some(1000),
        max_page_size: Some(1000),
        retention_days: Some(30),
        permissions: &["AuditLog.Read.All", "Directory.Read.All"],
        requires_premium: true,
        kinds: &[msgraph_runtime::report::ReportKind::new("interactiveUser", None)],
        ..ReportFacts::new("v1.0", "auditLogs", "signIns", super::models::SignIn::SCHEMA, &["id"])
    });
}

/// Returns every report of Microsoft Graph v1.0, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[DirectoryAudits::INFO, Provisioning::INFO, SignIns::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<DirectoryAudits>();
    visitor.visit::<Provisioning>();
    visitor.visit::<SignIns>();
}
