// Generated from microsoft.graph.managedIdentity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::MsiType;

/// A managed identity and its resource.
///
/// Wire name: `microsoft.graph.managedIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedIdentity {
    /// Azure resource ID of the resource that the identity is assigned to.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `associatedResourceId`
    pub associated_resource_id: Option<String>,
    /// Identifier of the federated token that the identity presented.
    ///
    /// Null when it presented none.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `federatedTokenId`
    pub federated_token_id: Option<String>,
    /// Issuer of the federated token that the identity presented.
    ///
    /// Null when it presented none.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `federatedTokenIssuer`
    pub federated_token_issuer: Option<String>,
    /// Whether the identity is system-assigned or user-assigned.
    ///
    /// `microsoft.graph.msiType`, may be null.
    ///
    /// Wire name: `msiType`
    pub msi_type: Option<MsiType>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ManagedIdentity: "microsoft.graph.managedIdentity" {
        associated_resource_id: "associatedResourceId",
        federated_token_id: "federatedTokenId",
        federated_token_issuer: "federatedTokenIssuer",
        msi_type: "msiType",
    }
}

impl ManagedIdentity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                "associatedResourceId",
                "associated_resource_id",
                Primitive::String,
            ),
            Property::primitive(
                "federatedTokenId",
                "federated_token_id",
                Primitive::String,
            ),
            Property::primitive(
                "federatedTokenIssuer",
                "federated_token_issuer",
                Primitive::String,
            ),
            Property::enumeration("msiType", "msi_type", MsiType::SCHEMA),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.managedIdentity",
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

impl msgraph_runtime::schema::Described for ManagedIdentity {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
