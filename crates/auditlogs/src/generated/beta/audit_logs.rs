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
    /// `/beta/auditLogs` of the service that a client talks to. Nothing is sent yet.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            place: Place::root(client, "beta", "auditLogs"),
        }
    }

    /// The activities that audit records can be about.
    ///
    /// Listed 1000 a page, which is also the maximum, and in all clouds. Needs the permission
    /// AuditLog.Read.All.
    ///
    /// Wire name: `auditActivityTypes`
    #[must_use]
    pub fn audit_activity_types(&self) -> AuditActivityTypeCollection {
        AuditActivityTypeCollection::new(self.place.segment("auditActivityTypes"))
    }

    /// Changes to the definitions and assignments of custom security attributes.
    ///
    /// Needs the permission CustomSecAttributeAuditLogs.Read.All, and the user's role has to allow it as
    /// well: even a Global Administrator has none of it by default. Listed 100 a page, which is also the
    /// maximum, and in all clouds. Time is bounded inclusively at both ends, so adjoining windows overlap
    /// and need deduplication by identifier.
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

    /// Changes to the directory: users, groups, applications, policies and the like.
    ///
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All; without the latter, refusals for
    /// want of a premium licence can come and go. Kept for 30 days with a P1 or P2 licence and for 7 days
    /// without. Time is bounded inclusively at both ends, so adjoining windows overlap and need
    /// deduplication by identifier. Page sizes are not documented; this version is offered in all clouds.
    ///
    /// Wire name: `directoryAudits`
    #[must_use]
    pub fn directory_audits(&self) -> DirectoryAuditCollection {
        DirectoryAuditCollection::new(self.place.segment("directoryAudits"))
    }

    /// Provisioning records under a second name that the service leaves undocumented.
    ///
    /// Metadata declares it with the records of provisioning. How the two differ is not documented, so
    /// prefer provisioning.
    ///
    /// Wire name: `directoryProvisioning`
    #[must_use]
    pub fn directory_provisioning(&self) -> ProvisioningObjectSummaryCollection {
        ProvisioningObjectSummaryCollection::new(
            self.place.segment("directoryProvisioning"),
        )
    }

    /// What provisioning jobs did to users and groups in connected systems.
    ///
    /// Needs the permissions AuditLog.Read.All and Directory.Read.All. Text in filters is compared with
    /// regard to case. Kept for 30 days with a P1 or P2 licence and for 7 days without. Time is bounded
    /// exclusively at both ends, unlike for sign-ins and directory audits, so windows have to overlap for
    /// nothing to be missed. Page sizes are not documented.
    ///
    /// Wire name: `provisioning`
    #[must_use]
    pub fn provisioning(&self) -> ProvisioningObjectSummaryCollection {
        ProvisioningObjectSummaryCollection::new(self.place.segment("provisioning"))
    }

    /// How many sign-ins each application had.
    ///
    /// One record an application, with no identifier of its own: the application's is the key. Listed 1000
    /// a page, which is also the maximum.
    ///
    /// Wire name: `signInEventsAppSummary`
    #[must_use]
    pub fn sign_in_events_app_summary(&self) -> SignInEventsAppActivityCollection {
        SignInEventsAppActivityCollection::new(
            self.place.segment("signInEventsAppSummary"),
        )
    }

    /// How many sign-ins there were in stretches of time.
    ///
    /// Listed 1000 a page, which is also the maximum. Time is bounded exclusively at both ends.
    ///
    /// Wire name: `signInEventsSummary`
    #[must_use]
    pub fn sign_in_events_summary(&self) -> SignInEventsActivityCollection {
        SignInEventsActivityCollection::new(self.place.segment("signInEventsSummary"))
    }

    /// Sign-ins of users, service principals and managed identities.
    ///
    /// Without a filter on the kinds, only interactive sign-ins of users are listed. Ask for the others
    /// with any of signInEventTypes equal to nonInteractiveUser, servicePrincipal or managedIdentity; the
    /// user kinds can be joined with or, but user and service principal kinds cannot share a filter. Newest
    /// first, 1000 a page, which is also the maximum; skipping is refused. Needs AuditLog.Read.All, with
    /// Directory.Read.All besides, and a P1 or P2 licence, with which records are kept for 30 days; they
    /// arrive minutes late and out of order.
    ///
    /// Wire name: `signIns`
    #[must_use]
    pub fn sign_ins(&self) -> SignInCollection {
        SignInCollection::new(self.place.segment("signIns"))
    }

    /// Sign-ups of customers who registered themselves for an account.
    ///
    /// Newest first, 1000 a page, which is also the maximum. Needs the permission AuditLog.Read.All. One
    /// page of the service's documentation spells the path differently; the spelling here is what the
    /// service answers to.
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

    /// Summarizes sign-ins of managed identities, one record a group of like ones.
    ///
    /// The service documents filtering of the result, but neither its order nor its page size.
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

    /// Summarizes sign-ins that clients made for users without their doing, grouped by likeness.
    ///
    /// The service documents filtering of the result, but neither its order nor its page size.
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

    /// Summarizes sign-ins of applications as themselves, one record a group of like ones.
    ///
    /// The service documents filtering of the result, but neither its order nor its page size.
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
