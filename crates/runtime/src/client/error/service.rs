//! What the service says is wrong: `{"error": {"code", "message", "innerError", "details"}}`, or anything else.

use std::fmt;

use serde_json::{Map, Value};

use crate::client::credential::AccessToken;

/// How much of a body that is not the service's JSON is kept.
const BODY_KEPT: usize = 4096;

/// An error as the service describes it. Every part may be missing: gateways answer with HTML.
///
/// `Display` and `Debug` show the code and the message, in which the values of the request's own query and its token
/// are replaced; [`message`](Self::message) is the message as it came.
#[derive(Clone)]
pub struct ServiceError {
    error: Map<String, Value>,
    body: String,
    shown: String,
}

impl ServiceError {
    /// Reads the body of an answer. `query` is what the request asked, to be kept out of what is shown.
    pub(crate) fn new(body: &[u8], query: Option<&str>) -> Self {
        let error = serde_json::from_slice(body).ok().and_then(error_object).unwrap_or_default();
        let text = String::from_utf8_lossy(body.get(..BODY_KEPT).unwrap_or(body)).into_owned();
        let mut this = Self { error, body: text, shown: String::new() };
        this.shown = without_values_of(query, this.message().unwrap_or_default());
        this
    }

    /// The error that is all that a body of a 2xx says; none if the body is an answer.
    pub(crate) fn from_error_only_body(body: &[u8], query: Option<&str>) -> Option<Self> {
        let members: Map<String, Value> = serde_json::from_slice(body).ok()?;
        let alone = members.keys().all(|name| name == "error" || name.starts_with('@'));
        (alone && members.contains_key("error")).then(|| Self::new(body, query))
    }

    /// The same error, in which the token is not shown either.
    pub(crate) fn redacting(mut self, token: &AccessToken) -> Self {
        self.shown = without(&self.shown, token.secret());
        self
    }

    /// The code, such as `Authentication_RequestFromNonPremiumTenantOrB2CTenant`. A throttled request often has
    /// `UnknownError`: decide by status. Wire name: `code`.
    pub fn code(&self) -> Option<&str> {
        self.error.get("code")?.as_str()
    }

    /// The message, as it came. It may quote the request's filter. Wire name: `message`.
    pub fn message(&self) -> Option<&str> {
        self.error.get("message")?.as_str()
    }

    /// The inner error, whole. Wire name: `innerError` or `innererror`.
    pub fn inner_error(&self) -> Option<&Value> {
        self.error.get("innerError").or_else(|| self.error.get("innererror"))
    }

    /// The service's id of the request. Wire name: `innerError/request-id`.
    pub fn request_id(&self) -> Option<&str> {
        self.inner_error()?.get("request-id")?.as_str()
    }

    /// The client's id of the request. Wire name: `innerError/client-request-id`.
    pub fn client_request_id(&self) -> Option<&str> {
        self.inner_error()?.get("client-request-id")?.as_str()
    }

    /// When it happened, as text: the service leaves the UTC offset out. Wire name: `innerError/date`.
    pub fn date(&self) -> Option<&str> {
        self.inner_error()?.get("date")?.as_str()
    }

    /// Details, if there are any. Wire name: `details`.
    pub fn details(&self) -> &[Value] {
        self.error.get("details").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// The start of the body as it came, also of one that is not JSON. It may quote the request's query.
    pub fn body(&self) -> &str {
        &self.body
    }

    pub(crate) fn names_a_skip_token(&self) -> bool {
        let text: String = self.message().unwrap_or_default().to_lowercase();
        text.replace(' ', "").contains("skiptoken")
    }
}

fn error_object(body: Value) -> Option<Map<String, Value>> {
    match body {
        Value::Object(mut body) => match body.remove("error")? {
            Value::Object(error) => Some(error),
            // The form of OAuth: a code beside a description.
            Value::String(code) => {
                let message = body.remove("error_description").unwrap_or_default();
                Some(Map::from_iter([("code".into(), code.into()), ("message".into(), message)]))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Services quote what they refuse. A reader of logs must not see the filter or the paging token that way.
fn without_values_of(query: Option<&str>, message: &str) -> String {
    let mut message = message.to_owned();
    for pair in query.unwrap_or_default().split('&') {
        let raw = pair.split_once('=').map_or(pair, |(_, value)| value);
        let spaced = raw.replace('+', " ");
        let decoded = percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy();
        message = without(&without(&message, raw), &decoded);
        // Of a filter, a service may quote only the literal that it dislikes.
        for literal in decoded.split('\'').skip(1).step_by(2) {
            message = without(&message.replace(&format!("'{literal}'"), "'..'"), literal);
        }
    }
    message
}

fn without(message: &str, secret: &str) -> String {
    // Short values, such as the 5 of `$top=5`, are no secret and would take words apart.
    if secret.len() > 3 { message.replace(secret, "..") } else { message.to_owned() }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code(), self.shown.as_str()) {
            (Some(code), "") => formatter.write_str(code),
            (Some(code), message) => write!(formatter, "{code}: {message}"),
            (None, "") => formatter.write_str("no error object in the answer"),
            (None, message) => formatter.write_str(message),
        }
    }
}

impl fmt::Debug for ServiceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ServiceError")
            .field("code", &self.code())
            .field("message", &self.shown)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_the_inner_error_are_read() {
        for name in ["innerError", "innererror"] {
            let body = format!(
                r#"{{"error":{{"code":"c","message":"m","{name}":{{"date":"2024-01-01T00:00:00","request-id":"r","client-request-id":"q"}},"details":[{{"code":"d"}}]}}}}"#
            );
            let error = ServiceError::new(body.as_bytes(), None);
            assert_eq!((error.code(), error.message()), (Some("c"), Some("m")));
            assert_eq!((error.request_id(), error.client_request_id()), (Some("r"), Some("q")));
            assert_eq!(error.date(), Some("2024-01-01T00:00:00"));
            assert_eq!(error.details().len(), 1);
        }
    }

    #[test]
    fn any_body_is_an_error_without_parts() {
        for body in ["", "<html>", "[]", "null", "{}", r#"{"error":null}"#, r#"{"error":[1]}"#, "\u{fffd}"] {
            let error = ServiceError::new(body.as_bytes(), None);
            assert_eq!((error.code(), error.message(), error.request_id()), (None, None, None), "{body}");
            assert_eq!(error.body(), body);
        }
        assert_eq!(ServiceError::new(&[b'x'; 10_000], None).body().len(), BODY_KEPT);
    }

    #[test]
    fn what_is_shown_does_not_quote_the_query() {
        let body = br#"{"error":{"code":"BadRequest","message":"Invalid filter clause: userId eq 'bob' ($skiptoken s3cr/et)"}}"#;
        let error = ServiceError::new(body, Some("$filter=userId+eq+%27bob%27&$skiptoken=s3cr%2Fet&$top=5"));
        assert!(error.message().unwrap().contains("bob"));
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(!shown.contains("bob") && !shown.contains("s3cr"), "{shown}");
            assert!(shown.contains("Invalid filter clause"), "{shown}");
        }
    }

    #[test]
    fn what_is_shown_quotes_neither_a_part_of_the_query_nor_the_token() {
        let body = br#"{"error":{"code":"c","message":"Odd literal 'bob' at 3: O''Neil, alice@contoso.com, t0ken"}}"#;
        let query = "$filter=a+eq+'bob'+and+b%20eq%20%27alice%40contoso.com%27+or+c+eq+'O''Neil'&$top=5";
        let error = ServiceError::new(body, Some(query)).redacting(&AccessToken::new("t0ken"));
        assert_eq!(error.to_string(), "c: Odd literal '..' at 3: O''.., .., ..");
    }
}
