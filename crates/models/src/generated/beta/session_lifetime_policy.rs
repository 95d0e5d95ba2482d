// Generated from microsoft.graph.sessionLifetimePolicy (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::ExpirationRequirement;

/// A policy that limited the lifetime of a session.
///
/// Wire name: `microsoft.graph.sessionLifetimePolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionLifetimePolicy {
    /// Description of the limit.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `detail`
    pub detail: Option<String>,
    /// Kind of the limit.
    ///
    /// `microsoft.graph.expirationRequirement`, may be null.
    ///
    /// Wire name: `expirationRequirement`
    pub expiration_requirement: Option<ExpirationRequirement>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SessionLifetimePolicy: "microsoft.graph.sessionLifetimePolicy" {
        detail: "detail",
        expiration_requirement: "expirationRequirement",
    }
}

impl SessionLifetimePolicy {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("detail", "detail", Primitive::String),
            Property::enumeration(
                "expirationRequirement",
                "expiration_requirement",
                ExpirationRequirement::SCHEMA,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.sessionLifetimePolicy",
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

impl msgraph_runtime::schema::Described for SessionLifetimePolicy {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
