//! The token endpoints: OAuth 2.0 as Microsoft Entra ID implements it, and managed identities.

mod assertion;
mod discovery;
mod grant;
mod keys;
mod managed_identity;

use serde_json::{Value, json};

pub(super) use discovery::{instance_discovery, key_set, openid_configuration};
pub(super) use grant::{TokenRequest, token};
pub(crate) use keys::TokenKeys;
pub(super) use keys::{Claims, STATIC};
pub(super) use managed_identity::managed_identity;

use super::reply::{PLAIN_JSON, Reply};

/// A JSON reply that is not OData.
fn plain(body: &Value) -> Reply {
    Reply::new(PLAIN_JSON, body.to_string()).header("Cache-Control", "no-store")
}

/// An error as the token endpoint sends it.
fn refused(status: u16, error: &str, code: u32, message: &str) -> Reply {
    let description = format!("AADSTS{code}: {message}");
    plain(&json!({"error": error, "error_description": description, "error_codes": [code]})).status(status)
}
