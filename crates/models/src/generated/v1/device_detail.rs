// @generated from microsoft.graph.deviceDetail (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;

/// The device and browser used for a sign-in.
///
/// Combines what the client reports and what the directory knows; properties that neither provides are
/// empty.
///
/// Wire name: `microsoft.graph.deviceDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetail {
    /// Browser name, usually with its version.
    ///
    /// For example `Edge 120.0.0`. Empty for clients other than browsers.
    ///
    /// `Edm.String`, may be null. Wire name: `browser`
    pub browser: Option<Text>,
    /// Device ID in the directory.
    ///
    /// Empty when the device is not registered or did not authenticate.
    ///
    /// `Edm.String`, may be null. Wire name: `deviceId`
    pub device_id: Option<Text>,
    /// Display name of the device in the directory.
    ///
    /// Empty when the device is not registered.
    ///
    /// `Edm.String`, may be null. Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Whether the device complies with its management policies.
    ///
    /// Null or `false` when the device is not registered, so `false` does not prove a violation.
    ///
    /// `Edm.Boolean`, may be null. Wire name: `isCompliant`
    pub is_compliant: Option<bool>,
    /// Whether the device is managed, for example by Intune.
    ///
    /// Null or `false` when the device is not registered.
    ///
    /// `Edm.Boolean`, may be null. Wire name: `isManaged`
    pub is_managed: Option<bool>,
    /// Operating system, with its version if the client reports it.
    ///
    /// `Edm.String`, may be null. Wire name: `operatingSystem`
    pub operating_system: Option<Text>,
    /// How the device is joined to the directory.
    ///
    /// Free text such as `Azure AD registered`, `Azure AD joined` or `Hybrid Azure AD joined`; empty when
    /// the device is not joined.
    ///
    /// `Edm.String`, may be null. Wire name: `trustType`
    pub trust_type: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    DeviceDetail: complex "microsoft.graph.deviceDetail" {
        browser: "browser" = primitive(Primitive::String),
        device_id: "deviceId" = primitive(Primitive::String),
        display_name: "displayName" = primitive(Primitive::String),
        is_compliant: "isCompliant" = primitive(Primitive::Boolean),
        is_managed: "isManaged" = primitive(Primitive::Boolean),
        operating_system: "operatingSystem" = primitive(Primitive::String),
        trust_type: "trustType" = primitive(Primitive::String),
    }
}

impl DeviceDetail {
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

impl DeviceDetail {
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
