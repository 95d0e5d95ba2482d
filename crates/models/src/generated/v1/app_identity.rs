// Generated from microsoft.graph.appIdentity (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};

/// An application, as far as a record tells.
///
/// Wire name: `microsoft.graph.appIdentity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppIdentity {
    /// The application, by its application identifier.
    ///
    /// Null for services of Microsoft that have none.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `appId`
    pub app_id: Option<Text>,
    /// The name of the application.
    ///
    /// Often the only member with a value, for services of Microsoft.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<Text>,
    /// The application's service principal in the tenant, by its object identifier.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalId`
    pub service_principal_id: Option<Text>,
    /// The name of the application's service principal.
    ///
    /// Rarely filled in; the display name is the one to show.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalName`
    pub service_principal_name: Option<Text>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AppIdentity: "microsoft.graph.appIdentity" {
        app_id: "appId",
        display_name: "displayName",
        service_principal_id: "servicePrincipalId",
        service_principal_name: "servicePrincipalName",
    }
}
