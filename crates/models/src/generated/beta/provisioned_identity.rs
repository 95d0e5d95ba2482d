// @generated from microsoft.graph.provisionedIdentity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::{DetailsInfo, Identity};

/// A provisioned object as it is in the source or target system.
///
/// Open: the service may send further members, which are in `undeclared`.
///
/// Wire name: `microsoft.graph.provisionedIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedIdentity {
    /// Display name of the identity.
    ///
    /// Can be null or out of date.
    ///
    /// `Edm.String`, may be null, inherited from `microsoft.graph.identity`. Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Identifier of the identity.
    ///
    /// An opaque string: not always a GUID, and not always an object in the directory.
    ///
    /// `Edm.String`, may be null, inherited from `microsoft.graph.identity`. Wire name: `id`
    pub id: Option<Text>,
    /// Details of the object, with properties specific to the system.
    ///
    /// `microsoft.graph.detailsInfo`, may be null. Wire name: `details`
    pub details: Option<DetailsInfo>,
    /// Type of the object.
    ///
    /// A string such as `user` or `group`; ignore case when you compare it, because systems differ.
    ///
    /// `Edm.String`, may be null. Wire name: `identityType`
    pub identity_type: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    ProvisionedIdentity: complex "microsoft.graph.provisionedIdentity" [.with_base(Identity::schema()).open()] {
        display_name: "displayName" = primitive(Primitive::String),
        id: "id" = primitive(Primitive::String),
        details: "details" = structured(DetailsInfo::schema()),
        identity_type: "identityType" = primitive(Primitive::String),
    }
}

impl ProvisionedIdentity {
    /// Decodes a JSON object. Values of another type than declared are kept in `undeclared`.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        generated::from_json(text)
    }

    /// Decodes a JSON object in which every value has its declared type.
    ///
    /// # Errors
    ///
    /// If the text is not a JSON object, or for the first value of another type.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> {
        generated::from_json_strict(text)
    }

    /// Lists the values of another type than declared, including those in nested objects.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> {
        generated::mismatches(self)
    }
}

impl ProvisionedIdentity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    /// The type as a JSON Schema of draft 2020-12.
    ///
    /// Members may be missing or null, and members and enum members that are not declared are valid.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> msgraph_runtime::Value {
        Self::SCHEMA.json_schema()
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
