// @generated from microsoft.graph.auditLogRoot (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{Client, Cloud, ListRequest, ResourcePath, literal};
use super::{
    AuditActivityTypeCollectionRequestBuilder, CustomSecurityAttributeAuditCollectionRequestBuilder,
    DirectoryAuditCollectionRequestBuilder, ProvisioningObjectSummaryCollectionRequestBuilder,
    SelfServiceSignUpCollectionRequestBuilder, SignInCollectionRequestBuilder,
    SignInEventsActivityCollectionRequestBuilder, SignInEventsAppActivityCollectionRequestBuilder,
};

/// The root of all audit log reports.
///
/// Has no content of its own: request the collections and functions below it. Wire name: `auditLogs`
#[derive(Clone, Debug)]
pub struct AuditLogs {
    path: ResourcePath,
}

impl AuditLogs {
    /// Returns the request builder of `/beta/auditLogs`. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self { Self { path: ResourcePath::root(client, "beta", "auditLogs") } }

    /// The activities that audit records can report. See [`AuditActivityTypeCollectionRequestBuilder`]. Wire
    /// name: `auditActivityTypes`
    #[must_use]
    pub fn audit_activity_types(&self) -> AuditActivityTypeCollectionRequestBuilder {
        AuditActivityTypeCollectionRequestBuilder::new(self.path.segment("auditActivityTypes"))
    }

    /// Changes to definitions and assignments of custom security attributes. See
    /// [`CustomSecurityAttributeAuditCollectionRequestBuilder`]. Wire name: `customSecurityAttributeAudits`
    #[must_use]
    pub fn custom_security_attribute_audits(&self) -> CustomSecurityAttributeAuditCollectionRequestBuilder {
        CustomSecurityAttributeAuditCollectionRequestBuilder::new(
            self.path.segment("customSecurityAttributeAudits"),
        )
    }

    /// Changes to the directory: users, groups, applications, policies and more. See
    /// [`DirectoryAuditCollectionRequestBuilder`]. Wire name: `directoryAudits`
    #[must_use]
    pub fn directory_audits(&self) -> DirectoryAuditCollectionRequestBuilder {
        DirectoryAuditCollectionRequestBuilder::new(self.path.segment("directoryAudits"))
    }

    /// Undocumented alias of the provisioning collection. See
    /// [`ProvisioningObjectSummaryCollectionRequestBuilder`]. Wire name: `directoryProvisioning`
    #[must_use]
    pub fn directory_provisioning(&self) -> ProvisioningObjectSummaryCollectionRequestBuilder {
        ProvisioningObjectSummaryCollectionRequestBuilder::new(self.path.segment("directoryProvisioning"))
    }

    /// Changes by provisioning jobs to users and groups in connected systems. See
    /// [`ProvisioningObjectSummaryCollectionRequestBuilder`]. Wire name: `provisioning`
    #[must_use]
    pub fn provisioning(&self) -> ProvisioningObjectSummaryCollectionRequestBuilder {
        ProvisioningObjectSummaryCollectionRequestBuilder::new(self.path.segment("provisioning"))
    }

    /// Number of sign-ins per application. See [`SignInEventsAppActivityCollectionRequestBuilder`]. Wire
    /// name: `signInEventsAppSummary`
    #[must_use]
    pub fn sign_in_events_app_summary(&self) -> SignInEventsAppActivityCollectionRequestBuilder {
        SignInEventsAppActivityCollectionRequestBuilder::new(self.path.segment("signInEventsAppSummary"))
    }

    /// Number of sign-ins per period of time. See [`SignInEventsActivityCollectionRequestBuilder`]. Wire
    /// name: `signInEventsSummary`
    #[must_use]
    pub fn sign_in_events_summary(&self) -> SignInEventsActivityCollectionRequestBuilder {
        SignInEventsActivityCollectionRequestBuilder::new(self.path.segment("signInEventsSummary"))
    }

    /// Sign-ins of users, service principals and managed identities. See [`SignInCollectionRequestBuilder`].
    /// Wire name: `signIns`
    #[must_use]
    pub fn sign_ins(&self) -> SignInCollectionRequestBuilder {
        SignInCollectionRequestBuilder::new(self.path.segment("signIns"))
    }

    /// Self-service sign-ups of customers. Unavailable in the clouds US Government L4, US Government L5 and
    /// China. See [`SelfServiceSignUpCollectionRequestBuilder`]. Wire name: `signUps`
    #[must_use]
    pub fn sign_ups(&self) -> SelfServiceSignUpCollectionRequestBuilder {
        SelfServiceSignUpCollectionRequestBuilder::new(
            self.path.segment("signUps").unavailable_in(&[Cloud::UsGovL4, Cloud::UsGovL5, Cloud::China]),
        )
    }

    /// Summarizes managed identity sign-ins, one record per group of similar ones.
    ///
    /// Filters on the result are documented; its order and page size are not. Wire name:
    /// `getSummarizedMSISignIns`
    pub fn get_summarized_msi_sign_ins(
        &self,
        aggregation_window: super::models::AggregationWindow,
    ) -> ListRequest<super::models::SummarizedSignIn> {
        self.path
            .function("getSummarizedMSISignIns", &[("aggregationWindow", literal(&aggregation_window))])
            .list()
    }

    /// Summarizes non-interactive user sign-ins, one record per similar group.
    ///
    /// Filters on the result are documented; its order and page size are not. Wire name:
    /// `getSummarizedNonInteractiveSignIns`
    pub fn get_summarized_non_interactive_sign_ins(
        &self,
        aggregation_window: super::models::AggregationWindow,
    ) -> ListRequest<super::models::SummarizedSignIn> {
        self.path
            .function(
                "getSummarizedNonInteractiveSignIns",
                &[("aggregationWindow", literal(&aggregation_window))],
            )
            .list()
    }

    /// Summarizes service principal sign-ins, one record per similar group.
    ///
    /// Filters on the result are documented; its order and page size are not. Wire name:
    /// `getSummarizedServicePrincipalSignIns`
    pub fn get_summarized_service_principal_sign_ins(
        &self,
        aggregation_window: super::models::AggregationWindow,
    ) -> ListRequest<super::models::SummarizedSignIn> {
        self.path
            .function(
                "getSummarizedServicePrincipalSignIns",
                &[("aggregationWindow", literal(&aggregation_window))],
            )
            .list()
    }
}
