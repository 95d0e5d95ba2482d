// Generated from microsoft.graph.provisionedIdentity (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use super::{DetailsInfo, Identity};

/// A provisioned object as it is in the source or target system.
///
/// Open: the service may send further members, which are found in `undeclared`.
///
/// Wire name: `microsoft.graph.provisionedIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedIdentity {
    /// Display name of the identity.
    ///
    /// Can be null or out of date.
    ///
    /// `Edm.String`, may be null, inherited from `microsoft.graph.identity`.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<String>,
    /// Identifier of the identity.
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
    ///
    /// `Edm.String`, may be null, inherited from `microsoft.graph.identity`.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// Details of the object, with properties specific to the system.
    ///
    /// `microsoft.graph.detailsInfo`, may be null.
    ///
    /// Wire name: `details`
    pub details: Option<DetailsInfo>,
    /// Type of the object.
    ///
    /// A string such as `user` or `group`; ignore case when you compare it, because systems differ.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `identityType`
    pub identity_type: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    ProvisionedIdentity: "microsoft.graph.provisionedIdentity" {
        display_name: "displayName",
        id: "id",
        details: "details",
        identity_type: "identityType",
    }
}

impl ProvisionedIdentity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("displayName", "display_name", Primitive::String),
            Property::primitive("id", "id", Primitive::String),
            Property::structured("details", "details", DetailsInfo::schema()),
            Property::primitive("identityType", "identity_type", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
                "microsoft.graph.provisionedIdentity",
                PROPERTIES,
            )
            .with_base(Identity::schema())
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

impl msgraph_runtime::schema::Described for ProvisionedIdentity {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
