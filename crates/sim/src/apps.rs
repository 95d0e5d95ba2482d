//! Applications that may request tokens.

/// An application that is registered in the tenant.
///
/// While no application with a client id is registered, any secret, certificate or federated token is accepted for it,
/// and its tokens have all roles.
///
/// ```
/// use msgraph_sim::App;
///
/// let collector = App::new("5f0c7a52-8a1d-4c5e-9a44-01d4b7a3c0aa").secret("correct").roles(["AuditLog.Read.All"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct App {
    pub(crate) client_id: String,
    pub(crate) secret: Option<String>,
    pub(crate) certificates: Vec<String>,
    pub(crate) roles: Vec<String>,
}

/// What a token may read, by default.
pub(crate) const ALL_ROLES: [&str; 6] = [
    "AuditLog.Read.All",
    "Directory.Read.All",
    "CustomSecAttributeAuditLogs.Read.All",
    "IdentityRiskyUser.ReadWrite.All",
    "Policy.Read.All",
    "User.Read.All",
];

impl App {
    /// An application with a client id, without credentials, and with all roles.
    #[must_use]
    pub fn new(client_id: impl Into<String>) -> Self {
        App {
            client_id: client_id.into(),
            secret: None,
            certificates: Vec::new(),
            roles: ALL_ROLES.map(str::to_owned).into(),
        }
    }

    /// Sets the client secret.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Adds a certificate, as PEM. Client assertions must be signed with the key of one of them.
    #[must_use]
    pub fn certificate_pem(mut self, pem: impl Into<String>) -> Self {
        self.certificates.push(pem.into());
        self
    }

    /// Sets the application permissions: `AuditLog.Read.All`.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = roles.into_iter().map(Into::into).collect();
        self
    }
}
