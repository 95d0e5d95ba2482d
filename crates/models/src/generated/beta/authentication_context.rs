// Generated from microsoft.graph.authenticationContext (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::AuthenticationContextDetail;

/// An authentication context that a sign-in required or had satisfied.
///
/// Wire name: `microsoft.graph.authenticationContext`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationContext {
    /// Whether the context was required or already satisfied.
    ///
    /// `microsoft.graph.authenticationContextDetail`, may be null.
    ///
    /// Wire name: `detail`
    pub detail: Option<AuthenticationContextDetail>,
    /// Identifier of the context in policies, such as `c1`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationContext: "microsoft.graph.authenticationContext" {
        detail: "detail",
        id: "id",
    }
}

impl AuthenticationContext {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::enumeration(
                "detail",
                "detail",
                AuthenticationContextDetail::SCHEMA,
            ),
            Property::primitive("id", "id", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.authenticationContext",
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

impl msgraph_runtime::schema::Described for AuthenticationContext {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
