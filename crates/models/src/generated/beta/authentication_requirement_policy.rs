// Generated from microsoft.graph.authenticationRequirementPolicy (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::RequirementProvider;

/// A policy that required a particular authentication.
///
/// Wire name: `microsoft.graph.authenticationRequirementPolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationRequirementPolicy {
    /// What the policy required, or why, as text.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `detail`
    pub detail: Option<String>,
    /// Kind of the policy.
    ///
    /// `microsoft.graph.requirementProvider`, may be null.
    ///
    /// Wire name: `requirementProvider`
    pub requirement_provider: Option<RequirementProvider>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationRequirementPolicy: "microsoft.graph.authenticationRequirementPolicy" {
        detail: "detail",
        requirement_provider: "requirementProvider",
    }
}

impl AuthenticationRequirementPolicy {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("detail", "detail", Primitive::String),
            Property::enumeration(
                "requirementProvider",
                "requirement_provider",
                RequirementProvider::SCHEMA,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.authenticationRequirementPolicy",
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

impl msgraph_runtime::schema::Described for AuthenticationRequirementPolicy {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
