//! Errors as the service describes them: `{"error": {"code", "message", "innerError", "details"}}`, or anything else.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::client::redact::Secrets;
use crate::page::is_error_name;
use crate::wire::untyped::Untyped;

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
    secrets: Arc<Secrets>,
}

impl ServiceError {
    /// Reads the body of a response. `secrets` are kept out of `Display` and `Debug`.
    pub(crate) fn new(body: &[u8], secrets: &Arc<Secrets>) -> Self {
        let error = Untyped::parse(body).and_then(error_object).unwrap_or_default();
        let body = String::from_utf8_lossy(body.get(..BODY_KEPT).unwrap_or(body)).into_owned();
        Self { error, body, secrets: Arc::clone(secrets) }
    }

    /// Returns the error of a 2xx body that consists of nothing else.
    pub(crate) fn from_error_only_body(body: &[u8], secrets: &Arc<Secrets>) -> Option<Self> {
        Self::is_all_of(body).then(|| Self::new(body, secrets))
    }

    /// Whether a body consists of an error of the service and annotations.
    pub(crate) fn is_all_of(body: &[u8]) -> bool {
        crate::page::is_all_of(&String::from_utf8_lossy(body))
    }

    /// The code, such as `Authentication_RequestFromNonPremiumTenantOrB2CTenant`. A throttled request often has
    /// `UnknownError`: decide by status. Wire name: `code`.
    pub fn code(&self) -> Option<&str> {
        member(&self.error, "code")?.as_str()
    }

    /// The message, as it came. It may quote the request's filter. Wire name: `message`.
    pub fn message(&self) -> Option<&str> {
        match member(&self.error, "message")? {
            // The form of OData 3: the text beside its language.
            Value::Object(message) => member(message, "value")?.as_str(),
            message => message.as_str(),
        }
    }

    /// The inner error, whole. Wire name: `innerError` or `innererror`.
    pub fn inner_error(&self) -> Option<&Value> {
        member(&self.error, "innerError")
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
        member(&self.error, "details").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
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

/// The member of this name, in any letter case.
fn member<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let in_any_case = || object.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    object.get(name).or_else(|| in_any_case().map(|(_, value)| value))
}

fn error_object(body: Value) -> Option<Map<String, Value>> {
    let Value::Object(mut body) = body else { return None };
    let mut names = body.iter().filter(|(name, value)| is_error_name(name) && !value.is_null());
    let name = names.next()?.0.clone();
    match body.remove(&name)? {
        Value::Object(error) => Some(error),
        Value::Array(errors) => match errors.into_iter().next()? {
            Value::Object(error) => Some(error),
            _ => None,
        },
        // The form of OAuth: a code beside a description.
        Value::String(code) => {
            let message = body.remove("error_description").unwrap_or_default();
            Some(Map::from_iter([("code".into(), code.into()), ("message".into(), message)]))
        }
        _ => None,
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match (self.code(), self.message().unwrap_or_default()) {
            (Some(code), "") => code.to_owned(),
            (Some(code), message) => format!("{code}: {message}"),
            (None, "") => "no error object in the response".to_owned(),
            (None, message) => message.to_owned(),
        };
        formatter.write_str(&self.secrets.redact(&text))
    }
}

impl fmt::Debug for ServiceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let redacted = |text: Option<&str>| text.map(|text| self.secrets.redact(text));
        formatter
            .debug_struct("ServiceError")
            .field("code", &redacted(self.code()))
            .field("message", &redacted(self.message()))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(query: &str) -> Arc<Secrets> {
        let mut secrets = Secrets::default();
        secrets.add_query(query);
        Arc::new(secrets)
    }

    #[test]
    fn both_spellings_of_the_inner_error_are_read() {
        for name in ["innerError", "innererror"] {
            let body = format!(
                r#"{{"error":{{"code":"c","message":"m","{name}":{{"date":"2024-01-01T00:00:00","request-id":"r","client-request-id":"q"}},"details":[{{"code":"d"}}]}}}}"#
            );
            let error = ServiceError::new(body.as_bytes(), &Arc::default());
            assert_eq!((error.code(), error.message()), (Some("c"), Some("m")));
            assert_eq!((error.request_id(), error.client_request_id()), (Some("r"), Some("q")));
            assert_eq!(error.date(), Some("2024-01-01T00:00:00"));
            assert_eq!(error.details().len(), 1);
        }
    }

    #[test]
    fn any_body_is_an_error_without_parts() {
        for body in ["", "<html>", "[]", "null", "{}", r#"{"error":null}"#, r#"{"error":[1]}"#, "\u{fffd}"] {
            let error = ServiceError::new(body.as_bytes(), &Arc::default());
            assert_eq!((error.code(), error.message(), error.request_id()), (None, None, None), "{body}");
            assert_eq!(error.body(), body);
        }
        assert_eq!(ServiceError::new(&[b'x'; 10_000], &Arc::default()).body().len(), BODY_KEPT);
    }

    #[test]
    fn what_is_shown_does_not_quote_the_query() {
        let body = br#"{"error":{"code":"BadRequest","message":"Invalid filter clause: userId eq 'bob' ($skiptoken s3cr/et)"}}"#;
        let error =
            ServiceError::new(body, &secrets("$filter=userId+eq+%27bob%27&$skiptoken=s3cr%2Fet&$top=5"));
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
        let error = ServiceError::new(body, &secrets(&format!("{query}&token=t0ken")));
        assert_eq!(error.to_string(), "c: Odd literal .. at 3: .., .., ..");
    }
}
