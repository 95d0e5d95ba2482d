// Generated from microsoft.graph.signInEventsAppActivity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Value};
use msgraph_runtime::query::{Property, Undocumented};

/// How many sign-ins an application had.
///
/// Has no identifier of its own: the application's is its key. The time that is counted over is not
/// documented.
///
/// Wire name: `microsoft.graph.signInEventsAppActivity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInEventsAppActivity {
    /// The application, by its application identifier, which is the key of the record.
    ///
    /// `Edm.String`, declared as never null. Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub app_id: Option<Text>,
    /// How many sign-ins the application had.
    ///
    /// `Edm.Int32`, declared as never null. Filter with `gt`.
    ///
    /// Wire name: `signInCount`
    pub sign_in_count: Option<i32>,
    /// The tenant that the sign-ins belong to, by its identifier.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `tenantId`
    pub tenant_id: Option<Text>,
    /// The application that the sign-ins were for.
    ///
    /// Only where the request expands it; it lies outside of this report, so it is kept as it came.
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
    /// The application, by its application identifier, which is the key of the record.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `appId`
    pub const APP_ID: &'static Property<Self, String, super::operators::Eq> = &Property::new(
        "appId",
    );

    /// How many sign-ins the application had.
    ///
    /// Filter with `gt`.
    ///
    /// Wire name: `signInCount`
    pub const SIGN_IN_COUNT: &'static Property<Self, i32, super::operators::Gt> = &Property::new(
        "signInCount",
    );

    /// The tenant that the sign-ins belong to, by its identifier.
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
