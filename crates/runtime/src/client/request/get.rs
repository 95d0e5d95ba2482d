use std::fmt;

use reqwest::Method;

use super::options::transport_options;
use super::query_options::QueryOptions;
use super::{Options, ResourcePath};
use crate::client::error::{Error, ErrorKind, ServiceError};
use crate::query::Selectable;
use crate::record::Record;
use crate::wire::Wire;

/// A request for one entity, or for the result of a function.
///
/// ```no_run
/// # use msgraph_runtime::generated::ResourcePath;
/// # use msgraph_runtime::{Client, Error, Record, Value};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// # let sign_ins = ResourcePath::root(client, "beta", "auditLogs").segment("signIns");
/// # let request = sign_ins.key("66ea54eb-6301-4ee5-be62-ff5a759b0100").get::<Value>();
/// match request.send().await {
///     Ok(record) => println!("{}", record.raw()),
///     Err(error) if error.is_not_found() => println!("deleted, or not published yet"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a request is sent by `send()`"]
pub struct GetRequest<T> {
    path: ResourcePath,
    query: QueryOptions<T>,
    options: Options,
}

impl<T> GetRequest<T> {
    pub(super) fn new(path: ResourcePath) -> Self {
        Self { path, query: QueryOptions::default(), options: Options::default() }
    }

    transport_options!();

    /// Requests only these properties and those of earlier calls; all others are `None`. Query option: `$select`.
    pub fn select<const N: usize>(mut self, properties: [&dyn Selectable<T>; N]) -> Self {
        self.query = self.query.select(properties);
        self
    }

    /// Requests related entities, as OData text. Query option: `$expand`.
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
    /// If the service does not return the entity: see the predicates of [`Error`], such as [`Error::is_not_found`].
    pub async fn send(self) -> Result<Record<T>, Error> {
        let request = self.options.request(&self.path, Method::GET, &self.query.encoded(), None)?;
        let response = self.path.client().transport().exchange(&request).await?;
        if let Some(service) = ServiceError::from_error_only_body(&response.body, &response.details.secrets) {
            return Err(Error::new(ErrorKind::Embedded, response.details).with_service(service));
        }
        Record::from_json(response.body).map_err(|error| {
            // The error may quote the body.
            let error = response.details.secrets.redact(&error.to_string());
            Error::new(ErrorKind::Response, response.details).with_source(error)
        })
    }
}

impl<T> Clone for GetRequest<T> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), query: self.query.clone(), options: self.options.clone() }
    }
}

impl<T> fmt::Debug for GetRequest<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("GetRequest").field("path", &self.path).finish_non_exhaustive()
    }
}
