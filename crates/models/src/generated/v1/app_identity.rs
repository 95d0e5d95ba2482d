// Generated from microsoft.graph.appIdentity (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;

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
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `appId`
    pub app_id: Option<String>,
    /// Display name of the application.
    ///
    /// Often the only property with a value for Microsoft services.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `displayName`
    pub display_name: Option<String>,
    /// Object ID of the application's service principal in the tenant.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalId`
    pub service_principal_id: Option<String>,
    /// Name of the application's service principal.
    ///
    /// Rarely set: show `displayName` instead.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `servicePrincipalName`
    pub service_principal_name: Option<String>,
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

impl AppIdentity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("appId", "app_id", Primitive::String),
            Property::primitive("displayName", "display_name", Primitive::String),
            Property::primitive(
                "servicePrincipalId",
                "service_principal_id",
                Primitive::String,
            ),
            Property::primitive(
                "servicePrincipalName",
                "service_principal_name",
                Primitive::String,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.appIdentity",
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

impl msgraph_runtime::schema::Described for AppIdentity {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
