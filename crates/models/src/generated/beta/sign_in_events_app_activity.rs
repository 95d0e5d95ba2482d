// @generated from microsoft.graph.signInEventsAppActivity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;

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
    /// `Edm.String`, declared as never null. Wire name: `appId`
    pub app_id: Option<Text>,
    /// Number of sign-ins of the application.
    ///
    /// `Edm.Int32`, declared as never null. Wire name: `signInCount`
    pub sign_in_count: Option<i32>,
    /// Tenant ID of the sign-ins.
    ///
    /// `Edm.String`, declared as never null. Wire name: `tenantId`
    pub tenant_id: Option<Text>,
    /// The application of the sign-ins.
    ///
    /// Sent only when the request expands it. Its type is not part of this crate: the value is a JSON
    /// object, kept as received.
    ///
    /// `microsoft.graph.application`, declared as never null, a reference, sent only when expanded. Wire
    /// name: `application`
    pub application: Option<Value>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    SignInEventsAppActivity: entity "microsoft.graph.signInEventsAppActivity" of super::STRUCTURED_TYPES {
        app_id: "appId" = primitive(Primitive::String).required(),
        sign_in_count: "signInCount" = primitive(Primitive::Int32).required(),
        tenant_id: "tenantId" = primitive(Primitive::String).required(),
        application: "application" = external("microsoft.graph.application").required().navigation(),
    }
}

impl SignInEventsAppActivity {
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

/// Paths to filter, sort and select by.
impl SignInEventsAppActivity {
    /// Path `appId`, documented: `eq`. See [`app_id`](super::SignInEventsAppActivity::app_id).
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// Path `signInCount`, documented: `gt`. See
    /// [`sign_in_count`](super::SignInEventsAppActivity::sign_in_count).
    pub const SIGN_IN_COUNT: &'static Property<Self, i32, super::operators::Gt> = &Property::new(
        "signInCount",
    );

    /// Path `tenantId`, no documented operators. See
    /// [`tenant_id`](super::SignInEventsAppActivity::tenant_id).
    pub const TENANT_ID: &'static Property<Self, String, Undocumented> = &Property::new(
        "tenantId",
    );
}

impl msgraph_runtime::query::FilterSupported for SignInEventsAppActivity {}

impl msgraph_runtime::query::TopSupported for SignInEventsAppActivity {}

impl SignInEventsAppActivity {
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
