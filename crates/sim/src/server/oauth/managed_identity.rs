//! Managed identities: the endpoints of virtual machines (IMDS) and of App Service.

use http::HeaderMap;
use serde_json::json;

use super::{STATIC, plain};
use crate::server::Tenant;
use crate::server::form::form_value;
use crate::server::reply::Reply;

/// Answers a token request of a managed identity.
pub(in crate::server) fn managed_identity(tenant: &Tenant, query: &str, headers: &HeaderMap) -> Reply {
    let proven = headers.get("metadata").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"))
        || headers.contains_key("x-identity-header");
    let refused =
        |message: &str| plain(&json!({"error": "invalid_request", "error_description": message})).status(400);
    if !proven {
        return refused("Required metadata header not specified");
    }
    let Some(resource) = form_value(query, "resource").filter(|resource| !resource.is_empty()) else {
        return refused("Missing required parameter 'resource'");
    };
    let client = ["client_id", "object_id", "principal_id", "msi_res_id", "mi_res_id"];
    let client = client.iter().find_map(|name| form_value(query, name));
    let client = client.filter(|client| client != STATIC).unwrap_or_else(|| "system-assigned".to_owned());
    let seconds = tenant.settings.token_lifetime.as_secs();
    let now = tenant.clock.now().as_second();
    let expires = now.saturating_add_unsigned(seconds);
    let issuer = format!("https://sts.windows.net/{}/", tenant.data.directory.id);
    let Some(token) = tenant.issue(&client, resource.trim_end_matches('/'), &issuer, expires) else {
        return refused("No signing key");
    };
    plain(&json!({
        "access_token": token,
        "client_id": client,
        "expires_in": seconds.to_string(),
        "expires_on": expires.to_string(),
        "ext_expires_in": seconds.to_string(),
        "not_before": now.to_string(),
        "resource": resource,
        "token_type": "Bearer",
    }))
}
