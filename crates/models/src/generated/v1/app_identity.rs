// @generated from microsoft.graph.appIdentity (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;

/// An application as it appears in a record.
///
/// Wire name: `microsoft.graph.appIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppIdentity {
    /// Application (client) ID of the application.
    ///
    /// Null for Microsoft services that have none.
    ///
    /// `Edm.String`, may be null. Wire name: `appId`
    pub app_id: Option<Text>,
    /// Display name of the application.
    ///
    /// Often the only property with a value for Microsoft services.
    ///
    /// `Edm.String`, may be null. Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Object ID of the application's service principal in the tenant.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// Name of the application's service principal.
    ///
    /// Rarely set: show `displayName` instead.
    ///
    /// `Edm.String`, may be null. Wire name: `servicePrincipalName`
    pub service_principal_name: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AppIdentity: complex "microsoft.graph.appIdentity" {
        app_id: "appId" = primitive(Primitive::String),
        display_name: "displayName" = primitive(Primitive::String),
        service_principal_id: "servicePrincipalId" = primitive(Primitive::String),
        service_principal_name: "servicePrincipalName" = primitive(Primitive::String),
    }
}

impl AppIdentity {
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

impl AppIdentity {
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
