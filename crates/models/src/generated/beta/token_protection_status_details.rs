// Generated from microsoft.graph.tokenProtectionStatusDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::TokenProtectionStatus;

/// Token protection status of a sign-in, with the reason for unbound tokens.
///
/// Wire name: `microsoft.graph.tokenProtectionStatusDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenProtectionStatusDetails {
    /// Whether the session token was bound to the device.
    ///
    /// `microsoft.graph.tokenProtectionStatus`, may be null.
    ///
    /// Wire name: `signInSessionStatus`
    pub sign_in_session_status: Option<TokenProtectionStatus>,
    /// Numeric reason why the session token was not bound to the device.
    ///
    /// The service documents the codes on its pages about token protection. Null when the token was bound.
    ///
    /// `Edm.Int32`, may be null.
    ///
    /// Wire name: `signInSessionStatusCode`
    pub sign_in_session_status_code: Option<i32>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    TokenProtectionStatusDetails: "microsoft.graph.tokenProtectionStatusDetails" {
        sign_in_session_status: "signInSessionStatus",
        sign_in_session_status_code: "signInSessionStatusCode",
    }
}

impl TokenProtectionStatusDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::enumeration(
                "signInSessionStatus",
                "sign_in_session_status",
                TokenProtectionStatus::SCHEMA,
            ),
            Property::primitive(
                "signInSessionStatusCode",
                "sign_in_session_status_code",
                Primitive::Int32,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.tokenProtectionStatusDetails",
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

impl msgraph_runtime::schema::Described for TokenProtectionStatusDetails {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
