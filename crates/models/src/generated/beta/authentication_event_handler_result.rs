// Generated from microsoft.graph.authenticationEventHandlerResult (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::CustomExtensionCalloutResult;

/// Result of a listener's handler.
///
/// Abstract: records contain one of its derived types.
///
/// Abstract: the service sends descendants of this type.
///
/// Wire name: `microsoft.graph.authenticationEventHandlerResult`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationEventHandlerResult {
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationEventHandlerResult: "microsoft.graph.authenticationEventHandlerResult" {
    }
}

impl AuthenticationEventHandlerResult {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Property, StructuredType};
        static PROPERTIES: &[Property] = &[];
        static SCHEMA: StructuredType = StructuredType::complex(
                "microsoft.graph.authenticationEventHandlerResult",
                PROPERTIES,
            )
            .with_derived(&[CustomExtensionCalloutResult::schema()])
            .abstract_();
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

impl msgraph_runtime::schema::Described for AuthenticationEventHandlerResult {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
