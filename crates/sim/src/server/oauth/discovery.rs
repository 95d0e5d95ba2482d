//! What libraries look up before they request a token.

use serde_json::json;

use super::{keys, plain};
use crate::server::reply::Reply;

/// The OpenID configuration of a tenant.
pub(in crate::server) fn openid_configuration(
    base: &str,
    directory: &str,
    tenant_id: &str,
    v2: bool,
) -> Reply {
    // Libraries compare the issuer with the tenant they asked for.
    let tenant =
        if ["common", "organizations", "consumers"].contains(&directory) { "{tenantid}" } else { directory };
    let part = if v2 { "/v2.0" } else { "" };
    let issuer =
        if v2 { format!("{base}/{tenant}/v2.0") } else { format!("https://sts.windows.net/{tenant_id}/") };
    plain(&json!({
        "issuer": issuer,
        "token_endpoint": format!("{base}/{directory}/oauth2{part}/token"),
        "authorization_endpoint": format!("{base}/{directory}/oauth2{part}/authorize"),
        "device_authorization_endpoint": format!("{base}/{directory}/oauth2{part}/devicecode"),
        "jwks_uri": format!("{base}/{directory}/discovery{part}/keys"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
        "response_types_supported": ["code", "id_token", "token"],
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "tenant_region_scope": "EU",
        "cloud_instance_name": "microsoftonline.com",
        "msgraph_host": base.split_once("://").map_or(base, |(_, host)| host),
    }))
}

/// The clouds that an authority belongs to.
pub(in crate::server) fn instance_discovery(base: &str) -> Reply {
    let host = base.split_once("://").map_or(base, |(_, host)| host);
    plain(&json!({
        "tenant_discovery_endpoint": format!("{base}/common/v2.0/.well-known/openid-configuration"),
        "api-version": "1.1",
        "metadata": [{"preferred_network": host, "preferred_cache": host, "aliases": [host]}],
    }))
}

/// The public keys of tokens.
pub(in crate::server) fn key_set() -> Reply {
    let keys: Vec<_> = keys::public_key().into_iter().collect();
    plain(&json!({"keys": keys}))
}
