//! Where the tokens of a tenant come from.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where the tokens of a tenant come from. A secret is in an environment variable or in a file, never here.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum CredentialConfig {
    /// A client secret of an app registration.
    Secret {
        /// The application (client) id.
        client_id: String,
        /// The environment variable that has the secret.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        secret_env: Option<String>,
        /// The file that has the secret, on one line.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        secret_file: Option<PathBuf>,
    },
    /// A certificate of an app registration.
    Certificate {
        /// The application (client) id.
        client_id: String,
        /// A PEM file with the certificate and its private key (RSA, not encrypted).
        certificate_file: PathBuf,
    },
    /// The managed identity of the machine or service.
    ManagedIdentity {
        /// The client id of a user-assigned identity.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        client_id: Option<String>,
    },
    /// A token of Kubernetes or of another issuer that the app registration trusts.
    WorkloadIdentity {
        /// The application (client) id; default: AZURE_CLIENT_ID.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        client_id: Option<String>,
        /// The file that has the token; default: AZURE_FEDERATED_TOKEN_FILE.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        token_file: Option<PathBuf>,
    },
    /// Whoever is signed in with `az login`, for trying things out.
    Cli {},
}
