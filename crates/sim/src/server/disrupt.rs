//! Lets go wrong what was asked to.

use std::io;
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};

use super::answer::{Answer, Failure, JSON};
use super::peer::Breaker;
use super::respond::{Ids, respond, response};
use crate::fault::Effect;

const HTML: &str = "<html><head><title>Service unavailable</title></head><body><h1>Our services aren't available right \
                    now</h1></body></html>";

/// What goes wrong, and what it needs.
pub(super) struct Disruption<'a> {
    pub(super) effect: Option<&'a Effect>,
    pub(super) breaker: &'a Breaker,
    pub(super) ids: &'a Ids,
}

/// The response of an answer that something happens to.
pub(super) async fn disrupt(disruption: Disruption<'_>, answer: Answer) -> Response {
    let ids = disruption.ids;
    match disruption.effect {
        Some(Effect::Status { code, retry_after }) => {
            let failure = Failure::new(*code, "UnknownError", "");
            let failure = match retry_after {
                Some(seconds) => failure.with("Retry-After", seconds),
                None => failure,
            };
            respond(ids, Answer::Failure(failure))
        }
        Some(Effect::Html { code }) => response(ids, *code, "text/html", HTML.into(), &[]),
        Some(Effect::Slow { milliseconds }) => {
            tokio::time::sleep(Duration::from_millis(*milliseconds)).await;
            respond(ids, answer)
        }
        Some(Effect::Reset) => {
            disruption.breaker.open();
            respond(ids, answer)
        }
        Some(Effect::ExpiredLink) => respond(ids, Answer::Failure(Failure::skip_token())),
        Some(Effect::ExpiredToken) => respond(
            ids,
            Answer::Failure(Failure::unauthorized("Lifetime validation failed, the token is expired.")),
        ),
        Some(Effect::ClaimsChallenge) => {
            let challenge = r#"Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ==""#;
            let failure = Failure::new(401, "InvalidAuthenticationToken", "Continuous access evaluation.");
            respond(ids, Answer::Failure(failure.with("WWW-Authenticate", challenge)))
        }
        Some(Effect::CutBody) => match answer {
            Answer::Body { media_type, body } => cut(ids, media_type, &body),
            other => respond(ids, other),
        },
        Some(Effect::EmbeddedError) => match answer {
            Answer::Body { body, .. } => {
                let failure =
                    Failure::new(500, "UnknownError", "An error occurred while the body was written.");
                let body = format!("{}{}", front(&body), ids.error(&failure));
                response(ids, 200, JSON, body.into(), &[])
            }
            other => respond(ids, other),
        },
        // What happens to the page itself has happened already.
        Some(
            Effect::EmptyPage
            | Effect::ShortPage
            | Effect::RepeatedLink
            | Effect::ForeignLink
            | Effect::TrailingComma,
        )
        | None => respond(ids, answer),
    }
}

/// A body whose connection ends within it.
fn cut(ids: &Ids, media_type: &str, body: &str) -> Response {
    let sent = Bytes::copy_from_slice(front(body).as_bytes());
    let broken = async {
        // Lets the server write what it has before it learns that there is no more.
        tokio::task::yield_now().await;
        Err(io::Error::from(io::ErrorKind::ConnectionReset))
    };
    let body = Body::from_stream(stream::once(async { Ok(sent) }).chain(stream::once(broken)));
    response(ids, 200, media_type, body, &[])
}

/// Two thirds of a body.
fn front(body: &str) -> &str {
    body.get(..body.floor_char_boundary(body.len() / 3 * 2)).unwrap_or_default()
}
