// Generated from microsoft.graph.tokenDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};

/// Identifying details of a token.
///
/// Wire name: `microsoft.graph.tokenDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenDetails {
    /// Time when the token was issued, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `issuedAtDateTime`
    pub issued_at_date_time: Option<Timestamp>,
    /// Unique identifier of the token, from the token's own claims.
    ///
    /// Compare with `uniqueTokenIdentifier` of sign-ins to find the sign-in that issued the token.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `uniqueTokenIdentifier`
    pub unique_token_identifier: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    TokenDetails: "microsoft.graph.tokenDetails" {
        issued_at_date_time: "issuedAtDateTime",
        unique_token_identifier: "uniqueTokenIdentifier",
    }
}

impl TokenDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                "issuedAtDateTime",
                "issued_at_date_time",
                Primitive::DateTimeOffset,
            ),
            Property::primitive(
                "uniqueTokenIdentifier",
                "unique_token_identifier",
                Primitive::String,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.tokenDetails",
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

impl msgraph_runtime::schema::Described for TokenDetails {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
