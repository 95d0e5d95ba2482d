// Generated from microsoft.graph.auditLogRoot (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::{Client, Cloud};
use msgraph_runtime::request::Place;
use super::{
    DirectoryAuditCollection, ProvisioningObjectSummaryCollection, SignInCollection,
};

/// The place from which all reports are reached.
///
/// Nothing can be read at this place itself, only from the collections and functions below it.
///
/// Wire name: `auditLogs`
#[derive(Clone, Debug)]
pub struct AuditLogs {
    place: Place,
}

impl AuditLogs {
    /// `/v1.0/auditLogs` of the service that a client talks to. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            place: Place::root(client, "v1.0", "auditLogs"),
        }
    }

    /// Changes to the directory: users, groups, applications, policies and the like.
    ///
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All; without the latter, refusals for
    /// want of a premium licence can come and go. Kept for 30 days with a P1 or P2 licence and for 7 days
    /// without. Time is bounded inclusively at both ends, so adjoining windows overlap and need
    /// deduplication by identifier. Page sizes are not documented.
    ///
    /// Missing in the China cloud.
    ///
    /// Wire name: `directoryAudits`
    #[must_use]
    pub fn directory_audits(&self) -> DirectoryAuditCollection {
        DirectoryAuditCollection::new(
            self.place.segment("directoryAudits").missing_in(&[Cloud::China]),
        )
    }

    /// What provisioning jobs did to users and groups in connected systems.
    ///
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All. Text in filters is compared with
    /// regard to case. Kept for 30 days with a P1 or P2 licence and for 7 days without. Time is bounded
    /// exclusively at both ends, unlike for sign-ins and directory audits, so windows have to overlap for
    /// nothing to be missed. Page sizes are not documented.
    ///
    /// Missing in the China cloud.
    ///
    /// Wire name: `provisioning`
    #[must_use]
    pub fn provisioning(&self) -> ProvisioningObjectSummaryCollection {
        ProvisioningObjectSummaryCollection::new(
            self.place.segment("provisioning").missing_in(&[Cloud::China]),
        )
    }

    /// Interactive sign-ins of users.
    ///
    /// This version has no way to ask for other kinds of sign-ins: non-interactive ones and those of
    /// service principals and managed identities are in beta alone. Newest first, 1000 a page, which is
    /// also the maximum; skipping is refused. Needs AuditLog.Read.All, with Directory.Read.All besides, and
    /// a P1 or P2 licence, with which records are kept for 30 days. Records arrive minutes late and out of
    /// order, and may be published again with changes.
    ///
    /// Wire name: `signIns`
    #[must_use]
    pub fn sign_ins(&self) -> SignInCollection {
        SignInCollection::new(self.place.segment("signIns"))
    }
}
