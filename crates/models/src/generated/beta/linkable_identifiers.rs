// Generated from microsoft.graph.linkableIdentifiers (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use super::TokenDetails;

/// What ties an activity to the sign-in that preceded it.
///
/// Wire name: `microsoft.graph.linkableIdentifiers`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkableIdentifiers {
    /// The device of the initiator, by its identifier in the directory.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `deviceId`
    pub device_id: Option<Text>,
    /// The session in which the activity took place.
    ///
    /// The session identifier that sign-ins have.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `sessionId`
    pub session_id: Option<Text>,
    /// The token by which the activity was authorized.
    ///
    /// `microsoft.graph.tokenDetails`, may be null.
    ///
    /// Wire name: `tokenDetails`
    pub token_details: Option<TokenDetails>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    LinkableIdentifiers: "microsoft.graph.linkableIdentifiers" {
        device_id: "deviceId",
        session_id: "sessionId",
        token_details: "tokenDetails",
    }
}
