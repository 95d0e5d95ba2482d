// Generated from microsoft.graph.linkableIdentifiers (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::TokenDetails;

/// Identifiers that correlate an activity with the sign-in that preceded it.
///
/// Wire name: `microsoft.graph.linkableIdentifiers`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkableIdentifiers {
    /// Device ID of the initiator in the directory.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `deviceId`
    pub device_id: Option<String>,
    /// Identifier of the session in which the activity took place.
    ///
    /// Compare with `sessionId` of sign-ins.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `sessionId`
    pub session_id: Option<String>,
    /// The token that authorized the activity.
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

impl LinkableIdentifiers {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("deviceId", "device_id", Primitive::String),
            Property::primitive("sessionId", "session_id", Primitive::String),
            Property::structured("tokenDetails", "token_details", TokenDetails::schema()),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.linkableIdentifiers",
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

impl msgraph_runtime::schema::Described for LinkableIdentifiers {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
