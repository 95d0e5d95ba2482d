// Generated from microsoft.graph.signUpIdentity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::SignUpIdentifierType;

/// Identifier that a customer signed up with.
///
/// Wire name: `microsoft.graph.signUpIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignUpIdentity {
    /// The identifier, such as an email address.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `signUpIdentifier`
    pub sign_up_identifier: Option<String>,
    /// Type of the identifier.
    ///
    /// `microsoft.graph.signUpIdentifierType`, may be null.
    ///
    /// Wire name: `signUpIdentifierType`
    pub sign_up_identifier_type: Option<SignUpIdentifierType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SignUpIdentity: "microsoft.graph.signUpIdentity" {
        sign_up_identifier: "signUpIdentifier",
        sign_up_identifier_type: "signUpIdentifierType",
    }
}

impl SignUpIdentity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                "signUpIdentifier",
                "sign_up_identifier",
                Primitive::String,
            ),
            Property::enumeration(
                "signUpIdentifierType",
                "sign_up_identifier_type",
                SignUpIdentifierType::SCHEMA,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.signUpIdentity",
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

impl msgraph_runtime::schema::Described for SignUpIdentity {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
