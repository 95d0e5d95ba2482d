//! Routes requests: Graph, token endpoints, and the simulator's own pages.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderMap, Request, Response, header};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use tokio::time::{Instant, timeout};

use super::apply_fault::apply;
use super::graph::{self, Exchange, Outcome};
use super::oauth::{self, TokenRequest};
use super::path::segments;
use super::peer::Peer;
use super::reply::{GraphError, Reply};
use super::response::{Body, Delivery, Ids, respond};
use super::{Tenant, sim_api, status_page};
use crate::fault::{Effect, Endpoint, Struck};
use crate::requests::RequestRecord;

/// Longer bodies are refused.
const MAX_BODY: usize = 4 << 20;

/// Answers any request.
pub(super) async fn handle(tenant: &Arc<Tenant>, peer: &Peer, request: Request<Incoming>) -> Response<Body> {
    let arrived = Instant::now();
    let (parts, body) = request.into_parts();
    let mut ids = Ids::new(tenant.request_id(), &parts.headers, tenant.clock.now());
    let base = base_url(tenant, peer, &parts);
    let patience = tenant.settings.client_timeout.unwrap_or(Duration::MAX);
    let outcome = match timeout(patience, Limited::new(body, MAX_BODY).collect()).await {
        Ok(Ok(body)) => answer(tenant, &parts, &base, &ids, body.to_bytes()).await,
        Err(_) => Outcome::error(GraphError::new(408, "RequestTimeout", "The body did not arrive in time.")),
        Ok(Err(_)) => Outcome::error(GraphError::new(413, "RequestEntityTooLarge", "The body is too long.")),
    };
    let Outcome { result, struck, caller } = outcome;
    let reply = result.unwrap_or_else(|error| ids.error_reply(error));
    for effect in &struck.data {
        if let Effect::WrongDate { seconds } = effect {
            let shift = jiff::SignedDuration::from_secs(*seconds);
            ids.date = ids.now.checked_add(shift).unwrap_or(ids.now);
        }
    }
    let delivery = Delivery {
        gzip: tenant.settings.compression && accepts_gzip(&parts.headers),
        head: parts.method == http::Method::HEAD,
    };
    let (records, undocumented) = (reply.records, reply.undocumented.clone());
    let mut response = match &struck.effect {
        Some(effect) => apply(tenant, peer, &ids, effect, reply, delivery).await,
        None => respond(&ids, reply, delivery).await,
    };
    let retry_after = response.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok());
    let is_sent_later = matches!(response.body(), Body::Page(_));
    let record = RequestRecord {
        number: 0,
        time: ids.now,
        caller,
        method: parts.method.to_string(),
        target: parts.uri.path_and_query().map_or_else(String::new, ToString::to_string),
        status: response.status().as_u16(),
        retry_after: retry_after.map(str::to_owned),
        waited: None,
        took: (!is_sent_later).then(|| arrived.elapsed()),
        records: if is_sent_later { 0 } else { records },
        fault: struck.describe(),
        undocumented: (!undocumented.is_empty()).then(|| undocumented.join("; ")),
        request_id: ids.request.clone(),
    };
    // People who look at the tenant are not its clients.
    if !is_own(parts.uri.path()) {
        let number = tenant.log.add(record, arrived);
        if let Body::Page(page) = response.body_mut() {
            page.log(tenant, number, arrived);
        }
    }
    response
}

/// Whether a path is one of the simulator's own pages.
fn is_own(path: &str) -> bool {
    path.trim_matches('/').split('/').next().is_some_and(|first| matches!(first, "" | "_sim"))
}

async fn answer(tenant: &Arc<Tenant>, parts: &Parts, base: &str, ids: &Ids, body: Bytes) -> Outcome {
    let Parts { method, uri, headers, .. } = parts;
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
    let segments = match segments(path) {
        Ok(segments) => segments,
        Err(error) => return Outcome::error(error),
    };
    let names: Vec<&str> = segments.iter().map(|segment| segment.name.as_str()).collect();
    let is_get = matches!(method.as_str(), "GET" | "HEAD");
    match names.as_slice() {
        [] | ["_sim", ..] if !sim_api::allowed(tenant, headers, query) => {
            Outcome::error(GraphError::unauthorized("The token of the simulator is required: ?token="))
        }
        [] if is_get => Outcome::reply(status_page::page(tenant, base, query)),
        ["favicon.ico"] if is_get => Outcome::reply(Reply::no_content()),
        ["_sim", rest @ ..] => {
            let (tenant, rest) = (Arc::clone(tenant), rest.iter().map(ToString::to_string).collect());
            Outcome::reply(sim_api::answer(tenant, method.as_str(), rest, query.to_owned(), body).await)
        }
        [directory, "oauth2", "token"] | [directory, "oauth2", "v2.0", "token"] => {
            let body = String::from_utf8_lossy(&body);
            let v2 = names.len() == 4;
            let request = TokenRequest { method: method.as_str(), headers, body: &body, base, directory, v2 };
            let client = request.client_id();
            let caller = client.clone().unwrap_or_default();
            let struck = tenant.faults.strike(Endpoint::Token, path, false, &caller);
            let reply = oauth::token(tenant, request);
            Outcome { result: Ok(reply), struck, caller: client }
        }
        ["metadata", "identity", "oauth2", "token"] | ["msi", "token"] if is_get => {
            let struck = tenant.faults.strike(Endpoint::Token, path, false, "");
            Outcome { result: Ok(oauth::managed_identity(tenant, query, headers)), struck, caller: None }
        }
        [directory, rest @ .., ".well-known", "openid-configuration"]
            if is_get && (rest.is_empty() || rest == ["v2.0"]) =>
        {
            let id = tenant.data.directory.id.to_string();
            Outcome::reply(oauth::openid_configuration(base, directory, &id, !rest.is_empty()))
        }
        [_, "discovery", "instance"] if is_get => Outcome::reply(oauth::instance_discovery(base)),
        [_, "discovery", "keys"] | [_, "discovery", "v2.0", "keys"] if is_get => {
            // Generating the key is slow.
            let keys = tokio::task::spawn_blocking(oauth::key_set).await;
            Outcome::reply(keys.unwrap_or_else(|_| Reply::no_content()))
        }
        _ => {
            let exchange = Exchange {
                tenant,
                method: method.as_str(),
                path,
                query,
                headers,
                body: &body,
                base,
                ids,
                in_batch: false,
            };
            graph::answer(exchange).await
        }
    }
}

/// Scheme and host of links: those that the client used, as far as that is known.
fn base_url(tenant: &Tenant, peer: &Peer, parts: &Parts) -> String {
    if let Some(url) = &tenant.settings.public_url {
        return url.clone();
    }
    // Requests through a proxy and those of HTTP/2 name the host in their target, and those of HTTP/1.0 nowhere.
    let named = parts.uri.authority().map(Authority::as_str);
    let named = named.or_else(|| parts.headers.get(header::HOST)?.to_str().ok());
    let mut host = named.filter(|host| !host.is_empty()).unwrap_or(&peer.address).to_owned();
    let mut scheme = if peer.secure { "https" } else { "http" }.to_owned();
    if tenant.settings.trust_forwarded {
        let header = |name: &str| {
            let value = parts.headers.get(name)?.to_str().ok()?;
            Some(value.split(',').next().unwrap_or_default().trim().to_owned())
        };
        let forwarded = header("forwarded").unwrap_or_default();
        let parameter = |name: &str| {
            let pairs = forwarded.split(';').filter_map(|pair| pair.trim().split_once('='));
            let found = pairs.into_iter().find(|(found, _)| found.eq_ignore_ascii_case(name))?;
            Some(found.1.trim_matches('"').to_owned())
        };
        host = parameter("host").or_else(|| header("x-forwarded-host")).unwrap_or(host);
        scheme = parameter("proto").or_else(|| header("x-forwarded-proto")).unwrap_or(scheme);
    }
    format!("{scheme}://{host}")
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|weight| weight.parse() == Ok(0.0_f32));
        name.trim().eq_ignore_ascii_case("gzip") && !refused
    })
}

impl Outcome {
    pub(super) fn reply(reply: Reply) -> Self {
        Outcome { result: Ok(reply), struck: Struck::default(), caller: None }
    }

    pub(super) fn error(error: GraphError) -> Self {
        Outcome { result: Err(error), struck: Struck::default(), caller: None }
    }
}
