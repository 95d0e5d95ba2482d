// @generated from microsoft.graph.signInEventsAppActivity (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Undocumented, Value,
};
use super::operators;

/// Number of sign-ins of an application.
///
/// Has no `id`; the key is [`appId`](Self::app_id). The counted period is not documented. Wire name:
/// `microsoft.graph.signInEventsAppActivity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInEventsAppActivity {
    /// Application (client) ID of the application; the key of the record. `Edm.String`, declared as never
    /// null. Wire name: `appId`
    pub app_id: Option<Text>,
    /// Number of sign-ins of the application. `Edm.Int32`, declared as never null. Wire name: `signInCount`
    pub sign_in_count: Option<i32>,
    /// Tenant ID of the sign-ins. `Edm.String`, declared as never null. Wire name: `tenantId`
    pub tenant_id: Option<Text>,
    /// The application of the sign-ins. `microsoft.graph.application`, declared as never null, a reference,
    /// sent only when expanded. Wire name: `application`
    ///
    /// Sent only when the request expands it. Its type is not part of this crate: the value is a JSON object,
    /// kept as received.
    pub application: Option<Value>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignInEventsAppActivity: entity "microsoft.graph.signInEventsAppActivity" of super::STRUCTURED_TYPES;
    app_id: "appId" = primitive(Primitive::String).required(),
    sign_in_count: "signInCount" = primitive(Primitive::Int32).required(),
    tenant_id: "tenantId" = primitive(Primitive::String).required(),
    application: "application" = external("microsoft.graph.application").required().navigation(),
}

impl SignInEventsAppActivity {
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

/// Paths to filter, sort and select by, with the operators that the service documents for each.
impl SignInEventsAppActivity {
    /// Path `appId`: `eq`. See [`Self::app_id`].
    pub const APP_ID: &'static Property<Self, String, operators::Eq> = &Property::new("appId");
    /// Path `signInCount`: `gt`. See [`Self::sign_in_count`].
    pub const SIGN_IN_COUNT: &'static Property<Self, i32, operators::Gt> = &Property::new("signInCount");
    /// Path `tenantId`: no documented operators. See [`Self::tenant_id`].
    pub const TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new("tenantId");
}

impl msgraph_runtime::query::FilterSupported for SignInEventsAppActivity {}
impl msgraph_runtime::query::TopSupported for SignInEventsAppActivity {}
