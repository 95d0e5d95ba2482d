use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use reqwest::Method;
use serde_json::{Map, Value};

use super::options::transport_options;
use super::{Options, Place};
use crate::cloud::Cloud;
use crate::error::{Error, Kind, ServiceError};
use crate::wire::{Decoded, Wire};

/// A request to carry out an action: a POST with parameters.
///
/// It is sent again only when it certainly was not carried out: after 429, 503 or a failure to connect.
///
/// ```no_run
/// # use msgraph_runtime::request::{ActionRequest, Place};
/// # use msgraph_runtime::{Client, Error};
/// # async fn run(client: &Client) -> Result<(), Error> {
/// let sign_ins = Place::root(client, "beta", "auditLogs").segment("signIns");
/// let confirm: ActionRequest<()> = sign_ins.action("confirmCompromised");
/// confirm.parameter("requestIds", vec!["66ea54eb-6301-4ee5-be62-ff5a759b0100".to_owned()]).send().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request is sent by `send()`"]
pub struct ActionRequest<R> {
    place: Place,
    parameters: Map<String, Value>,
    problem: Option<String>,
    options: Options,
    result: PhantomData<fn() -> R>,
}

impl<R> ActionRequest<R> {
    pub(super) fn new(place: Place) -> Self {
        Self {
            place,
            parameters: Map::new(),
            problem: None,
            options: Options::default(),
            result: PhantomData,
        }
    }

    /// Sets a parameter by its wire name. A value that cannot be JSON is refused when the request is sent.
    pub fn parameter(mut self, name: &'static str, value: impl Wire) -> Self {
        match value.encode(serde_json::value::Serializer) {
            Ok(value) => {
                self.parameters.insert(name.to_owned(), value);
            }
            Err(error) => self.problem = Some(format!("the parameter {name} cannot be sent: {error}")),
        }
        self
    }

    /// The request, as one that some clouds lack: it is refused there before anything is sent.
    pub fn missing_in(mut self, clouds: &[Cloud]) -> Self {
        self.place = self.place.missing_in(clouds);
        self
    }

    transport_options!();
}

impl<R: ActionResult> ActionRequest<R> {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Everything that is not the result of the action: see the predicates of [`Error`]. After an error of
    /// [`Error::is_interrupted`] or [`Error::is_timeout`] the action may have been carried out.
    pub async fn send(self) -> Result<R, Error> {
        if let Some(problem) = self.problem {
            return Err(Error::invalid(problem));
        }
        let body = Bytes::from(Value::Object(self.parameters).to_string());
        let call = self.options.call(&self.place, Method::POST, "", Some(body))?;
        let answer = self.place.client().transport().exchange(&call).await?;
        if let Some(service) = ServiceError::alone_in(&answer.body, None) {
            return Err(Error::new(Kind::Embedded, answer.facts).with_service(service));
        }
        R::from_body(&answer.body).map_err(|error| Error::new(Kind::Answer, answer.facts).with_source(error))
    }
}

impl<R> Clone for ActionRequest<R> {
    fn clone(&self) -> Self {
        Self {
            place: self.place.clone(),
            parameters: self.parameters.clone(),
            problem: self.problem.clone(),
            options: self.options.clone(),
            result: PhantomData,
        }
    }
}

impl<R> fmt::Debug for ActionRequest<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActionRequest").field("place", &self.place).finish_non_exhaustive()
    }
}

/// Completes the builder of an action, a struct with the field `request` alone: transport options, and `send`.
///
/// ```
/// use msgraph_runtime::request::{ActionRequest, Place};
///
/// pub struct Dismiss {
///     request: ActionRequest<()>,
/// }
/// msgraph_runtime::action! { Dismiss => () }
///
/// # fn dismiss(place: &Place) -> Dismiss {
/// Dismiss { request: place.action("dismiss") }.with_header("x-reason", "exercise")
/// # }
/// ```
#[macro_export]
macro_rules! action {
    ($builder:ident => $result:ty) => {
        impl $builder {
            /// Adds a header to the request.
            pub fn with_header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                Self { request: self.request.with_header(name, value) }
            }

            /// The time that the request may take in all, instead of the client's setting.
            pub fn with_total_budget(self, budget: ::std::time::Duration) -> Self {
                Self { request: self.request.with_total_budget(budget) }
            }

            /// How often the request is sent at most, instead of the client's setting.
            pub fn with_max_attempts(self, attempts: u32) -> Self {
                Self { request: self.request.with_max_attempts(attempts) }
            }

            /// Sends the request. It is sent again only when it certainly was not carried out.
            ///
            /// # Errors
            ///
            /// An [`Error`](msgraph_runtime::Error) that says what kept the service from carrying it out.
            pub async fn send(self) -> Result<$result, $crate::Error> {
                self.request.send().await
            }
        }
    };
}

/// What an action may return: `()` for nothing (204), or any type that travels as JSON.
pub trait ActionResult: Sized + sealed::Sealed {
    #[doc(hidden)]
    fn from_body(body: &[u8]) -> Result<Self, serde_json::Error>;
}

impl ActionResult for () {
    fn from_body(_body: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(())
    }
}

impl<T: Wire> ActionResult for T {
    fn from_body(body: &[u8]) -> Result<Self, serde_json::Error> {
        use serde::de::Error as _;

        let body: Value = serde_json::from_slice(body)?;
        // Values and collections come in an envelope, entities and complex values without.
        let inner = match &body {
            Value::Object(members) => members.get("value").cloned(),
            _ => None,
        };
        for candidate in [Some(body), inner].into_iter().flatten() {
            if let Decoded::Value(value) = T::decode(candidate)? {
                return Ok(value);
            }
        }
        Err(serde_json::Error::custom(format!("the answer is not {}", T::expected())))
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for () {}
    impl<T: crate::wire::Wire> Sealed for T {}
}
