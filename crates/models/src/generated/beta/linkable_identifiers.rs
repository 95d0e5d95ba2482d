// @generated from microsoft.graph.linkableIdentifiers (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::TokenDetails;

/// Identifiers that correlate an activity with the sign-in that preceded it.
///
/// Wire name: `microsoft.graph.linkableIdentifiers`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkableIdentifiers {
    /// Device ID of the initiator in the directory.
    ///
    /// `Edm.String`, may be null. Wire name: `deviceId`
    pub device_id: Option<Text>,
    /// Identifier of the session in which the activity took place.
    ///
    /// Compare with `sessionId` of sign-ins.
    ///
    /// `Edm.String`, may be null. Wire name: `sessionId`
    pub session_id: Option<Text>,
    /// The token that authorized the activity.
    ///
    /// `microsoft.graph.tokenDetails`, may be null. Wire name: `tokenDetails`
    pub token_details: Option<TokenDetails>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    LinkableIdentifiers: complex "microsoft.graph.linkableIdentifiers" {
        device_id: "deviceId" = primitive(Primitive::String),
        session_id: "sessionId" = primitive(Primitive::String),
        token_details: "tokenDetails" = structured(TokenDetails::schema()),
    }
}

impl LinkableIdentifiers {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl LinkableIdentifiers {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
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
