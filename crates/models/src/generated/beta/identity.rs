// Generated from microsoft.graph.identity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{
    Initiator, ProvisionedIdentity, ProvisioningServicePrincipal, ProvisioningSystem,
    UserIdentity,
};

/// A user, application or other identity.
///
/// Open type: kinds of identities add properties of their own.
///
/// Open: the service may send further members, which are found in `undeclared`.
///
/// Wire name: `microsoft.graph.identity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// Display name of the identity.
    ///
    /// Can be null or out of date.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<String>,
    /// Identifier of the identity.
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
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
    Identity: "microsoft.graph.identity" {
        display_name: "displayName",
        id: "id",
    }
}

impl Identity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("displayName", "display_name", Primitive::String),
            Property::primitive("id", "id", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
                "microsoft.graph.identity",
                PROPERTIES,
            )
            .with_derived(
                &[
                    Initiator::schema(),
                    ProvisionedIdentity::schema(),
                    ProvisioningServicePrincipal::schema(),
                    ProvisioningSystem::schema(),
                    UserIdentity::schema(),
                ],
            )
            .open();
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

impl msgraph_runtime::schema::Described for Identity {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
