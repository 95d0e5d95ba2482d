//! Requests to Microsoft Graph.

mod batch;
mod directory;

use std::sync::Arc;

use futures_util::future::BoxFuture;
use http::{HeaderMap, header};

use super::graph_request::GraphRequest;
use super::path::{Segment, segments};
use super::reply::{GraphError, Reply};
use super::response::Ids;
use super::{Tenant, get, list, operations};
use crate::fault::{Endpoint, Struck};
use crate::schema::{Report, Schema};

/// A request to Graph: one of HTTP, or one of a batch.
#[derive(Clone, Copy)]
pub(super) struct Exchange<'a> {
    pub(super) tenant: &'a Arc<Tenant>,
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) query: &'a str,
    pub(super) headers: &'a HeaderMap,
    pub(super) body: &'a [u8],
    /// Scheme and host of links.
    pub(super) base: &'a str,
    pub(super) ids: &'a Ids,
    pub(super) in_batch: bool,
}

/// The result of a request, and what went wrong on purpose.
pub(super) struct Outcome {
    pub(super) result: Result<Reply, GraphError>,
    pub(super) struck: Struck,
    pub(super) caller: Option<String>,
}

/// Answers a request to Graph.
pub(super) fn answer(exchange: Exchange<'_>) -> BoxFuture<'_, Outcome> {
    Box::pin(async move {
        let mut struck = Struck::default();
        let mut caller = None;
        let result = respond(exchange, &mut struck, &mut caller).await;
        Outcome { result, struck, caller }
    })
}

async fn respond(
    exchange: Exchange<'_>,
    struck: &mut Struck,
    caller: &mut Option<String>,
) -> Result<Reply, GraphError> {
    let Exchange { tenant, method, path, query, headers, .. } = exchange;
    let is_get = matches!(method, "GET" | "HEAD");
    let segments = segments(path)?;
    let (version, rest) = segments.split_first().ok_or_else(|| GraphError::no_segment(""))?;
    let schema = tenant.schemas.iter().find(|schema| schema.version.eq_ignore_ascii_case(&version.name));
    let schema =
        schema.ok_or_else(|| GraphError::bad_request(format!("Invalid version: {}.", version.name)))?;
    if let [metadata] = rest
        && metadata.name == "$metadata"
        && is_get
    {
        return Ok(Reply::new("application/xml", schema.metadata));
    }
    let claims = authorize(tenant, headers)?;
    *caller = Some(claims.appid.clone());
    let (root, rest) = rest.split_first().ok_or_else(|| GraphError::no_segment(""))?;
    if root.name.eq_ignore_ascii_case("$batch") && !exchange.in_batch {
        return match (method, rest) {
            ("POST", []) => batch::answer(exchange, &schema.version).await,
            ("POST", _) => Err(GraphError::no_segment("$batch")),
            _ => Err(GraphError::not_allowed("POST")),
        };
    }
    if let Some(collection) = directory::Collection::of(&root.name) {
        return directory::answer(exchange, &schema.version, &claims, collection, rest);
    }
    if !root.name.eq_ignore_ascii_case(&schema.root) {
        return Err(GraphError::no_segment(&root.name));
    }
    if let Err(wait) = tenant.limiter.admit(&claims.appid) {
        let seconds = wait.as_millis().div_ceil(1_000).to_string();
        let message = "This request is throttled. Please try again after the value specified in the Retry-After header.";
        return Err(GraphError::new(429, "UnknownError", message).with("Retry-After", seconds));
    }
    let is_page = is_get && rest.len() == 1;
    let target = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    *struck = tenant.faults.strike(Endpoint::AuditLogs, &target, is_page, &claims.appid);
    if struck.effect.as_ref().is_some_and(crate::Effect::replaces_response) {
        // What is not sent is not looked up, and does not count as served.
        return Ok(Reply::no_content());
    }
    let (first, rest) = rest.split_first().ok_or_else(|| GraphError::no_segment(""))?;
    let report = schema.report(&first.name).ok_or_else(|| GraphError::no_segment(&first.name))?;
    permit(tenant, report, &claims.roles, method)?;
    let given = first.arguments.as_deref().unwrap_or_default();
    let arguments = operations::arguments(schema, report, given, query)?;
    let request = GraphRequest::new(exchange, schema, report, &arguments, &claims.appid, struck);
    dispatch(&request, schema, first, rest, exchange).await
}

async fn dispatch(
    request: &GraphRequest<'_>,
    schema: &Schema,
    first: &Segment,
    rest: &[Segment],
    exchange: Exchange<'_>,
) -> Result<Reply, GraphError> {
    let key = first.arguments.as_deref().filter(|_| request.report.parameters.is_none());
    let key = key.and_then(|arguments| arguments.first()).map(|(_, value)| value.as_str());
    let method = if exchange.method == "HEAD" { "GET" } else { exchange.method };
    match (method, rest, key) {
        ("GET", [], None) => list::list(request).await,
        ("GET", [], Some(key)) => get::get(request, key),
        ("GET", [count], None) if count.name == "$count" => list::count_alone(request).await,
        // A cast to the type itself or to a derived type.
        ("GET", [cast], None)
            if cast.name.contains('.') && schema.structured_types.contains_key(&cast.name) =>
        {
            list::list_of_type(request, &cast.name).await
        }
        ("GET", [item], None) => get::get(request, &item.name),
        ("POST", [action], None) => operations::act(request, &action.name, exchange.body),
        ("GET", [_, more, ..] | [more], _) => Err(GraphError::no_segment(&more.name)),
        (_, [_], None) if !request.report.actions.is_empty() => Err(GraphError::not_allowed("GET, POST")),
        _ => Err(GraphError::not_allowed("GET")),
    }
}

/// Verifies the token.
fn authorize(tenant: &Tenant, headers: &HeaderMap) -> Result<super::oauth::Claims, GraphError> {
    let header = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = header
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let Some((_, token)) = token else { return Err(GraphError::unauthorized("Access token is empty.")) };
    tenant
        .verify(token.trim())
        .ok_or_else(|| GraphError::unauthorized("Access token has expired or is not yet valid."))
}

/// Checks roles and license.
fn permit(tenant: &Tenant, report: &Report, roles: &[String], method: &str) -> Result<(), GraphError> {
    let has = |role: &str| roles.iter().any(|found| found == role);
    let denied = |message: &str| Err(GraphError::new(403, "Authorization_RequestDenied", message));
    let entity = report.short_entity();
    if method == "POST" {
        return match has("IdentityRiskyUser.ReadWrite.All") {
            true => Ok(()),
            false => denied("Insufficient privileges to complete the operation."),
        };
    }
    match entity {
        "customSecurityAttributeAudit" if !has("CustomSecAttributeAuditLogs.Read.All") => {
            denied("Insufficient privileges to complete the operation.")
        }
        "customSecurityAttributeAudit" => Ok(()),
        _ if !has("AuditLog.Read.All") => Err(GraphError::new(
            403,
            "Authentication_MSGraphPermissionMissing",
            "Calling principal does not have required MSGraph permissions AuditLog.Read.All",
        )),
        "signIn" | "signInEventsActivity" | "signInEventsAppActivity" | "summarizedSignIn"
            if !tenant.settings.premium =>
        {
            Err(GraphError::new(
                403,
                "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
                "Neither tenant is B2C or tenant doesn't have premium license",
            ))
        }
        _ => Ok(()),
    }
}
