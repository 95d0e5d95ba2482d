// Generated from microsoft.graph.appliedAuthenticationEventListener (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::{AnyAuthenticationEventHandlerResult, AuthenticationEventType};

/// A listener that ran on an event of a sign-in or sign-up.
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
    /// The listener, by its identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `executedListenerId`
    pub executed_listener_id: Option<Text>,
    /// What came of the listener's handler.
    ///
    /// Of a type that depends on the handler, as its type annotation says.
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
