// Generated from microsoft.graph.deviceDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

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
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `browser`
    pub browser: Option<String>,
    /// Identifier of the browser.
    ///
    /// Compare across sign-ins to recognize a browser. Its form and lifetime are not documented.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `browserId`
    pub browser_id: Option<String>,
    /// Device ID in the directory.
    ///
    /// Empty when the device is not registered or did not authenticate.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `deviceId`
    pub device_id: Option<String>,
    /// Display name of the device in the directory.
    ///
    /// Empty when the device is not registered.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<String>,
    /// Whether the device complies with its management policies.
    ///
    /// Null or `false` when the device is not registered, so `false` does not prove a violation.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isCompliant`
    pub is_compliant: Option<bool>,
    /// Whether the device is managed, for example by Intune.
    ///
    /// Null or `false` when the device is not registered.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isManaged`
    pub is_managed: Option<bool>,
    /// Operating system, with its version if the client reports it.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `operatingSystem`
    pub operating_system: Option<String>,
    /// How the device is joined to the directory.
    ///
    /// Free text such as `Azure AD registered`, `Azure AD joined` or `Hybrid Azure AD joined`; empty when
    /// the device is not joined.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `trustType`
    pub trust_type: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    DeviceDetail: "microsoft.graph.deviceDetail" {
        browser: "browser",
        browser_id: "browserId",
        device_id: "deviceId",
        display_name: "displayName",
        is_compliant: "isCompliant",
        is_managed: "isManaged",
        operating_system: "operatingSystem",
        trust_type: "trustType",
    }
}

impl DeviceDetail {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("browser", "browser", Primitive::String),
            Property::primitive("browserId", "browser_id", Primitive::String),
            Property::primitive("deviceId", "device_id", Primitive::String),
            Property::primitive("displayName", "display_name", Primitive::String),
            Property::primitive("isCompliant", "is_compliant", Primitive::Boolean),
            Property::primitive("isManaged", "is_managed", Primitive::Boolean),
            Property::primitive(
                "operatingSystem",
                "operating_system",
                Primitive::String,
            ),
            Property::primitive("trustType", "trust_type", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.deviceDetail",
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

impl msgraph_runtime::schema::Described for DeviceDetail {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
