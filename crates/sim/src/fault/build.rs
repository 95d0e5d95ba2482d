//! Constructors of faults.

use std::fmt::Display;
use std::time::Duration;

use super::{Effect, Endpoint, Fault, Trigger};

impl Fault {
    /// A fault that applies to all requests.
    #[must_use]
    pub fn new(effect: Effect) -> Self {
        Fault { on: Trigger::default(), effect }
    }

    /// An error with a JSON body.
    #[must_use]
    pub fn status(code: u16) -> Self {
        Fault::new(Effect::Status { code, retry_after: None, error_code: None, message: None })
    }

    /// An error with a page of HTML, as gateways send it.
    #[must_use]
    pub fn html(code: u16) -> Self {
        Fault::new(Effect::Html { code })
    }

    /// A redirection to another URL.
    #[must_use]
    pub fn redirect(code: u16, location: impl Into<String>) -> Self {
        Fault::new(Effect::Redirect { code, location: Some(location.into()) })
    }

    /// A response that is sent after a pause.
    #[must_use]
    pub fn slow(pause: Duration) -> Self {
        Fault::new(Effect::Slow { milliseconds: u64::try_from(pause.as_millis()).unwrap_or(u64::MAX) })
    }

    /// Sets the `Retry-After` header of a status, exactly as sent. Other effects ignore it.
    #[must_use]
    pub fn retry_after(mut self, value: impl Display) -> Self {
        if let Effect::Status { retry_after, .. } = &mut self.effect {
            *retry_after = Some(value.to_string());
        }
        self
    }

    /// Sets code and message of the error object of a status. Other effects ignore it.
    #[must_use]
    pub fn error(mut self, code: impl Into<String>, text: impl Into<String>) -> Self {
        if let Effect::Status { error_code, message, .. } = &mut self.effect {
            (*error_code, *message) = (Some(code.into()), Some(text.into()));
        }
        self
    }

    /// Applies to this request only, counted from 1.
    #[must_use]
    pub fn on_request(mut self, number: u64) -> Self {
        self.on.request = Some(number);
        self
    }

    /// Applies to this page only, counted from 1 over all collections.
    #[must_use]
    pub fn on_page(mut self, number: u64) -> Self {
        self.on.page = Some(number);
        self
    }

    /// Applies to requests whose path and query contain this text, in any letter case.
    #[must_use]
    pub fn on_path(mut self, part: impl Into<String>) -> Self {
        self.on.path = Some(part.into());
        self
    }

    /// Applies to requests of the client with this id.
    #[must_use]
    pub fn on_caller(mut self, client_id: impl Into<String>) -> Self {
        self.on.caller = Some(client_id.into());
        self
    }

    /// Applies to the token endpoint instead of `/auditLogs`.
    #[must_use]
    pub fn on_token_endpoint(mut self) -> Self {
        self.on.endpoint = Endpoint::Token;
        self
    }

    /// Applies to every n-th request.
    #[must_use]
    pub fn every(mut self, n: u64) -> Self {
        self.on.every = Some(n);
        self
    }

    /// Applies to one request in n, at random. The same seed selects the same requests.
    #[must_use]
    pub fn one_in(mut self, n: u64) -> Self {
        self.on.one_in = Some(n);
        self
    }

    /// Applies to at most this many requests.
    #[must_use]
    pub fn times(mut self, most: u64) -> Self {
        self.on.times = Some(most);
        self
    }

    /// Applies in this window of time, measured from the start of the server by tokio's clock.
    #[must_use]
    pub fn between(mut self, after: Duration, before: Duration) -> Self {
        let milliseconds = |time: Duration| u64::try_from(time.as_millis()).ok();
        (self.on.after_milliseconds, self.on.before_milliseconds) =
            (milliseconds(after), milliseconds(before));
        self
    }
}
