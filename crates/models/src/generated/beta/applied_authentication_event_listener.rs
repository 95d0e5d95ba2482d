// @generated from microsoft.graph.appliedAuthenticationEventListener (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::{AnyAuthenticationEventHandlerResult, AuthenticationEventHandlerResult, AuthenticationEventType};

/// An event listener that ran during a sign-in or sign-up.
///
/// Wire name: `microsoft.graph.appliedAuthenticationEventListener`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedAuthenticationEventListener {
    /// The event that the listener ran on. `microsoft.graph.authenticationEventType`, may be null. Wire name:
    /// `eventType`
    pub event_type: Option<AuthenticationEventType>,
    /// Identifier of the listener. `Edm.String`, may be null. Wire name: `executedListenerId`
    pub executed_listener_id: Option<Text>,
    /// Result of the listener's handler. `microsoft.graph.authenticationEventHandlerResult`, may be null.
    /// Wire name: `handlerResult`
    ///
    /// Its type depends on the handler: see `@odata.type`.
    pub handler_result: Option<AnyAuthenticationEventHandlerResult>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AppliedAuthenticationEventListener: complex "microsoft.graph.appliedAuthenticationEventListener";
    event_type: "eventType" = enumeration(AuthenticationEventType::SCHEMA),
    executed_listener_id: "executedListenerId" = primitive(Primitive::String),
    handler_result: "handlerResult" = structured(AuthenticationEventHandlerResult::schema()),
}

impl AppliedAuthenticationEventListener {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}
