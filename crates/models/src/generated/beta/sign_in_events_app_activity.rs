// Generated from microsoft.graph.signInEventsAppActivity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};

/// Number of sign-ins of an application.
///
/// Has no `id`; the key is `appId`. The counted period is not documented.
///
/// Wire name: `microsoft.graph.signInEventsAppActivity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInEventsAppActivity {
    /// Application (client) ID of the application; the key of the record.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub app_id: Option<String>,
    /// Number of sign-ins of the application.
    ///
    /// `Edm.Int32`, declared as never null. Filter with `gt`.
    ///
    /// Wire name: `signInCount`
    pub sign_in_count: Option<i32>,
    /// Tenant ID of the sign-ins.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `tenantId`
    pub tenant_id: Option<String>,
    /// The application of the sign-ins.
    ///
    /// Sent only when the request expands it. Its type is not part of this crate: the value is a JSON
    /// object, kept as received.
    ///
    /// `microsoft.graph.application`, declared as never null, a reference, sent only when expanded.
    ///
    /// Wire name: `application`
    pub application: Option<Value>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    SignInEventsAppActivity: "microsoft.graph.signInEventsAppActivity" {
        app_id: "appId",
        sign_in_count: "signInCount",
        tenant_id: "tenantId",
        application: "application",
    }
}

/// Paths to filter, sort and select by.
impl SignInEventsAppActivity {
    /// Application (client) ID of the application; the key of the record.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// Number of sign-ins of the application.
    ///
    /// Filter with `gt`.
    ///
    /// Wire name: `signInCount`
    pub const SIGN_IN_COUNT: &'static Property<Self, i32, super::operators::Gt> = &Property::new(
        "signInCount",
    );

    /// Tenant ID of the sign-ins.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `tenantId`
    pub const TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "tenantId",
    );
}

impl msgraph_runtime::query::FilterSupported for SignInEventsAppActivity {}

impl msgraph_runtime::query::TopSupported for SignInEventsAppActivity {}

impl SignInEventsAppActivity {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("appId", "app_id", Primitive::String).required(),
            Property::primitive("signInCount", "sign_in_count", Primitive::Int32)
                .required(),
            Property::primitive("tenantId", "tenant_id", Primitive::String).required(),
            Property::external(
                    "application",
                    "application",
                    "microsoft.graph.application",
                )
                .required()
                .navigation(),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
            "microsoft.graph.signInEventsAppActivity",
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

impl msgraph_runtime::schema::Described for SignInEventsAppActivity {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
