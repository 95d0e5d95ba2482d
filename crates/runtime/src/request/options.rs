use std::time::Duration;

use bytes::Bytes;
use reqwest::Method;

use super::Place;
use crate::error::{Error, Kind};
use crate::link::OriginError;
use crate::transport::{Call, CallerHeaders, RetryPolicy};

/// The transport options of a request, the same for all its pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    headers: CallerHeaders,
    total_budget: Option<Duration>,
    max_attempts: Option<u32>,
    problem: Option<String>,
}

impl Options {
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        if let Err(problem) = self.headers.add(name, value) {
            self.problem = Some(problem);
        }
    }

    pub(crate) fn total_budget(&mut self, budget: Duration) {
        self.total_budget = Some(budget);
    }

    pub(crate) fn max_attempts(&mut self, attempts: u32) {
        self.max_attempts = Some(attempts);
    }

    /// The first call of a request: to its place, with a query.
    pub(crate) fn call(
        &self,
        place: &Place,
        method: Method,
        query: &str,
        body: Option<Bytes>,
    ) -> Result<Call, Error> {
        place.check()?;
        self.checked()?;
        let separator = if query.is_empty() { "" } else { "?" };
        let url = format!("{}{}{separator}{query}", place.client().origin().text(), place.path());
        let url = place
            .client()
            .origin()
            .check(&url)
            .map_err(|_| Error::invalid("the path or the query has characters that cannot be sent"))?;
        Ok(Call { method, url, headers: self.headers.clone(), body, retry: self.retry(place) })
    }

    /// The call of a link that the service gave, or that was stored.
    pub(crate) fn follow(&self, place: &Place, link: &str) -> Result<Call, Error> {
        place.check()?;
        self.checked()?;
        let refused = |why: OriginError| Error::new(Kind::UntrustedLink(why), Default::default());
        let url = place.client().origin().check(link).map_err(refused)?;
        Ok(Call {
            method: Method::GET,
            url,
            headers: self.headers.clone(),
            body: None,
            retry: self.retry(place),
        })
    }

    fn checked(&self) -> Result<(), Error> {
        match &self.problem {
            Some(problem) => Err(Error::invalid(problem)),
            None => Ok(()),
        }
    }

    fn retry(&self, place: &Place) -> RetryPolicy {
        let mut policy = place.client().retry().clone();
        if let Some(budget) = self.total_budget {
            policy = policy.with_total_budget(budget);
        }
        if let Some(attempts) = self.max_attempts {
            policy = policy.with_max_attempts(attempts);
        }
        policy
    }
}

/// The `with_*` methods that every request has.
macro_rules! transport_options {
    () => {
        /// Adds a header, to this request and to all its pages. A `Prefer` is sent beside the client's own.
        ///
        /// Headers that the client sets itself, such as `Authorization`, are refused when the request is sent.
        pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.options.header(name.as_ref(), value.as_ref());
            self
        }

        /// The time that this request, or each page of it, may take in all, instead of the client's setting.
        pub fn with_total_budget(mut self, budget: ::std::time::Duration) -> Self {
            self.options.total_budget(budget);
            self
        }

        /// How often this request, or each page of it, is sent at most, instead of the client's setting.
        pub fn with_max_attempts(mut self, attempts: u32) -> Self {
            self.options.max_attempts(attempts);
            self
        }
    };
}
pub(crate) use transport_options;
