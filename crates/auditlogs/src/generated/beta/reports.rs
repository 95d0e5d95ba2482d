// @generated from reports (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The activities that audit records can report.
///
/// Wire name: `auditActivityTypes`
#[derive(Clone, Copy, Debug)]
pub struct AuditActivityTypes;

impl Report for AuditActivityTypes {
    type Record = super::models::AuditActivityType;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        default_page_size: Some(1000),
        max_page_size: Some(1000),
        permissions: &["AuditLog.Read.All"],
        ..ReportFacts::new(
            "beta",
            "auditLogs",
            "auditActivityTypes",
            super::models::AuditActivityType::SCHEMA,
            &["id"],
        )
    });
}

/// Changes to definitions and assignments of custom security attributes.
///
/// Wire name: `customSecurityAttributeAudits`
#[derive(Clone, Copy, Debug)]
pub struct CustomSecurityAttributeAudits;

impl Report for CustomSecurityAttributeAudits {
    type Record = super::models::CustomSecurityAttributeAudit;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        time_property: Some("activityDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Inclusive),
        default_page_size: Some(100),
        max_page_size: Some(100),
        retention_days: Some(30),
        retention_days_free: Some(7),
        permissions: &["CustomSecAttributeAuditLogs.Read.All"],
        ..ReportFacts::new(
            "beta",
            "auditLogs",
            "customSecurityAttributeAudits",
            super::models::CustomSecurityAttributeAudit::SCHEMA,
            &["id"],
        )
    });
}

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
            "beta",
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
            "beta",
            "auditLogs",
            "provisioning",
            super::models::ProvisioningObjectSummary::SCHEMA,
            &["id"],
        )
    });
}

/// Number of sign-ins per application.
///
/// Wire name: `signInEventsAppSummary`
#[derive(Clone, Copy, Debug)]
pub struct SignInEventsAppSummary;

impl Report for SignInEventsAppSummary {
    type Record = super::models::SignInEventsAppActivity;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        default_page_size: Some(1000),
        max_page_size: Some(1000),
        permissions: &["AuditLog.Read.All"],
        ..ReportFacts::new(
            "beta",
            "auditLogs",
            "signInEventsAppSummary",
            super::models::SignInEventsAppActivity::SCHEMA,
            &["appId"],
        )
    });
}

/// Number of sign-ins per period of time.
///
/// Wire name: `signInEventsSummary`
#[derive(Clone, Copy, Debug)]
pub struct SignInEventsSummary;

impl Report for SignInEventsSummary {
    type Record = super::models::SignInEventsActivity;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        time_property: Some("activityDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Exclusive),
        default_page_size: Some(1000),
        max_page_size: Some(1000),
        permissions: &["AuditLog.Read.All"],
        ..ReportFacts::new(
            "beta",
            "auditLogs",
            "signInEventsSummary",
            super::models::SignInEventsActivity::SCHEMA,
            &["id"],
        )
    });
}

/// Sign-ins of users, service principals and managed identities.
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
        kinds: &[
            msgraph_runtime::report::ReportKind::new("interactiveUser", Some("signInEventTypes")),
            msgraph_runtime::report::ReportKind::new("nonInteractiveUser", Some("signInEventTypes")),
            msgraph_runtime::report::ReportKind::new("servicePrincipal", Some("signInEventTypes")),
            msgraph_runtime::report::ReportKind::new("managedIdentity", Some("signInEventTypes")),
        ],
        ..ReportFacts::new("beta", "auditLogs", "signIns", super::models::SignIn::SCHEMA, &["id"])
    });
}

/// Self-service sign-ups of customers.
///
/// Wire name: `signUps`
#[derive(Clone, Copy, Debug)]
pub struct SignUps;

impl Report for SignUps {
    type Record = super::models::SelfServiceSignUp;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        time_property: Some("createdDateTime"),
        time_bounds: Some(msgraph_runtime::query::TimeBounds::Inclusive),
        default_page_size: Some(1000),
        max_page_size: Some(1000),
        retention_days: Some(30),
        retention_days_free: Some(7),
        permissions: &["AuditLog.Read.All"],
        unavailable_in: &[
            msgraph_runtime::Cloud::UsGovL4,
            msgraph_runtime::Cloud::UsGovL5,
            msgraph_runtime::Cloud::China,
        ],
        ..ReportFacts::new("beta", "auditLogs", "signUps", super::models::SelfServiceSignUp::SCHEMA, &["id"])
    });
}

/// Summarizes managed identity sign-ins, one record per group of similar ones.
///
/// Wire name: `getSummarizedMSISignIns`
#[derive(Clone, Copy, Debug)]
pub struct GetSummarizedMsiSignIns;

impl Report for GetSummarizedMsiSignIns {
    type Record = super::models::SummarizedSignIn;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        arguments: Some(&[("aggregationWindow", "'d1'")]),
        time_property: Some("aggregationDateTime"),
        permissions: &["AuditLog.Read.All"],
        ..ReportFacts::new(
            "beta",
            "auditLogs",
            "getSummarizedMSISignIns",
            super::models::SummarizedSignIn::SCHEMA,
            &["id"],
        )
    });
}

/// Summarizes non-interactive user sign-ins, one record per similar group.
///
/// Wire name: `getSummarizedNonInteractiveSignIns`
#[derive(Clone, Copy, Debug)]
pub struct GetSummarizedNonInteractiveSignIns;

impl Report for GetSummarizedNonInteractiveSignIns {
    type Record = super::models::SummarizedSignIn;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        arguments: Some(&[("aggregationWindow", "'d1'")]),
        time_property: Some("aggregationDateTime"),
        permissions: &["AuditLog.Read.All"],
        ..ReportFacts::new(
            "beta",
            "auditLogs",
            "getSummarizedNonInteractiveSignIns",
            super::models::SummarizedSignIn::SCHEMA,
            &["id"],
        )
    });
}

/// Summarizes service principal sign-ins, one record per similar group.
///
/// Wire name: `getSummarizedServicePrincipalSignIns`
#[derive(Clone, Copy, Debug)]
pub struct GetSummarizedServicePrincipalSignIns;

impl Report for GetSummarizedServicePrincipalSignIns {
    type Record = super::models::SummarizedSignIn;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        arguments: Some(&[("aggregationWindow", "'d1'")]),
        time_property: Some("aggregationDateTime"),
        permissions: &["AuditLog.Read.All"],
        ..ReportFacts::new(
            "beta",
            "auditLogs",
            "getSummarizedServicePrincipalSignIns",
            super::models::SummarizedSignIn::SCHEMA,
            &["id"],
        )
    });
}

/// Returns every report of Microsoft Graph beta, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[
        AuditActivityTypes::INFO,
        CustomSecurityAttributeAudits::INFO,
        DirectoryAudits::INFO,
        Provisioning::INFO,
        SignInEventsAppSummary::INFO,
        SignInEventsSummary::INFO,
        SignIns::INFO,
        SignUps::INFO,
        GetSummarizedMsiSignIns::INFO,
        GetSummarizedNonInteractiveSignIns::INFO,
        GetSummarizedServicePrincipalSignIns::INFO,
    ]
}

/// Calls the visitor with every report of Microsoft Graph beta, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<AuditActivityTypes>();
    visitor.visit::<CustomSecurityAttributeAudits>();
    visitor.visit::<DirectoryAudits>();
    visitor.visit::<Provisioning>();
    visitor.visit::<SignInEventsAppSummary>();
    visitor.visit::<SignInEventsSummary>();
    visitor.visit::<SignIns>();
    visitor.visit::<SignUps>();
    visitor.visit::<GetSummarizedMsiSignIns>();
    visitor.visit::<GetSummarizedNonInteractiveSignIns>();
    visitor.visit::<GetSummarizedServicePrincipalSignIns>();
}
