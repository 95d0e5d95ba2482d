// Generated from microsoft.graph.authenticationAppDeviceDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

/// The device that ran the authenticator app used for a sign-in.
///
/// Wire name: `microsoft.graph.authenticationAppDeviceDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationAppDeviceDetails {
    /// Version of the authenticator app.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `appVersion`
    pub app_version: Option<String>,
    /// Name of the authenticator app.
    ///
    /// For example `Microsoft Authenticator`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `clientApp`
    pub client_app: Option<String>,
    /// Identifier of the device that runs the authenticator app.
    ///
    /// Not necessarily the device that signed in.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `deviceId`
    pub device_id: Option<String>,
    /// Operating system of the device that runs the authenticator app.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `operatingSystem`
    pub operating_system: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationAppDeviceDetails: "microsoft.graph.authenticationAppDeviceDetails" {
        app_version: "appVersion",
        client_app: "clientApp",
        device_id: "deviceId",
        operating_system: "operatingSystem",
    }
}

impl AuthenticationAppDeviceDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("appVersion", "app_version", Primitive::String),
            Property::primitive("clientApp", "client_app", Primitive::String),
            Property::primitive("deviceId", "device_id", Primitive::String),
            Property::primitive("operatingSystem", "operating_system", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.authenticationAppDeviceDetails",
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

impl msgraph_runtime::schema::Described for AuthenticationAppDeviceDetails {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
