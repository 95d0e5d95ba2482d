//! Formatting of errors. Nothing secret is shown: no query, no token, no record.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, ErrorKind};
use crate::client::link::OriginError;

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One place for everything that came from the service: messages, codes, ids, paths in a body.
        formatter.write_str(&self.0.details.secrets.redact(&Message(self).to_string()))
    }
}

/// The message of an error, before secrets are removed.
struct Message<'a>(&'a Error);

impl fmt::Display for Message<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_message(formatter)
    }
}

impl Error {
    fn fmt_message(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &self.0.details;
        if !details.path.is_empty() {
            write!(formatter, "{} {}: ", details.method, details.path)?;
        }
        self.fmt_kind(formatter)?;
        if let Some(service) = &self.0.service {
            write!(formatter, ": {service}")?;
        }
        self.fmt_location(formatter)?;
        if self.0.budget_exhausted {
            formatter.write_str("; the total budget is exhausted")?;
        }
        if let Some(wait) = self.0.refused_wait {
            write!(formatter, ", and the next attempt was due after {wait:?}")?;
        }
        if details.attempts > 1 {
            write!(formatter, "; {} attempts in {:?}", details.attempts, details.elapsed)?;
        }
        if let Some(id) = self.request_id() {
            write!(formatter, "; request-id {id}")?;
        }
        Ok(())
    }

    fn fmt_kind(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            ErrorKind::Invalid(message) => formatter.write_str(message),
            ErrorKind::UnavailableInCloud(cloud) => {
                write!(formatter, "unavailable in the {} cloud, nothing was sent", cloud.name())
            }
            ErrorKind::NoRuntime => {
                formatter.write_str("no tokio runtime: requests must be polled inside one that is running")
            }
            ErrorKind::Credential => formatter.write_str("the credential returned no valid token"),
            ErrorKind::TokenUnavailable => formatter.write_str("no token could be requested"),
            ErrorKind::Paused => formatter.write_str("the service asked for a pause"),
            ErrorKind::Tls => match &self.0.source {
                Some(source) => write!(formatter, "TLS failed: {}", innermost(source.as_ref())),
                None => formatter.write_str("TLS failed"),
            },
            ErrorKind::Connect => formatter.write_str("connecting failed"),
            ErrorKind::ConnectTimeout => formatter.write_str("connecting timed out"),
            ErrorKind::Timeout => formatter.write_str("timed out"),
            ErrorKind::Interrupted => formatter.write_str("the response was interrupted"),
            ErrorKind::BodyLimit(limit) => write!(formatter, "the body exceeds the limit of {limit} bytes"),
            ErrorKind::Redirect => {
                write!(formatter, "redirected ({}); redirects are not followed", self.status_text())
            }
            ErrorKind::Status => formatter.write_str(&self.status_text()),
            ErrorKind::Embedded => formatter.write_str("the body contains an error of the service"),
            ErrorKind::UntrustedLink(OriginError::Foreign) => {
                formatter.write_str("a link leads to another scheme, host or port, and was not followed")
            }
            ErrorKind::UntrustedLink(OriginError::Ambiguous) => {
                formatter.write_str("a link is not a URL that can be sent unchanged, and was not followed")
            }
            ErrorKind::RepeatedLink => {
                formatter.write_str("the service returned a link that was already followed")
            }
            ErrorKind::Page => formatter.write_str("the body is not a collection"),
            ErrorKind::Record if self.is_service() => {
                formatter.write_str("an element of the page is an error of the service")
            }
            ErrorKind::Record => formatter.write_str("an element of the page is not an object"),
            ErrorKind::Response => formatter.write_str("the response cannot be decoded"),
        }
    }

    /// The location in the body. The value there is not shown for a record: it may be personal data.
    fn fmt_location(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0.page, &self.0.kind) {
            (Some((error, _)), ErrorKind::Record) => {
                write!(formatter, ": {} at byte {}", error.json_path(), error.byte())
            }
            (Some((error, _)), _) => write!(formatter, ": {error}"),
            (None, _) => Ok(()),
        }
    }

    fn status_text(&self) -> String {
        self.0.details.status.map(|status| status.to_string()).unwrap_or_default()
    }
}

/// The error at the end of the chain, which names the cause.
fn innermost<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.details.secrets.redact(&format!("{:?}", Fields(self))))
    }
}

/// The fields of an error, before secrets are removed.
struct Fields<'a>(&'a Error);

impl fmt::Debug for Fields<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(error) = self;
        formatter
            .debug_struct("Error")
            .field("kind", &error.0.kind)
            .field("details", &error.0.details)
            .field("service", &error.0.service)
            .field("resume_link", &error.0.link)
            .field("records_delivered", &error.0.delivered)
            .field("budget_exhausted", &error.0.budget_exhausted)
            .field("refused_wait", &error.0.refused_wait)
            .field("json_path", &error.json_path())
            .field("byte", &error.byte())
            .finish_non_exhaustive()
    }
}
