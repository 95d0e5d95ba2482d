//! Headers of every request, and those of a response that may be logged.

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::random;

pub(crate) const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
pub(crate) const DIAGNOSTIC: HeaderName = HeaderName::from_static("x-ms-ags-diagnostic");
const PREFER: HeaderName = HeaderName::from_static("prefer");

/// Without it, members after `unknownFutureValue` are masked.
const UNKNOWN_ENUM_MEMBERS: &str = "include-unknown-enum-members";

/// Headers that belong to the client: a caller who sets them would break what the client promises.
const RESERVED: [&str; 8] = [
    "authorization",
    "client-request-id",
    "connection",
    "content-length",
    "host",
    "accept-encoding",
    "te",
    "transfer-encoding",
];

/// The headers that the caller adds to a request and to all later pages of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallerHeaders(HeaderMap);

impl CallerHeaders {
    /// Adds a header, or returns why it cannot be sent.
    pub(crate) fn add(&mut self, name: &str, value: &str) -> Result<(), String> {
        let name: HeaderName = name.parse().map_err(|_| format!("{name:?} is not the name of a header"))?;
        if RESERVED.contains(&name.as_str()) {
            return Err(format!("the header {name} is set by the client"));
        }
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| format!("the value of the header {name} has characters that may not be sent"))?;
        value.set_sensitive(true);
        self.0.append(name, value);
        Ok(())
    }

    /// The headers of one attempt, with an id of its own.
    pub(crate) fn of_attempt(
        &self,
        client_request_id: &str,
        has_body: bool,
        user_agent: &HeaderValue,
    ) -> HeaderMap {
        let mut headers = self.0.clone();
        headers.insert(PREFER, self.prefer());
        if !headers.contains_key(ACCEPT) {
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        }
        if has_body {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        if !headers.contains_key(USER_AGENT) {
            headers.insert(USER_AGENT, user_agent.clone());
        }
        if let Ok(id) = HeaderValue::from_str(client_request_id) {
            headers.insert(CLIENT_REQUEST_ID, id);
        }
        headers
    }

    /// The caller's preferences and the client's own, in one line: some gateways read only the first.
    fn prefer(&self) -> HeaderValue {
        let own = UNKNOWN_ENUM_MEMBERS.as_bytes();
        let all: Vec<&[u8]> =
            std::iter::once(own).chain(self.0.get_all(PREFER).iter().map(HeaderValue::as_bytes)).collect();
        // Every part is the value of a header, and so is their list.
        HeaderValue::from_bytes(&all.join(&b", "[..]))
            .unwrap_or(HeaderValue::from_static(UNKNOWN_ENUM_MEMBERS))
    }
}

pub(crate) fn new_request_id() -> String {
    random::uuid()
}

/// A header of an answer as text.
pub(crate) fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}
