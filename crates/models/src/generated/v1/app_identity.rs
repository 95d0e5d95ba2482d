// @generated from microsoft.graph.appIdentity (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};

/// An application as it appears in a record.
///
/// Wire name: `microsoft.graph.appIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppIdentity {
    /// Application (client) ID of the application. `Edm.String`, may be null. Wire name: `appId`
    ///
    /// Null for Microsoft services that have none.
    pub app_id: Option<Text>,
    /// Display name of the application. `Edm.String`, may be null. Wire name: `displayName`
    ///
    /// Often the only property with a value for Microsoft services.
    pub display_name: Option<Text>,
    /// Object ID of the application's service principal in the tenant. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// Name of the application's service principal. `Edm.String`, may be null. Wire name:
    /// `servicePrincipalName`
    ///
    /// Rarely set: show [`displayName`](Self::display_name) instead.
    pub service_principal_name: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AppIdentity: complex "microsoft.graph.appIdentity";
    app_id: "appId" = primitive(Primitive::String),
    display_name: "displayName" = primitive(Primitive::String),
    service_principal_id: "servicePrincipalId" = primitive(Primitive::String),
    service_principal_name: "servicePrincipalName" = primitive(Primitive::String),
}

impl AppIdentity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static StructuredType = Self::schema();
    /// Decodes a JSON object. Fails if the text is something else; odd values are kept in `undeclared`.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> { generated::from_json(text) }
    /// Decodes a JSON object. Fails for the first member or value that is not as declared.
    pub fn from_json_strict(text: &str) -> Result<Self, DecodeError> { generated::from_json_strict(text) }
    /// Lists the values of another type than declared, at any depth.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch<'_>> { generated::mismatches(self) }
    /// Lists what the metadata does not explain in a JSON object. Fails if the text is something else.
    pub fn drift(raw: &str) -> Result<Vec<Drift>, DecodeError> { generated::drift(Self::SCHEMA, raw) }
    /// Returns the type as a JSON Schema of draft 2020-12.
    #[cfg(feature = "json-schema")]
    #[must_use]
    pub fn json_schema() -> generated::Value { Self::SCHEMA.json_schema() }
}
