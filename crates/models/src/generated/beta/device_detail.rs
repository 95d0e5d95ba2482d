// Generated from microsoft.graph.deviceDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// The device and browser that a sign-in came from.
///
/// As the client reports it and the directory knows it; members that neither can tell are empty.
///
/// Wire name: `microsoft.graph.deviceDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetail {
    /// The browser, usually with its version.
    ///
    /// Such as Edge 120.0.0. Empty for clients that are no browsers.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `browser`
    pub browser: Option<Text>,
    /// Identifies the browser, to recognize it across sign-ins.
    ///
    /// The service documents neither its form nor how long it lasts.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `browserId`
    pub browser_id: Option<Text>,
    /// The device, by the identifier it has in the directory.
    ///
    /// Empty where the device is not registered or didn't prove its identity.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `deviceId`
    pub device_id: Option<Text>,
    /// The name of the device in the directory.
    ///
    /// Empty where the device is not registered.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Whether the device complies with the rules of its management.
    ///
    /// Null or false where the device is not registered, so false is not proof of a violation.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isCompliant`
    pub is_compliant: Option<bool>,
    /// Whether the device is under management, as by Intune.
    ///
    /// Null or false where the device is not registered.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `isManaged`
    pub is_managed: Option<bool>,
    /// The operating system, with its version where the client tells it.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `operatingSystem`
    pub operating_system: Option<Text>,
    /// How the device is joined to the directory.
    ///
    /// Free text, such as Azure AD registered, Azure AD joined or Hybrid Azure AD joined; empty where it is
    /// not.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `trustType`
    pub trust_type: Option<Text>,
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
