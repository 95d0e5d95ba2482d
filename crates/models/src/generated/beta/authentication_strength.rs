// Generated from microsoft.graph.authenticationStrength (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::AuthenticationStrengthResult;

/// An authentication strength that a policy required, with its result.
///
/// Wire name: `microsoft.graph.authenticationStrength`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationStrength {
    /// Identifier of the authentication strength.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationStrengthId`
    pub authentication_strength_id: Option<String>,
    /// Whether the user satisfied the strength, or what was missing.
    ///
    /// `microsoft.graph.authenticationStrengthResult`, may be null.
    ///
    /// Wire name: `authenticationStrengthResult`
    pub authentication_strength_result: Option<AuthenticationStrengthResult>,
    /// Display name of the authentication strength.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationStrength: "microsoft.graph.authenticationStrength" {
        authentication_strength_id: "authenticationStrengthId",
        authentication_strength_result: "authenticationStrengthResult",
        display_name: "displayName",
    }
}

impl AuthenticationStrength {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                "authenticationStrengthId",
                "authentication_strength_id",
                Primitive::String,
            ),
            Property::enumeration(
                "authenticationStrengthResult",
                "authentication_strength_result",
                AuthenticationStrengthResult::SCHEMA,
            ),
            Property::primitive("displayName", "display_name", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.authenticationStrength",
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

impl msgraph_runtime::schema::Described for AuthenticationStrength {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
