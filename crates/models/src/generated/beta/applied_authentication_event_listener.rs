// Generated from microsoft.graph.appliedAuthenticationEventListener (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{
    AnyAuthenticationEventHandlerResult, AuthenticationEventHandlerResult,
    AuthenticationEventType,
};

/// An event listener that ran during a sign-in or sign-up.
///
/// Wire name: `microsoft.graph.appliedAuthenticationEventListener`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedAuthenticationEventListener {
    /// The event that the listener ran on.
    ///
    /// `microsoft.graph.authenticationEventType`, may be null.
    ///
    /// Wire name: `eventType`
    pub event_type: Option<AuthenticationEventType>,
    /// Identifier of the listener.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `executedListenerId`
    pub executed_listener_id: Option<String>,
    /// Result of the listener's handler.
    ///
    /// Its type depends on the handler: see `@odata.type`.
    ///
    /// `microsoft.graph.authenticationEventHandlerResult`, may be null.
    ///
    /// Wire name: `handlerResult`
    pub handler_result: Option<AnyAuthenticationEventHandlerResult>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AppliedAuthenticationEventListener: "microsoft.graph.appliedAuthenticationEventListener" {
        event_type: "eventType",
        executed_listener_id: "executedListenerId",
        handler_result: "handlerResult",
    }
}

impl AppliedAuthenticationEventListener {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::enumeration(
                "eventType",
                "event_type",
                AuthenticationEventType::SCHEMA,
            ),
            Property::primitive(
                "executedListenerId",
                "executed_listener_id",
                Primitive::String,
            ),
            Property::structured(
                "handlerResult",
                "handler_result",
                AuthenticationEventHandlerResult::schema(),
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.appliedAuthenticationEventListener",
            PROPERTIES,
        );
        &SCHEMA
    }

    /// Lists what the metadata does not explain in the JSON text of a record.
    ///
    /// Undeclared members, unrecognized enum members, names in another letter case, values of another type
    /// than declared, and duplicates, with their paths, at any depth and in the order of the text. Empty if
    /// the text is typed in full.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn drift(
        raw: &str,
    ) -> Result<Vec<msgraph_runtime::drift::Drift>, msgraph_runtime::DecodeError> {
        msgraph_runtime::drift::drift(Self::SCHEMA, raw)
    }
}

impl msgraph_runtime::schema::Described for AppliedAuthenticationEventListener {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
