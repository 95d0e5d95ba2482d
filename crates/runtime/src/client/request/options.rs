use std::time::Duration;

use bytes::Bytes;
use reqwest::Method;

use super::ResourcePath;
use crate::client::RetryPolicy;
use crate::client::error::{Error, ErrorKind};
use crate::client::link::OriginError;
use crate::client::transport::{CallerHeaders, PreparedRequest};

/// The transport options of a request, which apply to all its pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    headers: CallerHeaders,
    total_budget: Option<Duration>,
    max_attempts: Option<u32>,
    /// Why the request was refused; reported when it is sent.
    error: Option<String>,
}

impl Options {
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        if let Err(error) = self.headers.add(name, value) {
            self.error = Some(error);
        }
    }

    /// Makes sending fail.
    pub(crate) fn refuse(&mut self, why: &str) {
        self.error = Some(why.to_owned());
    }

    pub(crate) fn total_budget(&mut self, budget: Duration) {
        self.total_budget = Some(budget);
    }

    pub(crate) fn max_attempts(&mut self, attempts: u32) {
        self.max_attempts = Some(attempts);
    }

    /// The first HTTP request, with a query.
    pub(crate) fn request(
        &self,
        path: &ResourcePath,
        method: Method,
        query: &str,
        body: Option<Bytes>,
    ) -> Result<PreparedRequest, Error> {
        path.check()?;
        self.check()?;
        let separator = if query.is_empty() { "" } else { "?" };
        let origin = path.client().origin();
        let url = origin
            .check(&format!("{}{}{separator}{query}", origin.text(), path.as_str()))
            .map_err(|_| Error::invalid("the path or the query has characters that cannot be sent"))?;
        Ok(PreparedRequest { method, url, headers: self.headers.clone(), body, retry: self.retry(path) })
    }

    /// The HTTP request for a link that the service returned or that was stored.
    pub(crate) fn follow(&self, path: &ResourcePath, link: &str) -> Result<PreparedRequest, Error> {
        path.check()?;
        self.check()?;
        let refused = |why: OriginError| Error::new(ErrorKind::UntrustedLink(why), Default::default());
        let url = path.client().origin().check(link).map_err(refused)?;
        Ok(PreparedRequest {
            method: Method::GET,
            url,
            headers: self.headers.clone(),
            body: None,
            retry: self.retry(path),
        })
    }

    fn check(&self) -> Result<(), Error> {
        match &self.error {
            Some(message) => Err(Error::invalid(message)),
            None => Ok(()),
        }
    }

    fn retry(&self, path: &ResourcePath) -> RetryPolicy {
        let mut policy = path.client().retry().clone();
        if let Some(budget) = self.total_budget {
            policy = policy.with_total_budget(budget);
        }
        if let Some(attempts) = self.max_attempts {
            policy = policy.with_max_attempts(attempts);
        }
        policy
    }
}

/// The `with_*` methods of every request.
macro_rules! transport_options {
    () => {
        /// Adds a header to this request and all its pages. `Prefer` is combined with the client's own.
        ///
        /// Sending fails if the client sets the header itself, such as `Authorization`.
        pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.options.header(name.as_ref(), value.as_ref());
            self
        }

        /// Limits the total time of this request, or of each page, instead of the client's setting.
        pub fn with_total_budget(mut self, budget: ::std::time::Duration) -> Self {
            self.options.total_budget(budget);
            self
        }

        /// Limits the attempts of this request, or of each page, instead of the client's setting.
        pub fn with_max_attempts(mut self, attempts: u32) -> Self {
            self.options.max_attempts(attempts);
            self
        }
    };
}
pub(crate) use transport_options;
