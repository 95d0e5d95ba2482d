//! How an error reads. Nothing secret may pass: no query, no token, no record.

use std::fmt;

use super::{Error, Kind};
use crate::link::OriginError;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = &self.0.facts;
        if !facts.path.is_empty() {
            write!(f, "{} {}: ", facts.method, facts.path)?;
        }
        self.what(f)?;
        if let Some(service) = &self.0.service {
            write!(f, ": {service}")?;
        }
        self.place(f)?;
        if self.0.budget_exhausted {
            f.write_str("; the total budget is exhausted")?;
        }
        if let Some(wait) = self.0.refused_wait {
            write!(f, ", and the next attempt was due only in {wait:?}")?;
        }
        if facts.attempts > 1 {
            write!(f, "; {} attempts in {:?}", facts.attempts, facts.elapsed)?;
        }
        if let Some(id) = self.request_id() {
            write!(f, "; request-id {id}")?;
        }
        Ok(())
    }
}

impl Error {
    fn what(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            Kind::Invalid(what) => f.write_str(what),
            Kind::MissingInCloud(cloud) => {
                write!(f, "the {} cloud lacks this, so nothing was sent", cloud.name())
            }
            Kind::NoRuntime => {
                f.write_str("requests must be polled inside a tokio runtime, which ended or is missing")
            }
            Kind::Credential => f.write_str("the credential has no token"),
            Kind::Connect => f.write_str("no connection"),
            Kind::ConnectTimeout => f.write_str("no connection in time"),
            Kind::Timeout => f.write_str("timed out"),
            Kind::Interrupted => f.write_str("the answer broke off"),
            Kind::BodyLimit(limit) => write!(f, "the body is longer than the limit of {limit} bytes"),
            Kind::Redirect => write!(f, "redirected ({}), which is never followed", self.status_text()),
            Kind::Status => f.write_str(&self.status_text()),
            Kind::Embedded => f.write_str("the answer breaks off with an error of the service"),
            Kind::UntrustedLink(OriginError::Foreign) => {
                f.write_str("a link leads to another scheme, host or port, and was not followed")
            }
            Kind::UntrustedLink(OriginError::Ambiguous) => {
                f.write_str("a link is not a URL that can be sent as it stands, and was not followed")
            }
            Kind::RepeatedLink => f.write_str("the service gave a link that was followed before"),
            Kind::Page => f.write_str("the answer is not a collection"),
            Kind::Record if self.is_service() => f.write_str("a record is an error of the service"),
            Kind::Record => f.write_str("a record is not an object"),
            Kind::Answer => f.write_str("the answer cannot be decoded"),
        }
    }

    /// Where in the body. What stands there may be personal.
    fn place(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0.page, &self.0.kind) {
            (Some((error, _)), Kind::Record) => write!(f, ": {} at byte {}", error.path(), error.byte()),
            (Some((error, _)), _) => write!(f, ": {error}"),
            (None, _) => Ok(()),
        }
    }

    fn status_text(&self) -> String {
        self.0.facts.status.map(|status| status.to_string()).unwrap_or_default()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("facts", &self.0.facts)
            .field("service", &self.0.service)
            .field("resume_link", &self.0.link)
            .field("records_delivered", &self.0.delivered)
            .field("budget_exhausted", &self.0.budget_exhausted)
            .field("refused_wait", &self.0.refused_wait)
            .field("json_path", &self.json_path())
            .field("byte", &self.byte())
            .finish_non_exhaustive()
    }
}
