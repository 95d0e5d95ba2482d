// Generated from microsoft.graph.auditLogRoot (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{
    AuditActivityType, CustomSecurityAttributeAudit, DirectoryAudit,
    ProvisioningObjectSummary, SelfServiceSignUp, SignIn, SignInEventsActivity,
    SignInEventsAppActivity,
};

/// The reports on what happened in a tenant.
///
/// Read-only, but for three actions on sign-ins. The service admits five requests in ten seconds for an
/// app in a tenant, over all of these collections together. Records are kept for 30 days in tenants
/// with a P1 or P2 licence and for 7 days in free ones, and what fell out of that time cannot be
/// fetched again.
///
/// Wire name: `microsoft.graph.auditLogRoot`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditLogRoot {
    /// The activities that audit records can be about.
    ///
    /// Listed 1000 a page, which is also the maximum, and in all clouds. Needs the permission
    /// AuditLog.Read.All.
    ///
    /// `Collection(microsoft.graph.auditActivityType)`, may be null, sent only when expanded.
    ///
    /// Wire name: `auditActivityTypes`
    pub audit_activity_types: Option<Vec<AuditActivityType>>,
    /// Changes to the definitions and assignments of custom security attributes.
    ///
    /// Needs the permission CustomSecAttributeAuditLogs.Read.All, and the user's role has to allow it as
    /// well: even a Global Administrator has none of it by default. Listed 100 a page, which is also the
    /// maximum, and in all clouds. Time is bounded inclusively at both ends, so adjoining windows overlap
    /// and need deduplication by identifier.
    ///
    /// `Collection(microsoft.graph.customSecurityAttributeAudit)`, may be null, sent only when expanded.
    ///
    /// Wire name: `customSecurityAttributeAudits`
    pub custom_security_attribute_audits: Option<Vec<CustomSecurityAttributeAudit>>,
    /// Changes to the directory: users, groups, applications, policies and the like.
    ///
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All; without the latter, refusals for
    /// want of a premium licence can come and go. Kept for 30 days with a P1 or P2 licence and for 7 days
    /// without. Time is bounded inclusively at both ends, so adjoining windows overlap and need
    /// deduplication by identifier. Page sizes are not documented; this version is offered in all clouds.
    ///
    /// `Collection(microsoft.graph.directoryAudit)`, may be null, sent only when expanded.
    ///
    /// Wire name: `directoryAudits`
    pub directory_audits: Option<Vec<DirectoryAudit>>,
    /// Provisioning records under a second name that the service leaves undocumented.
    ///
    /// Metadata declares it with the records of provisioning. How the two differ is not documented, so
    /// prefer provisioning.
    ///
    /// `Collection(microsoft.graph.provisioningObjectSummary)`, may be null, sent only when expanded.
    ///
    /// Wire name: `directoryProvisioning`
    pub directory_provisioning: Option<Vec<ProvisioningObjectSummary>>,
    /// What provisioning jobs did to users and groups in connected systems.
    ///
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All. Text in filters is compared with
    /// regard to case. Kept for 30 days with a P1 or P2 licence and for 7 days without. Time is bounded
    /// exclusively at both ends, unlike for sign-ins and directory audits, so windows have to overlap for
    /// nothing to be missed. Page sizes are not documented.
    ///
    /// `Collection(microsoft.graph.provisioningObjectSummary)`, may be null, sent only when expanded.
    ///
    /// Wire name: `provisioning`
    pub provisioning: Option<Vec<ProvisioningObjectSummary>>,
    /// How many sign-ins each application had.
    ///
    /// One record an application, with no identifier of its own: the application's is the key. Listed 1000
    /// a page, which is also the maximum.
    ///
    /// `Collection(microsoft.graph.signInEventsAppActivity)`, may be null, sent only when expanded.
    ///
    /// Wire name: `signInEventsAppSummary`
    pub sign_in_events_app_summary: Option<Vec<SignInEventsAppActivity>>,
    /// How many sign-ins there were in stretches of time.
    ///
    /// Listed 1000 a page, which is also the maximum. Time is bounded exclusively at both ends.
    ///
    /// `Collection(microsoft.graph.signInEventsActivity)`, may be null, sent only when expanded.
    ///
    /// Wire name: `signInEventsSummary`
    pub sign_in_events_summary: Option<Vec<SignInEventsActivity>>,
    /// Sign-ins of users, service principals and managed identities.
    ///
    /// Without a filter on the kinds, only interactive sign-ins of users are listed. Ask for the others
    /// with any of signInEventTypes equal to nonInteractiveUser, servicePrincipal or managedIdentity; the
    /// user kinds can be joined with or, but user and service principal kinds cannot share a filter. Newest
    /// first, 1000 a page, which is also the maximum; skipping is refused. Needs AuditLog.Read.All, with
    /// Directory.Read.All besides, and a P1 or P2 licence, with which records are kept for 30 days; they
    /// arrive minutes late and out of order.
    ///
    /// `Collection(microsoft.graph.signIn)`, may be null, sent only when expanded.
    ///
    /// Wire name: `signIns`
    pub sign_ins: Option<Vec<SignIn>>,
    /// Sign-ups of customers who registered themselves for an account.
    ///
    /// Newest first, 1000 a page, which is also the maximum. Needs the permission AuditLog.Read.All. One
    /// page of the service's documentation spells the path differently; the spelling here is what the
    /// service answers to.
    ///
    /// Missing in the clouds US Government L4, US Government L5 and China.
    ///
    /// `Collection(microsoft.graph.selfServiceSignUp)`, may be null, sent only when expanded.
    ///
    /// Wire name: `signUps`
    pub sign_ups: Option<Vec<SelfServiceSignUp>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuditLogRoot: "microsoft.graph.auditLogRoot" {
        audit_activity_types: "auditActivityTypes",
        custom_security_attribute_audits: "customSecurityAttributeAudits",
        directory_audits: "directoryAudits",
        directory_provisioning: "directoryProvisioning",
        provisioning: "provisioning",
        sign_in_events_app_summary: "signInEventsAppSummary",
        sign_in_events_summary: "signInEventsSummary",
        sign_ins: "signIns",
        sign_ups: "signUps",
    }
}

impl msgraph_runtime::query::FilterSupported for AuditLogRoot {}

impl msgraph_runtime::query::TopSupported for AuditLogRoot {}

impl msgraph_runtime::query::SkipSupported for AuditLogRoot {}

impl msgraph_runtime::query::CountSupported for AuditLogRoot {}

impl AuditLogRoot {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::structured(
                    "auditActivityTypes",
                    "audit_activity_types",
                    AuditActivityType::schema(),
                )
                .collection()
                .contained(),
            Property::structured(
                    "customSecurityAttributeAudits",
                    "custom_security_attribute_audits",
                    CustomSecurityAttributeAudit::schema(),
                )
                .collection()
                .contained(),
            Property::structured(
                    "directoryAudits",
                    "directory_audits",
                    DirectoryAudit::schema(),
                )
                .collection()
                .contained(),
            Property::structured(
                    "directoryProvisioning",
                    "directory_provisioning",
                    ProvisioningObjectSummary::schema(),
                )
                .collection()
                .contained(),
            Property::structured(
                    "provisioning",
                    "provisioning",
                    ProvisioningObjectSummary::schema(),
                )
                .collection()
                .contained(),
            Property::structured(
                    "signInEventsAppSummary",
                    "sign_in_events_app_summary",
                    SignInEventsAppActivity::schema(),
                )
                .collection()
                .contained(),
            Property::structured(
                    "signInEventsSummary",
                    "sign_in_events_summary",
                    SignInEventsActivity::schema(),
                )
                .collection()
                .contained(),
            Property::structured("signIns", "sign_ins", SignIn::schema())
                .collection()
                .contained(),
            Property::structured("signUps", "sign_ups", SelfServiceSignUp::schema())
                .collection()
                .contained(),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
            "microsoft.graph.auditLogRoot",
            PROPERTIES,
        );
        &SCHEMA
    }
}

impl msgraph_runtime::schema::Described for AuditLogRoot {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
