//! Responses: headers and error bodies.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use http_body_util::Full;
use http_body_util::combinators::UnsyncBoxBody;
use hyper::body::{Frame, SizeHint};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::gzip;
use super::page_body::PageBody;
use super::reply::{Content, GraphError, JSON, Reply};

/// The body of a response.
#[derive(Debug)]
pub(super) enum Body {
    Whole(Full<Bytes>),
    /// A body that a fault sends in pieces.
    Pieces(UnsyncBoxBody<Bytes, io::Error>),
    /// A page that is sent while it is written.
    Page(Box<PageBody>),
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.get_mut() {
            Body::Whole(body) => Pin::new(body).poll_frame(context).map_err(|never| match never {}),
            Body::Pieces(body) => Pin::new(body).poll_frame(context),
            Body::Page(body) => Pin::new(body).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Body::Whole(body) => body.is_end_stream(),
            Body::Pieces(body) => body.is_end_stream(),
            Body::Page(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Body::Whole(body) => body.size_hint(),
            Body::Pieces(body) => body.size_hint(),
            Body::Page(body) => body.size_hint(),
        }
    }
}

/// What identifies a request in its response.
#[derive(Clone, Debug)]
pub(super) struct Ids {
    pub(super) request: String,
    pub(super) client_request: String,
    /// The time of the tenant's clock.
    pub(super) now: Timestamp,
    /// The time in the `Date` header.
    pub(super) date: Timestamp,
}

impl Ids {
    pub(super) fn new(request: String, headers: &HeaderMap, now: Timestamp) -> Self {
        let given = headers.get("client-request-id").and_then(|value| value.to_str().ok());
        let client_request = given.unwrap_or(&request).to_owned();
        Ids { request, client_request, now, date: now }
    }

    /// The JSON of an error.
    pub(super) fn error(&self, error: &GraphError) -> Value {
        // The service sends the time without an offset.
        let date = self.now.strftime("%Y-%m-%dT%H:%M:%S").to_string();
        json!({
            "error": {
                "code": error.code,
                "message": error.message,
                "innerError": {
                    "date": date,
                    "request-id": self.request,
                    "client-request-id": self.client_request,
                },
            },
        })
    }

    /// The reply of an error.
    pub(super) fn error_reply(&self, error: GraphError) -> Reply {
        let body = self.error(&error).to_string();
        Reply { headers: error.headers, ..Reply::json(body).status(error.status) }
    }
}

/// How the client wants the response.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Delivery {
    /// Compressed with gzip.
    pub(super) gzip: bool,
    /// Without its body.
    pub(super) head: bool,
}

/// Shorter bodies are not compressed.
const WORTH_COMPRESSING: usize = 1_000;

/// The response of a reply.
pub(super) async fn respond(ids: &Ids, reply: Reply, delivery: Delivery) -> Response<Body> {
    let mut headers = reply.headers;
    if !reply.undocumented.is_empty() {
        headers.push(("x-sim-undocumented", reply.undocumented.join("; ")));
    }
    let mut body = match reply.body {
        Content::Page(mut page) if !delivery.head => match page.begin(delivery.gzip) {
            Some(short) => short,
            None => {
                headers.extend(delivery.gzip.then(|| ("Content-Encoding", "gzip".to_owned())));
                return with_headers(ids, reply.status, reply.media_type, Body::Page(page), &headers);
            }
        },
        body => body.whole().await.into(),
    };
    if delivery.gzip && body.len() >= WORTH_COMPRESSING {
        body = gzip::whole(&body).into();
        headers.push(("Content-Encoding", "gzip".to_owned()));
    }
    let length = body.len();
    let body = if delivery.head { Bytes::new() } else { body };
    let mut response = with_headers(ids, reply.status, reply.media_type, full(body), &headers);
    if delivery.head {
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

/// A body that is known.
pub(super) fn full(body: impl Into<Bytes>) -> Body {
    Body::Whole(Full::new(body.into()))
}

/// A response with the headers of all responses, and more.
pub(super) fn with_headers(
    ids: &Ids,
    status: u16,
    media_type: &str,
    body: Body,
    more: &[(&'static str, String)],
) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let date = ids.date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let fixed = [
        ("date", date.as_str()),
        ("content-type", media_type),
        ("request-id", &ids.request),
        ("client-request-id", &ids.client_request),
        (
            "x-ms-ags-diagnostic",
            r#"{"ServerInfo":{"DataCenter":"Loopback","Slice":"E","Ring":"0","ScaleUnit":"000","RoleInstance":"SIM00000001"}}"#,
        ),
        ("cache-control", "no-cache"),
        ("vary", "Accept-Encoding"),
        ("strict-transport-security", "max-age=31536000"),
    ];
    let odata = (media_type == JSON).then_some(("odata-version", "4.0"));
    let more = more.iter().map(|(name, value)| (*name, value.as_str()));
    for (name, value) in fixed.into_iter().chain(odata).chain(more) {
        // What a client sends back as a header may not be a valid header.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            response.headers_mut().append(name, value);
        }
    }
    if status == 204 {
        response.headers_mut().remove(header::CONTENT_TYPE);
    }
    response
}
