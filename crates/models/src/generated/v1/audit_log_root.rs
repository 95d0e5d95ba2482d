// Generated from microsoft.graph.auditLogRoot (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{DirectoryAudit, ProvisioningObjectSummary, SignIn};

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
    /// Changes to the directory: users, groups, applications, policies and the like.
    ///
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All; without the latter, refusals for
    /// want of a premium licence can come and go. Kept for 30 days with a P1 or P2 licence and for 7 days
    /// without. Time is bounded inclusively at both ends, so adjoining windows overlap and need
    /// deduplication by identifier. Page sizes are not documented.
    ///
    /// Missing in the China cloud.
    ///
    /// `Collection(microsoft.graph.directoryAudit)`, may be null, sent only when expanded.
    ///
    /// Wire name: `directoryAudits`
    pub directory_audits: Option<Vec<DirectoryAudit>>,
    /// What provisioning jobs did to users and groups in connected systems.
    ///
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All. Text in filters is compared with
    /// regard to case. Kept for 30 days with a P1 or P2 licence and for 7 days without. Time is bounded
    /// exclusively at both ends, unlike for sign-ins and directory audits, so windows have to overlap for
    /// nothing to be missed. Page sizes are not documented.
    ///
    /// Missing in the China cloud.
    ///
    /// `Collection(microsoft.graph.provisioningObjectSummary)`, may be null, sent only when expanded.
    ///
    /// Wire name: `provisioning`
    pub provisioning: Option<Vec<ProvisioningObjectSummary>>,
    /// Interactive sign-ins of users.
    ///
    /// This version has no way to ask for other kinds of sign-ins: non-interactive ones and those of
    /// service principals and managed identities are in beta alone. Newest first, 1000 a page, which is
    /// also the maximum; skipping is refused. Needs AuditLog.Read.All, with Directory.Read.All besides, and
    /// a P1 or P2 licence, with which records are kept for 30 days. Records arrive minutes late and out of
    /// order, and may be published again with changes.
    ///
    /// `Collection(microsoft.graph.signIn)`, may be null, sent only when expanded.
    ///
    /// Wire name: `signIns`
    pub sign_ins: Option<Vec<SignIn>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuditLogRoot: "microsoft.graph.auditLogRoot" {
        directory_audits: "directoryAudits",
        provisioning: "provisioning",
        sign_ins: "signIns",
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
                    "directoryAudits",
                    "directory_audits",
                    DirectoryAudit::schema(),
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
            Property::structured("signIns", "sign_ins", SignIn::schema())
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
