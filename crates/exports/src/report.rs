//! Reports, and the kinds of sign-ins.

use std::fmt;

use msgraph_auditlogs_models::beta;
use msgraph_auditlogs_models::schema::StructuredType;

/// The report that a record belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Report {
    /// Sign-ins of all kinds: `SignIn`.
    SignIns,
    /// Changes in the directory: `DirectoryAudit`.
    DirectoryAudits,
    /// What the provisioning service did: `ProvisioningObjectSummary`.
    Provisioning,
    /// Changes of custom security attributes: `CustomSecurityAttributeAudit`.
    CustomSecurityAttributeAudits,
    /// Self-service sign-ups: `SelfServiceSignUp`.
    SignUps,
    /// Sign-ins counted by hour or day: `SummarizedSignIn`.
    SummarizedSignIns,
}

impl Report {
    /// Every report; of two that a record fits equally well, the earlier one is meant.
    pub const ALL: &'static [Self] = &[
        Self::SignIns,
        Self::DirectoryAudits,
        Self::Provisioning,
        Self::CustomSecurityAttributeAudits,
        Self::SignUps,
        Self::SummarizedSignIns,
    ];

    /// The name in URLs below `auditLogs`: `signIns`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignIns => "signIns",
            Self::DirectoryAudits => "directoryAudits",
            Self::Provisioning => "provisioning",
            Self::CustomSecurityAttributeAudits => "customSecurityAttributeAudits",
            Self::SignUps => "signUps",
            Self::SummarizedSignIns => "summarizedSignIns",
        }
    }

    /// The description of the records, of beta, which declares the most.
    #[must_use]
    pub const fn schema(self) -> &'static StructuredType {
        match self {
            Self::SignIns => beta::SignIn::SCHEMA,
            Self::DirectoryAudits => beta::DirectoryAudit::SCHEMA,
            Self::Provisioning => beta::ProvisioningObjectSummary::SCHEMA,
            Self::CustomSecurityAttributeAudits => beta::CustomSecurityAttributeAudit::SCHEMA,
            Self::SignUps => beta::SelfServiceSignUp::SCHEMA,
            Self::SummarizedSignIns => beta::SummarizedSignIn::SCHEMA,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// A kind of sign-in.
///
/// The last two exist only in exports through diagnostic settings; Microsoft Graph does not serve them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignInKind {
    /// A person took part.
    InteractiveUser,
    /// A client used a token or a cookie on behalf of a person.
    NonInteractiveUser,
    /// An application used its own credentials.
    ServicePrincipal,
    /// An Azure resource whose credentials the platform keeps.
    ManagedIdentity,
    /// An application of Microsoft's own.
    MicrosoftServicePrincipal,
    /// A sign-in at Active Directory Federation Services.
    Adfs,
}

impl SignInKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::InteractiveUser,
        Self::NonInteractiveUser,
        Self::ServicePrincipal,
        Self::ManagedIdentity,
        Self::MicrosoftServicePrincipal,
        Self::Adfs,
    ];

    /// The text in `signInEventTypes`, or the stem of the category for the two kinds that Graph does not have.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InteractiveUser => "interactiveUser",
            Self::NonInteractiveUser => "nonInteractiveUser",
            Self::ServicePrincipal => "servicePrincipal",
            Self::ManagedIdentity => "managedIdentity",
            Self::MicrosoftServicePrincipal => "microsoftServicePrincipal",
            Self::Adfs => "adfs",
        }
    }

    /// The kind that `signInEventTypes` names.
    pub(crate) fn of_event_type(text: &str) -> Option<Self> {
        let graph =
            [Self::InteractiveUser, Self::NonInteractiveUser, Self::ServicePrincipal, Self::ManagedIdentity];
        graph.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(text))
    }
}

impl fmt::Display for SignInKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// Categories of diagnostic settings and tables of Log Analytics, with what their records are.
const SOURCES: &[(&str, Report, Option<SignInKind>)] = &[
    ("SignInLogs", Report::SignIns, Some(SignInKind::InteractiveUser)),
    ("NonInteractiveUserSignInLogs", Report::SignIns, Some(SignInKind::NonInteractiveUser)),
    ("ServicePrincipalSignInLogs", Report::SignIns, Some(SignInKind::ServicePrincipal)),
    ("ManagedIdentitySignInLogs", Report::SignIns, Some(SignInKind::ManagedIdentity)),
    ("MicrosoftServicePrincipalSignInLogs", Report::SignIns, Some(SignInKind::MicrosoftServicePrincipal)),
    ("ADFSSignInLogs", Report::SignIns, Some(SignInKind::Adfs)),
    ("AuditLogs", Report::DirectoryAudits, None),
    ("ProvisioningLogs", Report::Provisioning, None),
    ("CustomSecurityAttributeAuditLogs", Report::CustomSecurityAttributeAudits, None),
];

/// What the records of a category or a table are: `SignInLogs`, `AADNonInteractiveUserSignInLogs`.
pub(crate) fn of_source(name: &str) -> Option<(Report, Option<SignInKind>)> {
    let stem = match name.get(..3) {
        Some(start) if start.eq_ignore_ascii_case("AAD") => name.get(3..).unwrap_or_default(),
        _ => name,
    };
    let found = SOURCES.iter().find(|(source, _, _)| source.eq_ignore_ascii_case(stem))?;
    Some((found.1, found.2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_and_tables_lead_to_reports() {
        for (source, report, kind) in [
            ("SignInLogs", Report::SignIns, Some(SignInKind::InteractiveUser)),
            ("SigninLogs", Report::SignIns, Some(SignInKind::InteractiveUser)),
            ("AADManagedIdentitySignInLogs", Report::SignIns, Some(SignInKind::ManagedIdentity)),
            ("ADFSSignInLogs", Report::SignIns, Some(SignInKind::Adfs)),
            ("AADProvisioningLogs", Report::Provisioning, None),
            ("AADCustomSecurityAttributeAuditLogs", Report::CustomSecurityAttributeAudits, None),
        ] {
            assert_eq!(of_source(source), Some((report, kind)), "{source}");
        }
        assert_eq!(of_source("MicrosoftGraphActivityLogs"), None);
    }
}
