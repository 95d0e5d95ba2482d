// Generated from microsoft.graph.auditLogRoot (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::{Client, Cloud};
use msgraph_runtime::query::literal;
use msgraph_runtime::request::{ListRequest, Place};
use super::{
    AuditActivityTypeCollection, CustomSecurityAttributeAuditCollection,
    DirectoryAuditCollection, ProvisioningObjectSummaryCollection,
    SelfServiceSignUpCollection, SignInCollection, SignInEventsActivityCollection,
    SignInEventsAppActivityCollection,
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
    /// `/beta/auditLogs` of the service that a client talks to. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            place: Place::root(client, "beta", "auditLogs"),
        }
    }

    /// The activities that audit records can report.
    ///
    /// Compare `activity` with the activity display name of an audit record. Page size: 1000 by default,
    /// which is also the maximum. Available in all clouds. Requires the permission `AuditLog.Read.All`.
    ///
    /// Wire name: `auditActivityTypes`
    #[must_use]
    pub fn audit_activity_types(&self) -> AuditActivityTypeCollection {
        AuditActivityTypeCollection::new(self.place.segment("auditActivityTypes"))
    }

    /// Changes to definitions and assignments of custom security attributes.
    ///
    /// Requires the permission `CustomSecAttributeAuditLogs.Read.All`, and the role of the signed-in user
    /// must allow it as well: not even a Global Administrator has such a role by default. Page size: 100 by
    /// default, which is also the maximum. Available in all clouds. The documented time filters `ge` and
    /// `le` are inclusive, so adjacent windows overlap: deduplicate by `id`.
    ///
    /// Wire name: `customSecurityAttributeAudits`
    #[must_use]
    pub fn custom_security_attribute_audits(
        &self,
    ) -> CustomSecurityAttributeAuditCollection {
        CustomSecurityAttributeAuditCollection::new(
            self.place.segment("customSecurityAttributeAudits"),
        )
    }

    /// Changes to the directory: users, groups, applications, policies and more.
    ///
    /// Requires the permissions `AuditLog.Read.All` and `Directory.Read.All`; without the second,
    /// intermittent errors about a missing premium license occur. Retained for 30 days with a P1 or P2
    /// license, otherwise for 7 days. The documented time filters `ge` and `le` are inclusive, so adjacent
    /// windows overlap: deduplicate by `id`. The page size is not documented. Available in all clouds.
    ///
    /// Wire name: `directoryAudits`
    #[must_use]
    pub fn directory_audits(&self) -> DirectoryAuditCollection {
        DirectoryAuditCollection::new(self.place.segment("directoryAudits"))
    }

    /// Undocumented alias of the provisioning collection.
    ///
    /// The metadata declares it with the same record type as `provisioning`. No difference is documented;
    /// use `provisioning`.
    ///
    /// Wire name: `directoryProvisioning`
    #[must_use]
    pub fn directory_provisioning(&self) -> ProvisioningObjectSummaryCollection {
        ProvisioningObjectSummaryCollection::new(
            self.place.segment("directoryProvisioning"),
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
    /// Wire name: `provisioning`
    #[must_use]
    pub fn provisioning(&self) -> ProvisioningObjectSummaryCollection {
        ProvisioningObjectSummaryCollection::new(self.place.segment("provisioning"))
    }

    /// Number of sign-ins per application.
    ///
    /// Returns one record per application. Records have no `id`; their key is `appId`. Page size: 1000 by
    /// default, which is also the maximum.
    ///
    /// Wire name: `signInEventsAppSummary`
    #[must_use]
    pub fn sign_in_events_app_summary(&self) -> SignInEventsAppActivityCollection {
        SignInEventsAppActivityCollection::new(
            self.place.segment("signInEventsAppSummary"),
        )
    }

    /// Number of sign-ins per period of time.
    ///
    /// Page size: 1000 by default, which is also the maximum. The documented time filters `gt` and `lt` are
    /// exclusive.
    ///
    /// Wire name: `signInEventsSummary`
    #[must_use]
    pub fn sign_in_events_summary(&self) -> SignInEventsActivityCollection {
        SignInEventsActivityCollection::new(self.place.segment("signInEventsSummary"))
    }

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
    /// Wire name: `signIns`
    #[must_use]
    pub fn sign_ins(&self) -> SignInCollection {
        SignInCollection::new(self.place.segment("signIns"))
    }

    /// Self-service sign-ups of customers.
    ///
    /// Sorted newest first by default. Page size: 1000 by default, which is also the maximum. Requires the
    /// permission `AuditLog.Read.All`. One page of Microsoft's documentation spells the path `signsUps`;
    /// the metadata and the service use `signUps`.
    ///
    /// Missing in the clouds US Government L4, US Government L5 and China.
    ///
    /// Wire name: `signUps`
    #[must_use]
    pub fn sign_ups(&self) -> SelfServiceSignUpCollection {
        SelfServiceSignUpCollection::new(
            self
                .place
                .segment("signUps")
                .missing_in(&[Cloud::UsGovL4, Cloud::UsGovL5, Cloud::China]),
        )
    }

    /// Summarizes managed identity sign-ins, one record per group of similar ones.
    ///
    /// Filters on the result are documented; its order and page size are not.
    ///
    /// Wire name: `getSummarizedMSISignIns`
    pub fn get_summarized_msi_sign_ins(
        &self,
        aggregation_window: super::models::AggregationWindow,
    ) -> ListRequest<super::models::SummarizedSignIn> {
        self.place
            .function(
                "getSummarizedMSISignIns",
                &[("aggregationWindow", literal(&aggregation_window))],
            )
            .list()
    }

    /// Summarizes non-interactive user sign-ins, one record per similar group.
    ///
    /// Filters on the result are documented; its order and page size are not.
    ///
    /// Wire name: `getSummarizedNonInteractiveSignIns`
    pub fn get_summarized_non_interactive_sign_ins(
        &self,
        aggregation_window: super::models::AggregationWindow,
    ) -> ListRequest<super::models::SummarizedSignIn> {
        self.place
            .function(
                "getSummarizedNonInteractiveSignIns",
                &[("aggregationWindow", literal(&aggregation_window))],
            )
            .list()
    }

    /// Summarizes service principal sign-ins, one record per similar group.
    ///
    /// Filters on the result are documented; its order and page size are not.
    ///
    /// Wire name: `getSummarizedServicePrincipalSignIns`
    pub fn get_summarized_service_principal_sign_ins(
        &self,
        aggregation_window: super::models::AggregationWindow,
    ) -> ListRequest<super::models::SummarizedSignIn> {
        self.place
            .function(
                "getSummarizedServicePrincipalSignIns",
                &[("aggregationWindow", literal(&aggregation_window))],
            )
            .list()
    }
}
