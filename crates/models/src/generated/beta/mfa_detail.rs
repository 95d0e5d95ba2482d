// Generated from microsoft.graph.mfaDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// Summary of a multifactor authentication.
///
/// Prefer the newer `authenticationDetails`, which has the same information per step.
///
/// Wire name: `microsoft.graph.mfaDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MfaDetail {
    /// Details of the method, such as a masked phone number.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authDetail`
    pub auth_detail: Option<String>,
    /// Name of the multifactor authentication method.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authMethod`
    pub auth_method: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    MfaDetail: "microsoft.graph.mfaDetail" {
        auth_detail: "authDetail",
        auth_method: "authMethod",
    }
}

impl MfaDetail {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("authDetail", "auth_detail", Primitive::String),
            Property::primitive("authMethod", "auth_method", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.mfaDetail",
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

impl msgraph_runtime::schema::Described for MfaDetail {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
