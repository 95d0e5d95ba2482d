// @generated from microsoft.graph.auditLogRoot (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::{
    AuditActivityType, CustomSecurityAttributeAudit, DirectoryAudit,
    ProvisioningObjectSummary, SelfServiceSignUp, SignIn, SignInEventsActivity,
    SignInEventsAppActivity,
};

/// The audit log reports of a tenant.
///
/// Read-only, except for three actions on sign-ins. The service allows 5 requests per 10 seconds per
/// app per tenant, for all of these collections together. Records are retained for 30 days in tenants
/// with a P1 or P2 license, otherwise for 7 days; older records cannot be recovered.
///
/// Wire name: `microsoft.graph.auditLogRoot`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditLogRoot {
    /// The activities that audit records can report.
    ///
    /// Compare `activity` with the activity display name of an audit record. Page size: 1000 by default,
    /// which is also the maximum. Available in all clouds. Requires the permission `AuditLog.Read.All`.
    ///
    /// `Collection(microsoft.graph.auditActivityType)`, may be null, sent only when expanded. Wire name:
    /// `auditActivityTypes`
    pub audit_activity_types: Option<Vec<AuditActivityType>>,
    /// Changes to definitions and assignments of custom security attributes.
    ///
    /// Requires the permission `CustomSecAttributeAuditLogs.Read.All`, and the role of the signed-in user
    /// must allow it as well: not even a Global Administrator has such a role by default. Page size: 100 by
    /// default, which is also the maximum. Available in all clouds. The documented time filters `ge` and
    /// `le` are inclusive, so adjacent windows overlap: deduplicate by `id`.
    ///
    /// `Collection(microsoft.graph.customSecurityAttributeAudit)`, may be null, sent only when expanded.
    /// Wire name: `customSecurityAttributeAudits`
    pub custom_security_attribute_audits: Option<Vec<CustomSecurityAttributeAudit>>,
    /// Changes to the directory: users, groups, applications, policies and more.
    ///
    /// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`; without the second,
    /// intermittent errors about a missing premium license occur. Retained for 30 days with a P1 or P2
    /// license, otherwise for 7 days. The documented time filters `ge` and `le` are inclusive, so adjacent
    /// windows overlap: deduplicate by `id`. The page size is not documented. Available in all clouds.
    ///
    /// `Collection(microsoft.graph.directoryAudit)`, may be null, sent only when expanded. Wire name:
    /// `directoryAudits`
    pub directory_audits: Option<Vec<DirectoryAudit>>,
    /// Undocumented alias of the provisioning collection.
    ///
    /// The metadata declares it with the same record type as `provisioning`. No difference is documented;
    /// use `provisioning`.
    ///
    /// `Collection(microsoft.graph.provisioningObjectSummary)`, may be null, sent only when expanded. Wire
    /// name: `directoryProvisioning`
    pub directory_provisioning: Option<Vec<ProvisioningObjectSummary>>,
    /// Changes by provisioning jobs to users and groups in connected systems.
    ///
    /// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`. String filters are
    /// case-sensitive. Retained for 30 days with a P1 or P2 license, otherwise for 7 days. The documented
    /// time filters `gt` and `lt` are exclusive, unlike those of sign-ins and directory audits: make
    /// adjacent windows overlap and deduplicate by `id`, or records at the boundary are missed. The page
    /// size is not documented.
    ///
    /// `Collection(microsoft.graph.provisioningObjectSummary)`, may be null, sent only when expanded. Wire
    /// name: `provisioning`
    pub provisioning: Option<Vec<ProvisioningObjectSummary>>,
    /// Number of sign-ins per application.
    ///
    /// Returns one record per application. Records have no `id`; their key is `appId`. Page size: 1000 by
    /// default, which is also the maximum.
    ///
    /// `Collection(microsoft.graph.signInEventsAppActivity)`, may be null, sent only when expanded. Wire
    /// name: `signInEventsAppSummary`
    pub sign_in_events_app_summary: Option<Vec<SignInEventsAppActivity>>,
    /// Number of sign-ins per period of time.
    ///
    /// Page size: 1000 by default, which is also the maximum. The documented time filters `gt` and `lt` are
    /// exclusive.
    ///
    /// `Collection(microsoft.graph.signInEventsActivity)`, may be null, sent only when expanded. Wire name:
    /// `signInEventsSummary`
    pub sign_in_events_summary: Option<Vec<SignInEventsActivity>>,
    /// Sign-ins of users, service principals and managed identities.
    ///
    /// Without a filter on `signInEventTypes`, the service returns interactive user sign-ins only. Request
    /// each of the other kinds separately, with a filter for any of `signInEventTypes` equal to
    /// `nonInteractiveUser`, `servicePrincipal` or `managedIdentity`. User kinds may be joined with `or`;
    /// user and service principal kinds may not share a filter. Sorted newest first by default. Page size:
    /// 1000 by default, which is also the maximum. `$skip` is rejected. Requires the permission
    /// `AuditLog.Read.All`, also `Directory.Read.All`, and a P1 or P2 license, which retains records for 30
    /// days. Records arrive minutes late and out of order.
    ///
    /// `Collection(microsoft.graph.signIn)`, may be null, sent only when expanded. Wire name: `signIns`
    pub sign_ins: Option<Vec<SignIn>>,
    /// Self-service sign-ups of customers.
    ///
    /// Sorted newest first by default. Page size: 1000 by default, which is also the maximum. Requires the
    /// permission `AuditLog.Read.All`. One page of Microsoft's documentation spells the path `signsUps`;
    /// the metadata and the service use `signUps`.
    ///
    /// Unavailable in the clouds US Government L4, US Government L5 and China.
    ///
    /// `Collection(microsoft.graph.selfServiceSignUp)`, may be null, sent only when expanded. Wire name:
    /// `signUps`
    pub sign_ups: Option<Vec<SelfServiceSignUp>>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuditLogRoot: entity "microsoft.graph.auditLogRoot" of super::STRUCTURED_TYPES {
        audit_activity_types: "auditActivityTypes" = structured(AuditActivityType::schema()).collection().contained(),
        custom_security_attribute_audits: "customSecurityAttributeAudits" = structured(CustomSecurityAttributeAudit::schema()).collection().contained(),
        directory_audits: "directoryAudits" = structured(DirectoryAudit::schema()).collection().contained(),
        directory_provisioning: "directoryProvisioning" = structured(ProvisioningObjectSummary::schema()).collection().contained(),
        provisioning: "provisioning" = structured(ProvisioningObjectSummary::schema()).collection().contained(),
        sign_in_events_app_summary: "signInEventsAppSummary" = structured(SignInEventsAppActivity::schema()).collection().contained(),
        sign_in_events_summary: "signInEventsSummary" = structured(SignInEventsActivity::schema()).collection().contained(),
        sign_ins: "signIns" = structured(SignIn::schema()).collection().contained(),
        sign_ups: "signUps" = structured(SelfServiceSignUp::schema()).collection().contained(),
    }
}

impl AuditLogRoot {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl msgraph_runtime::query::FilterSupported for AuditLogRoot {}

impl msgraph_runtime::query::TopSupported for AuditLogRoot {}

impl msgraph_runtime::query::SkipSupported for AuditLogRoot {}

impl msgraph_runtime::query::CountSupported for AuditLogRoot {}

impl AuditLogRoot {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}
