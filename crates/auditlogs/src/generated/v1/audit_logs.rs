// @generated from microsoft.graph.auditLogRoot (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, ResourcePath};
use super::{
    DirectoryAuditCollectionRequestBuilder, ProvisioningObjectSummaryCollectionRequestBuilder,
    SignInCollectionRequestBuilder,
};

/// The root of all audit log reports.
///
/// Has no content of its own: request the collections and functions below it. Wire name: `auditLogs`
#[derive(Clone, Debug)]
pub struct AuditLogs {
    path: ResourcePath,
}

impl AuditLogs {
    /// Returns the request builder of `/v1.0/auditLogs`. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self { Self { path: ResourcePath::root(client, "v1.0", "auditLogs") } }

    /// Changes to the directory: users, groups, applications, policies and more. See
    /// [`DirectoryAuditCollectionRequestBuilder`]. Wire name: `directoryAudits`
    #[must_use]
    pub fn directory_audits(&self) -> DirectoryAuditCollectionRequestBuilder {
        DirectoryAuditCollectionRequestBuilder::new(self.path.segment("directoryAudits"))
    }

    /// Changes by provisioning jobs to users and groups in connected systems. See
    /// [`ProvisioningObjectSummaryCollectionRequestBuilder`]. Wire name: `provisioning`
    #[must_use]
    pub fn provisioning(&self) -> ProvisioningObjectSummaryCollectionRequestBuilder {
        ProvisioningObjectSummaryCollectionRequestBuilder::new(self.path.segment("provisioning"))
    }

    /// Interactive user sign-ins. See [`SignInCollectionRequestBuilder`]. Wire name: `signIns`
    #[must_use]
    pub fn sign_ins(&self) -> SignInCollectionRequestBuilder {
        SignInCollectionRequestBuilder::new(self.path.segment("signIns"))
    }
}
