// Generated from microsoft.graph.auditLogRoot (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::{Client, Cloud};
use msgraph_runtime::request::Place;
use super::{
    DirectoryAuditCollection, ProvisioningObjectSummaryCollection, SignInCollection,
};

/// The root of all audit log reports.
///
/// Has no content of its own: request the collections and functions below it.
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

    /// Changes to the directory: users, groups, applications, policies and more.
    ///
    /// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`; without the second,
    /// intermittent errors about a missing premium license occur. Retained for 30 days with a P1 or P2
    /// license, otherwise for 7 days. The documented time filters `ge` and `le` are inclusive, so adjacent
    /// windows overlap: deduplicate by `id`. The page size is not documented.
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

    /// Changes by provisioning jobs to users and groups in connected systems.
    ///
    /// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`. String filters are
    /// case-sensitive. Retained for 30 days with a P1 or P2 license, otherwise for 7 days. The documented
    /// time filters `gt` and `lt` are exclusive, unlike those of sign-ins and directory audits: make
    /// adjacent windows overlap and deduplicate by `id`, or records at the boundary are missed. The page
    /// size is not documented.
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

    /// Interactive user sign-ins.
    ///
    /// This version cannot request other kinds: use beta for non-interactive user sign-ins and those of
    /// service principals and managed identities. Sorted newest first by default. Page size: 1000 by
    /// default, which is also the maximum. `$skip` is rejected. Requires the permission
    /// `AuditLog.Read.All`, also `Directory.Read.All`, and a P1 or P2 license, which retains records for 30
    /// days. Records arrive minutes late and out of order, and may be published again with changes.
    ///
    /// Wire name: `signIns`
    #[must_use]
    pub fn sign_ins(&self) -> SignInCollection {
        SignInCollection::new(self.place.segment("signIns"))
    }
}
