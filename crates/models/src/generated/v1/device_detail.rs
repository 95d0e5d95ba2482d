// @generated from microsoft.graph.deviceDetail (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};

/// The device and browser used for a sign-in.
///
/// Combines what the client reports and what the directory knows; properties that neither provides are
/// empty. Wire name: `microsoft.graph.deviceDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetail {
    /// Browser name, usually with its version. `Edm.String`, may be null. Wire name: `browser`
    ///
    /// For example `Edge 120.0.0`. Empty for clients other than browsers.
    pub browser: Option<Text>,
    /// Device ID in the directory. `Edm.String`, may be null. Wire name: `deviceId`
    ///
    /// Empty when the device is not registered or did not authenticate.
    pub device_id: Option<Text>,
    /// Display name of the device in the directory. `Edm.String`, may be null. Wire name: `displayName`
    ///
    /// Empty when the device is not registered.
    pub display_name: Option<Text>,
    /// Whether the device complies with its management policies. `Edm.Boolean`, may be null. Wire name:
    /// `isCompliant`
    ///
    /// Null or `false` when the device is not registered, so `false` does not prove a violation.
    pub is_compliant: Option<bool>,
    /// Whether the device is managed, for example by Intune. `Edm.Boolean`, may be null. Wire name:
    /// `isManaged`
    ///
    /// Null or `false` when the device is not registered.
    pub is_managed: Option<bool>,
    /// Operating system, with its version if the client reports it. `Edm.String`, may be null. Wire name:
    /// `operatingSystem`
    pub operating_system: Option<Text>,
    /// How the device is joined to the directory. `Edm.String`, may be null. Wire name: `trustType`
    ///
    /// Free text such as `Azure AD registered`, `Azure AD joined` or `Hybrid Azure AD joined`; empty when the
    /// device is not joined.
    pub trust_type: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    DeviceDetail: complex "microsoft.graph.deviceDetail";
    browser: "browser" = primitive(Primitive::String),
    device_id: "deviceId" = primitive(Primitive::String),
    display_name: "displayName" = primitive(Primitive::String),
    is_compliant: "isCompliant" = primitive(Primitive::Boolean),
    is_managed: "isManaged" = primitive(Primitive::Boolean),
    operating_system: "operatingSystem" = primitive(Primitive::String),
    trust_type: "trustType" = primitive(Primitive::String),
}

impl DeviceDetail {
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
