//! Finds out what a request is for.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, Request, header};
use axum::response::Response;

use super::answer::{Answer, Failure};
use super::call::Call;
use super::disrupt::{Disruption, disrupt};
use super::path::{Segment, segments};
use super::peer::Peer;
use super::respond::{Ids, respond};
use super::tenant::Logged;
use super::{Tenant, item, list, operation, status};
use crate::fault::Effect;

/// Greater bodies are refused.
const MAX_BODY: usize = 1 << 20;

/// Answers any request.
pub(super) async fn handle(
    State(tenant): State<Arc<Tenant>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request<Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let ids = Ids::new(tenant.request_id(), &parts.headers, tenant.clock.now());
    // Requests through a proxy name the host in their target, and those of HTTP 1.0 nowhere.
    let named = parts.uri.authority().map(Authority::as_str);
    let named = named.or_else(|| parts.headers.get(header::HOST)?.to_str().ok());
    let host = named.filter(|host| !host.is_empty()).unwrap_or(&peer.address).to_owned();
    let (answer, effect) = match to_bytes(body, MAX_BODY).await {
        Ok(body) => answer(&tenant, &parts, &host, &body),
        Err(_) => (Err(Failure::new(413, "RequestEntityTooLarge", "The body is too long.")), None),
    };
    let answer = answer.unwrap_or_else(Answer::Failure);
    let disruption = Disruption { effect, breaker: &peer.breaker, ids: &ids };
    let response = match effect {
        Some(_) => disrupt(disruption, answer).await,
        None => respond(&ids, answer),
    };
    let request = format!("{} {}", parts.method, parts.uri);
    let fault = effect.map(|effect| format!("{effect:?}"));
    tenant.log(Logged { fault, ..Logged::now(&ids, request, response.status().as_u16()) });
    response
}

type Outcome<'a> = (Result<Answer, Failure>, Option<&'a Effect>);

fn answer<'a>(tenant: &'a Tenant, parts: &Parts, host: &str, body: &[u8]) -> Outcome<'a> {
    let Parts { method, uri, headers, .. } = parts;
    let segments = match segments(uri.path()) {
        Ok(segments) => segments,
        Err(failure) => return (Err(failure), None),
    };
    let names: Vec<&str> = segments.iter().map(|segment| segment.name.as_str()).collect();
    match (method.as_str(), names.as_slice()) {
        ("GET" | "HEAD", []) => return (Ok(status::page(tenant)), None),
        (method, [_, "oauth2", "v2.0", "token"]) => {
            return (Ok(tenant.grant(method, headers, &String::from_utf8_lossy(body))), None);
        }
        ("GET", [directory, "v2.0", ".well-known", "openid-configuration"]) => {
            return (Ok(status::openid(host, directory)), None);
        }
        _ => {}
    }
    let Some((version, rest)) = segments.split_first() else { return (Err(Failure::no_segment("")), None) };
    let schema = tenant.schemas.iter().find(|schema| schema.version.eq_ignore_ascii_case(&version.name));
    let Some(schema) = schema else {
        return (Err(Failure::bad_request(format!("Invalid version: {}.", version.name))), None);
    };
    if let [metadata] = rest
        && metadata.name == "$metadata"
        && matches!(method.as_str(), "GET" | "HEAD")
    {
        let body = schema.metadata.to_owned();
        return (Ok(Answer::Body { media_type: "application/xml", body }), None);
    }
    let caller = match authorize(tenant, headers) {
        Ok(caller) => caller,
        Err(failure) => return (Err(failure), None),
    };
    let Some((root, rest)) = rest.split_first() else { return (Err(Failure::no_segment("")), None) };
    if !root.name.eq_ignore_ascii_case(&schema.root) {
        return (Err(Failure::no_segment(&root.name)), None);
    }
    if let Err(wait) = tenant.limiter.admit(&caller) {
        let seconds = wait.as_millis().div_ceil(1_000).to_string();
        let failure = Failure::new(429, "UnknownError", "This request is throttled. Please try again later.");
        return (Err(failure.with("Retry-After", seconds)), None);
    }
    let is_page = method == Method::GET && rest.len() == 1;
    let effect = tenant.faults.strike(uri.path(), is_page);
    if effect.is_some_and(Effect::replaces_the_answer) {
        // What isn't sent isn't looked for, and doesn't count as served.
        return (Ok(Answer::NoContent), effect);
    }
    let Some((first, rest)) = rest.split_first() else { return (Err(Failure::no_segment("")), effect) };
    let Some(report) = schema.report(&first.name) else {
        return (Err(Failure::no_segment(&first.name)), effect);
    };
    let (given, query) = (first.arguments.as_deref().unwrap_or_default(), uri.query().unwrap_or_default());
    let arguments = match operation::arguments(schema, report, given, query) {
        Ok(arguments) => arguments,
        Err(failure) => return (Err(failure), effect),
    };
    let call = Call {
        tenant,
        schema,
        report,
        source: tenant.data.source(report, &arguments),
        arguments: &arguments,
        caller: &caller,
        host: format!("http://{host}"),
        query,
        masked: !prefers_all_members(headers),
        effect,
    };
    (dispatch(&call, method, first, rest, body), effect)
}

fn dispatch(
    call: &Call<'_>,
    method: &Method,
    first: &Segment,
    rest: &[Segment],
    body: &[u8],
) -> Result<Answer, Failure> {
    let key = first.arguments.as_deref().filter(|_| call.report.parameters.is_none());
    let key = key.and_then(|arguments| arguments.first()).map(|(_, value)| value.as_str());
    match (method.as_str(), rest, key) {
        ("GET", [], None) => list::list(call),
        ("GET", [], Some(key)) => item::get(call, key),
        ("GET", [count], None) if count.name == "$count" => list::count_alone(call),
        ("GET", [item], None) => item::get(call, &item.name),
        ("POST", [action], None) => operation::act(call, &action.name, body),
        ("GET", [_, more, ..] | [more], _) => Err(Failure::no_segment(&more.name)),
        (_, [_], None) if !call.report.actions.is_empty() => Err(not_allowed("GET, POST")),
        _ => Err(not_allowed("GET")),
    }
}

fn not_allowed(allowed: &str) -> Failure {
    let message = "Specified HTTP method is not allowed for the request target.";
    Failure::new(405, "Request_BadRequest", message).with("Allow", allowed)
}

fn authorize(tenant: &Tenant, headers: &HeaderMap) -> Result<String, Failure> {
    let header = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = header
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let Some((_, token)) = token else { return Err(Failure::unauthorized("Access token is empty.")) };
    tenant
        .caller(token.trim())
        .ok_or_else(|| Failure::unauthorized("Access token has expired or is not yet valid."))
}

fn prefers_all_members(headers: &HeaderMap) -> bool {
    let preferences = headers.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
    preferences
        .flat_map(|value| value.split(','))
        .any(|preference| preference.trim().eq_ignore_ascii_case("include-unknown-enum-members"))
}
