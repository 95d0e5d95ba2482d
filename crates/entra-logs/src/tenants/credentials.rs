//! Credentials of configured tenants, and of those that only the environment knows.

use std::env;
use std::path::Path;

use msgraph_auditlogs::{
    CertificateCredential, ClientSecretCredential, ConnectionPool, Credential, ManagedIdentityCredential,
    WorkloadIdentityCredential,
};

use crate::azure_cli::AzureCliCredential;
use crate::cli::{Connection, CredentialKind};
use crate::config::{CredentialConfig, TenantConfig};
use crate::failure::Failure;

const SECRET: &str = "AZURE_CLIENT_SECRET";
const SECRET_FILE: &str = "AZURE_CLIENT_SECRET_FILE";
const CERTIFICATE: &str = "AZURE_CLIENT_CERTIFICATE_PATH";
const TOKEN_FILE: &str = "AZURE_FEDERATED_TOKEN_FILE";
const CLIENT_ID: &str = "AZURE_CLIENT_ID";

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// A tenant of the command line: its credential is the kind that is named, else what the environment has.
pub(super) fn from_environment(id: &str, connection: &Connection) -> Result<TenantConfig, Failure> {
    let kind = connection.credential.unwrap_or_else(|| {
        let first = [
            (SECRET, CredentialKind::Secret),
            (SECRET_FILE, CredentialKind::Secret),
            (CERTIFICATE, CredentialKind::Certificate),
            (TOKEN_FILE, CredentialKind::WorkloadIdentity),
            ("IDENTITY_ENDPOINT", CredentialKind::ManagedIdentity),
        ];
        let found = first.into_iter().find(|(name, _)| variable(name).is_some());
        found.map_or(CredentialKind::Cli, |(_, kind)| kind)
    });
    let client_id = connection.client_id.clone().or_else(|| variable(CLIENT_ID));
    let needed = || {
        client_id.clone().ok_or_else(|| {
            Failure::usage(format!(
                "{id}: this credential needs an application id: use --client-id or set {CLIENT_ID}"
            ))
        })
    };
    let credential = match kind {
        CredentialKind::Secret => CredentialConfig::Secret {
            client_id: needed()?,
            secret_env: variable(SECRET).map(|_| SECRET.to_owned()),
            secret_file: variable(SECRET_FILE).map(Into::into).filter(|_| variable(SECRET).is_none()),
        },
        CredentialKind::Certificate => CredentialConfig::Certificate {
            client_id: needed()?,
            certificate_file: variable(CERTIFICATE)
                .ok_or_else(|| {
                    Failure::usage(format!("{id}: set {CERTIFICATE} to a PEM file with certificate and key"))
                })?
                .into(),
        },
        CredentialKind::WorkloadIdentity => {
            CredentialConfig::WorkloadIdentity { client_id, token_file: variable(TOKEN_FILE).map(Into::into) }
        }
        CredentialKind::ManagedIdentity => CredentialConfig::ManagedIdentity { client_id },
        CredentialKind::Cli => CredentialConfig::Cli {},
    };
    Ok(TenantConfig {
        id: id.to_owned(),
        name: None,
        store: None,
        cloud: None,
        authority: None,
        reports: Vec::new(),
        kinds: Vec::new(),
        rate: None,
        credential,
    })
}

/// The credential of a tenant.
pub(super) fn build(
    tenant: &TenantConfig,
    client_id: Option<&str>,
    pool: &ConnectionPool,
) -> Result<Box<dyn Credential>, Failure> {
    let id = &tenant.id;
    Ok(match &tenant.credential {
        CredentialConfig::Secret { client_id: own, secret_env, secret_file } => {
            let secret = secret(secret_env.as_deref(), secret_file.as_deref())?;
            let credential = ClientSecretCredential::new(id, client_id.unwrap_or(own), secret);
            Box::new(credential.with_connection_pool(pool))
        }
        CredentialConfig::Certificate { client_id: own, certificate_file } => {
            let pem = read(certificate_file)?;
            let credential =
                CertificateCredential::from_pem(id, client_id.unwrap_or(own), pem).map_err(|error| {
                    Failure::usage(format!(
                        "{}: {error}; the file needs a certificate and its private key as PEM",
                        certificate_file.display()
                    ))
                })?;
            Box::new(credential.with_connection_pool(pool))
        }
        CredentialConfig::WorkloadIdentity { client_id: own, token_file } => {
            let client_id =
                client_id.map(str::to_owned).or_else(|| own.clone()).or_else(|| variable(CLIENT_ID));
            let client_id = client_id.ok_or_else(|| missing("the application id", CLIENT_ID, "client_id"))?;
            let file = token_file.clone().or_else(|| variable(TOKEN_FILE).map(Into::into));
            let file = file.ok_or_else(|| missing("the token file", TOKEN_FILE, "token_file"))?;
            let credential = WorkloadIdentityCredential::new(id, client_id, file);
            Box::new(credential.with_connection_pool(pool))
        }
        CredentialConfig::ManagedIdentity { client_id: own } => {
            let credential = ManagedIdentityCredential::new();
            match client_id.or(own.as_deref()) {
                Some(client_id) => Box::new(credential.with_client_id(client_id)),
                None => Box::new(credential),
            }
        }
        CredentialConfig::Cli {} => Box::new(AzureCliCredential::new(Some(id))),
    })
}

fn missing(what: &str, variable: &str, key: &str) -> Failure {
    Failure::usage(format!(
        "{what} of the workload identity is missing: set {variable} or `{key}` in the configuration"
    ))
}

/// The secret that a variable or a file has.
fn secret(name: Option<&str>, file: Option<&Path>) -> Result<String, Failure> {
    let secret = match (name, file) {
        (Some(_), Some(_)) => {
            return Err(Failure::usage("name either secret_env or secret_file, not both"));
        }
        (Some(name), None) => variable(name).ok_or_else(|| {
            Failure::usage(format!("the variable {name} is not set; set it to the client secret"))
        })?,
        (None, Some(path)) => read(path)?,
        (None, None) => {
            return Err(Failure::usage(format!(
                "no client secret: set {SECRET}, or name secret_env or secret_file in the configuration"
            )));
        }
    };
    let secret = secret.trim();
    if secret.is_empty() || secret.contains('\n') {
        return Err(Failure::usage(
            "the client secret is empty or has several lines; check the variable or file",
        ));
    }
    Ok(secret.to_owned())
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| {
        Failure::usage(format!("cannot read {}: {error}; check its path and permissions", path.display()))
    })
}
