use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use reqwest::{Method, StatusCode};
use serde_json::{Map, Value};

use super::options::transport_options;
use super::{Options, ResourcePath};
use crate::client::Cloud;
use crate::client::error::{Error, ErrorKind, ServiceError};
use crate::client::transport::SuccessResponse;
use crate::json::{self, Reader, SyntaxError};
use crate::page::{is_error_name, is_without_error};
use crate::wire::{Wire, model};

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
        result(&response).map_err(|error| {
            // The error may quote the body.
            let error = response.details.secrets.redact(&error);
            Error::new(ErrorKind::Response, response.details).with_source(error)
        })
    }
}

/// The result in a 2xx answer, or why it has none.
fn result<R: ActionResult>(response: &SuccessResponse) -> Result<R, String> {
    if response.details.status == Some(StatusCode::PARTIAL_CONTENT) {
        return Err("the content is partial".to_owned());
    }
    let text = std::str::from_utf8(&response.body).map_err(|error| error.to_string())?;
    let text = text.trim_start_matches('\u{feff}').trim_ascii();
    if text.is_empty() {
        return R::from_nothing();
    }
    check(text)?;
    R::from_json(text)
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
    fn from_json(text: &str) -> Result<Self, String>;

    #[doc(hidden)]
    fn from_nothing() -> Result<Self, String> {
        Err("the response has no content".to_owned())
    }
}

impl ActionResult for () {
    /// Succeeds for no content, and for JSON: some actions answer with what they changed.
    fn from_json(_: &str) -> Result<Self, String> {
        Ok(())
    }

    fn from_nothing() -> Result<Self, String> {
        Ok(())
    }
}

impl<T: Wire> ActionResult for T {
    fn from_json(text: &str) -> Result<Self, String> {
        let inner = match enveloped_value(text) {
            // A value or a collection has an envelope. A model has none, unless all else is annotations.
            Some(inner) if T::declares("value") != Some(true) => inner,
            _ => return model::from_json(text).map_err(|error| error.to_string()),
        };
        let not_it = |found: String| format!("the response is not {}, but {found}", T::expected());
        model::decode_value(inner).or_else(|found| model::from_json(text).map_err(|_| not_it(found)))
    }
}

/// The text of the member `value` of an object that has only annotations besides.
fn enveloped_value(text: &str) -> Option<&str> {
    let mut value = None;
    for member in members(text).ok()? {
        match &*member.0 {
            "value" => value = Some(member.1),
            name if name.contains('@') => {}
            _ => return None,
        }
    }
    value
}

/// Checks that a body is JSON without an error of the service.
fn check(text: &str) -> Result<(), String> {
    let syntax = |error: Box<SyntaxError>| error.to_string();
    json::check(text).map_err(syntax)?;
    if text.starts_with('{') && members(text).map_err(syntax)?.iter().any(is_error) {
        return Err("the response has an error beside other members".to_owned());
    }
    Ok(())
}

fn is_error((name, value): &Member<'_>) -> bool {
    is_error_name(name) && !is_without_error(value)
}

/// The name of a member, and the text of its value.
type Member<'t> = (Cow<'t, str>, &'t str);

fn members(text: &str) -> Result<Vec<Member<'_>>, Box<SyntaxError>> {
    let mut reader = Reader::new(text, 0);
    let mut members = Vec::new();
    let mut is_first = true;
    reader.expect(b'{')?;
    while reader.next_member(is_first)? {
        is_first = false;
        let name = reader.name()?;
        let value = reader.skip_value()?;
        members.push((name, reader.slice(value)));
    }
    Ok(members)
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for () {}
    impl<T: crate::wire::Wire> Sealed for T {}
}
