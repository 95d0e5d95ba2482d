use std::fmt;

use reqwest::Method;

use super::options::transport_options;
use super::{Options, Place};
use crate::error::{Error, Kind, ServiceError};
use crate::query::{Query, Selectable};
use crate::record::Record;
use crate::wire::Wire;

/// A request for one entity, or for what a function returns.
///
/// ```no_run
/// # use msgraph_runtime::request::Place;
/// # use msgraph_runtime::{Client, Error, Record, Value};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let sign_ins = Place::root(client, "beta", "auditLogs").segment("signIns");
/// match sign_ins.key("66ea54eb-6301-4ee5-be62-ff5a759b0100").get::<Value>().send().await {
///     Ok(record) => println!("{}", record.raw()),
///     Err(error) if error.is_not_found() => println!("too old, or not there yet"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a request is sent by `send()`"]
pub struct GetRequest<T> {
    place: Place,
    query: Query<T>,
    options: Options,
}

impl<T> GetRequest<T> {
    pub(super) fn new(place: Place) -> Self {
        Self { place, query: Query::new(), options: Options::default() }
    }

    transport_options!();

    /// Asks for these properties only, and those of earlier calls: all others are `None`. Query option: `$select`.
    pub fn select<const N: usize>(mut self, properties: [&dyn Selectable<T>; N]) -> Self {
        self.query = self.query.select(properties);
        self
    }

    /// Asks for related entities, as OData text. Query option: `$expand`.
    pub fn expand(mut self, text: impl Into<String>) -> Self {
        self.query = self.query.expand(text);
        self
    }
}

impl<T: Wire> GetRequest<T> {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Everything that is not the entity: see the predicates of [`Error`], such as [`Error::is_not_found`].
    pub async fn send(self) -> Result<Record<T>, Error> {
        let call = self.options.call(&self.place, Method::GET, &self.query.encoded(), None)?;
        let answer = self.place.client().transport().exchange(&call).await?;
        if let Some(service) = ServiceError::alone_in(&answer.body, call.url.query()) {
            return Err(Error::new(Kind::Embedded, answer.facts).with_service(service));
        }
        let body = answer.body;
        Record::from_json(body).map_err(|error| Error::new(Kind::Answer, answer.facts).with_source(error))
    }
}

impl<T> Clone for GetRequest<T> {
    fn clone(&self) -> Self {
        Self { place: self.place.clone(), query: self.query.clone(), options: self.options.clone() }
    }
}

impl<T> fmt::Debug for GetRequest<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetRequest").field("place", &self.place).finish_non_exhaustive()
    }
}
