use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use reqwest::{Method, StatusCode};
use serde_json::{Map, Value};

use super::options::transport_options;
use super::{Options, ResourcePath};
use crate::client::Cloud;
use crate::client::error::{Error, ErrorKind, ServiceError, is_error_name};
use crate::wire::Wire;
use crate::wire::decoded::decode_untyped;

/// A request to carry out an action: a POST with parameters.
///
/// It is retried only if it was certainly not carried out: after 429, 503 or a failure to connect.
///
/// ```no_run
/// # use msgraph_runtime::generated::{ActionRequest, ResourcePath};
/// # use msgraph_runtime::{Client, Error};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let sign_ins = ResourcePath::root(client, "beta", "auditLogs").segment("signIns");
/// let confirm: ActionRequest<()> = sign_ins.action("confirmCompromised");
/// confirm.parameter("requestIds", vec!["66ea54eb-6301-4ee5-be62-ff5a759b0100".to_owned()]).send().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request is sent by `send()`"]
pub struct ActionRequest<R> {
    path: ResourcePath,
    parameters: Map<String, Value>,
    error: Option<String>,
    options: Options,
    result: PhantomData<fn() -> R>,
}

impl<R> ActionRequest<R> {
    pub(super) fn new(path: ResourcePath) -> Self {
        Self { path, parameters: Map::new(), error: None, options: Options::default(), result: PhantomData }
    }

    /// Sets a parameter by its wire name. Sending fails if the value cannot be represented in JSON.
    pub fn parameter(mut self, name: &'static str, value: impl Wire) -> Self {
        match value.encode(serde_json::value::Serializer) {
            Ok(value) => {
                self.parameters.insert(name.to_owned(), value);
            }
            Err(error) => self.error = Some(format!("the parameter {name} cannot be sent: {error}")),
        }
        self
    }

    /// Sets a parameter that is a list of values of type `T`, by its wire name.
    pub fn list_parameter<T: Wire>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<T>>,
    ) -> Self {
        self.parameter(name, values.into_iter().map(Into::into).collect::<Vec<T>>())
    }

    /// Marks the action as unavailable in these clouds: there, the request fails before anything is sent.
    pub fn unavailable_in(mut self, clouds: &[Cloud]) -> Self {
        self.path = self.path.unavailable_in(clouds);
        self
    }

    transport_options!();
}

impl<R: ActionResult> ActionRequest<R> {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// If the action was not carried out, or its result could not be read: see the predicates of [`Error`]. After an
    /// error of [`Error::is_interrupted`] or [`Error::is_timeout`] the action may have been carried out.
    pub async fn send(self) -> Result<R, Error> {
        if let Some(message) = self.error {
            return Err(Error::invalid(message));
        }
        let body = Bytes::from(Value::Object(self.parameters).to_string());
        let request = self.options.request(&self.path, Method::POST, "", Some(body))?;
        let response = self.path.client().transport().exchange(&request).await?;
        if let Some(service) = ServiceError::from_error_only_body(&response.body, &response.details.secrets) {
            return Err(Error::new(ErrorKind::Embedded, response.details).with_service(service));
        }
        let is_final = response.details.status != Some(StatusCode::PARTIAL_CONTENT);
        let result = match response.body.trim_ascii() {
            body if is_final => R::from_body(body).map_err(|error| error.to_string()),
            _ => Err("the content is partial".to_owned()),
        };
        result.map_err(|error| {
            // The error may quote the body.
            let error = response.details.secrets.redact(&error);
            Error::new(ErrorKind::Response, response.details).with_source(error)
        })
    }
}

impl<R> Clone for ActionRequest<R> {
    fn clone(&self) -> Self {
        Self {
            path: self.path.clone(),
            parameters: self.parameters.clone(),
            error: self.error.clone(),
            options: self.options.clone(),
            result: PhantomData,
        }
    }
}

impl<R> fmt::Debug for ActionRequest<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ActionRequest").field("path", &self.path).finish_non_exhaustive()
    }
}

/// The result type of an action: `()` for no content (204), or any type that is represented in JSON.
pub trait ActionResult: Sized + sealed::Sealed {
    #[doc(hidden)]
    fn from_body(body: &[u8]) -> Result<Self, serde_json::Error>;
}

impl ActionResult for () {
    /// Succeeds for no content, and for JSON without an error: some actions answer with what they changed.
    fn from_body(body: &[u8]) -> Result<Self, serde_json::Error> {
        use serde::de::Error as _;

        if body.is_empty() {
            return Ok(());
        }
        match serde_json::from_slice(body)? {
            Value::Object(members) if members.keys().any(|name| is_error_name(name)) => {
                Err(serde_json::Error::custom("the response has an error beside other members"))
            }
            _ => Ok(()),
        }
    }
}

impl<T: Wire> ActionResult for T {
    fn from_body(body: &[u8]) -> Result<Self, serde_json::Error> {
        use serde::de::Error as _;

        let body: Value = serde_json::from_slice(body)?;
        // Values and collections have an envelope, entities and complex values do not.
        let inner = match &body {
            Value::Object(members) => members.get("value").cloned(),
            _ => None,
        };
        for candidate in [Some(body), inner].into_iter().flatten() {
            if let Some(value) = decode_untyped::<T>(&candidate)? {
                return Ok(value);
            }
        }
        Err(serde_json::Error::custom(format!("the response is not {}", T::expected())))
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for () {}
    impl<T: crate::wire::Wire> Sealed for T {}
}
