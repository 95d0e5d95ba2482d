//! Applies the effects of faults to responses.

use std::convert::Infallible;
use std::io;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http::Response;
use http_body_util::{BodyExt as _, StreamBody};
use hyper::body::Frame;

use super::Tenant;
use super::gzip;
use super::peer::Peer;
use super::reply::{GraphError, HTML, JSON, Reply};
use super::response::{Body, Delivery, Ids, full, respond, with_headers};
use crate::fault::Effect;

const UNAVAILABLE: &str = "<html><head><title>Service unavailable</title></head><body><h1>Our services aren't available \
                           right now</h1></body></html>";

/// A trickled body has so many pieces.
const PIECES: usize = 20;

/// The response to a request that a fault applies to.
pub(super) async fn apply(
    tenant: &Tenant,
    peer: &Peer,
    ids: &Ids,
    effect: &Effect,
    reply: Reply,
    delivery: Delivery,
) -> Response<Body> {
    if let Some(reply) = replacement(ids, effect) {
        return respond(ids, reply, delivery).await;
    }
    match effect {
        Effect::Slow { milliseconds } => {
            tokio::time::sleep(Duration::from_millis(*milliseconds)).await;
            respond(ids, reply, delivery).await
        }
        Effect::Trickle { milliseconds } => trickle(ids, reply, Duration::from_millis(*milliseconds)).await,
        Effect::Reset => {
            peer.control.break_off();
            respond(ids, reply, delivery).await
        }
        Effect::Refused { milliseconds } => {
            tenant.refused_milliseconds.store(*milliseconds, Ordering::Relaxed);
            tenant.refused.notify_one();
            peer.control.break_off();
            respond(ids, reply, delivery).await
        }
        Effect::GoAway => {
            peer.control.end();
            respond(ids, reply, delivery).await
        }
        Effect::CutBody if reply.status == 200 => cut(ids, &reply.body.whole().await),
        Effect::EmbeddedError if reply.status == 200 => {
            let error = GraphError::new(500, "UnknownError", "An error occurred while the body was written.");
            let whole = reply.body.whole().await;
            let mut body = front(&whole).to_vec();
            body.extend_from_slice(ids.error(&error).to_string().as_bytes());
            respond(ids, Reply { body: body.into(), ..reply }, delivery).await
        }
        Effect::DamagedGzip if reply.status == 200 => {
            let mut body = gzip::whole(&reply.body.whole().await);
            let middle = body.len() / 2;
            body.iter_mut().skip(middle).step_by(7).for_each(|byte| *byte = !*byte);
            let headers = [("Content-Encoding", "gzip".to_owned())];
            with_headers(ids, 200, reply.media_type, full(body), &headers)
        }
        // These were applied to the page.
        _ => respond(ids, reply, delivery).await,
    }
}

/// The reply that an effect sends in place of the requested one.
pub(super) fn replacement(ids: &Ids, effect: &Effect) -> Option<Reply> {
    Some(match effect {
        Effect::Status { code, retry_after, error_code, message } => {
            let error_code = error_code.clone().unwrap_or_else(|| "UnknownError".to_owned());
            let error = GraphError::new(*code, error_code, message.clone().unwrap_or_default());
            ids.error_reply(match retry_after {
                Some(seconds) => error.with("Retry-After", seconds),
                None => error,
            })
        }
        Effect::Html { code } => Reply::new(HTML, UNAVAILABLE).status(*code),
        Effect::Redirect { code, location } => {
            // Without a location, a client is led to where it is.
            let location = location.clone().unwrap_or_default();
            Reply::new(HTML, "").status(*code).header("Location", location)
        }
        Effect::ExpiredLink => ids.error_reply(GraphError::skip_token()),
        Effect::ExpiredToken => {
            ids.error_reply(GraphError::unauthorized("Lifetime validation failed, the token is expired."))
        }
        Effect::ClaimsChallenge => {
            let challenge = r#"Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ==""#;
            let error = GraphError::new(401, "InvalidAuthenticationToken", "Continuous access evaluation.");
            ids.error_reply(error.with("WWW-Authenticate", challenge))
        }
        _ => return None,
    })
}

/// A body in pieces, with pauses.
async fn trickle(ids: &Ids, reply: Reply, pause: Duration) -> Response<Body> {
    let whole = reply.body.whole().await;
    let size = whole.len().div_ceil(PIECES).max(1);
    let pieces: Vec<Bytes> = whole.chunks(size).map(Bytes::copy_from_slice).collect();
    let body = stream::iter(pieces).then(move |piece| async move {
        tokio::time::sleep(pause).await;
        Ok::<_, Infallible>(Frame::data(piece))
    });
    let body = Body::Pieces(StreamBody::new(body).map_err(|never| match never {}).boxed_unsync());
    with_headers(ids, reply.status, reply.media_type, body, &reply.headers)
}

/// A body whose connection breaks off inside it.
fn cut(ids: &Ids, whole: &[u8]) -> Response<Body> {
    let sent = Bytes::copy_from_slice(front(whole));
    let broken = async {
        // Lets the server write what it has before it learns that there is no more.
        tokio::task::yield_now().await;
        Err(io::Error::from(io::ErrorKind::ConnectionReset))
    };
    let body = stream::once(async { Ok(Frame::data(sent)) }).chain(stream::once(broken));
    with_headers(ids, 200, JSON, Body::Pieces(StreamBody::new(body).boxed_unsync()), &[])
}

/// Two thirds of a body.
fn front(body: &[u8]) -> &[u8] {
    body.get(..body.len() / 3 * 2).unwrap_or_default()
}
