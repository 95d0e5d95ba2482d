// Generated from microsoft.graph.authenticationAppDeviceDetails (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// The device on which an authenticator app took part in a sign-in.
///
/// Wire name: `microsoft.graph.authenticationAppDeviceDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationAppDeviceDetails {
    /// The version of the authenticator app.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `appVersion`
    pub app_version: Option<Text>,
    /// The name of the authenticator app.
    ///
    /// Such as Microsoft Authenticator.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `clientApp`
    pub client_app: Option<Text>,
    /// The device that runs the authenticator app, by its identifier.
    ///
    /// Not necessarily the device that signed in.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `deviceId`
    pub device_id: Option<Text>,
    /// The operating system of the device that runs the authenticator app.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `operatingSystem`
    pub operating_system: Option<Text>,
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
