// @generated from microsoft.graph.authenticationAppDeviceDetails (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};

/// The device that ran the authenticator app used for a sign-in.
///
/// Wire name: `microsoft.graph.authenticationAppDeviceDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationAppDeviceDetails {
    /// Version of the authenticator app. `Edm.String`, may be null. Wire name: `appVersion`
    pub app_version: Option<Text>,
    /// Name of the authenticator app. `Edm.String`, may be null. Wire name: `clientApp`
    ///
    /// For example `Microsoft Authenticator`.
    pub client_app: Option<Text>,
    /// Identifier of the device that runs the authenticator app. `Edm.String`, may be null. Wire name:
    /// `deviceId`
    ///
    /// Not necessarily the device that signed in.
    pub device_id: Option<Text>,
    /// Operating system of the device that runs the authenticator app. `Edm.String`, may be null. Wire name:
    /// `operatingSystem`
    pub operating_system: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuthenticationAppDeviceDetails: complex "microsoft.graph.authenticationAppDeviceDetails";
    app_version: "appVersion" = primitive(Primitive::String),
    client_app: "clientApp" = primitive(Primitive::String),
    device_id: "deviceId" = primitive(Primitive::String),
    operating_system: "operatingSystem" = primitive(Primitive::String),
}

impl AuthenticationAppDeviceDetails {
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
