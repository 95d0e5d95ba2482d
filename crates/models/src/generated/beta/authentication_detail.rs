// Generated from microsoft.graph.authenticationDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Text, Timestamp, Value};

/// A step by which a user proved who they are.
///
/// Wire name: `microsoft.graph.authenticationDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationDetail {
    /// The method of the step, by name.
    ///
    /// Free text, such as Password, Mobile app notification or Previously satisfied.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationMethod`
    pub authentication_method: Option<Text>,
    /// What there is to say of the method.
    ///
    /// Such as the masked phone number, or where the password was checked.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationMethodDetail`
    pub authentication_method_detail: Option<Text>,
    /// When the step took place, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `authenticationStepDateTime`
    pub authentication_step_date_time: Option<Timestamp>,
    /// What demanded the step, such as first-factor or multifactor authentication.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationStepRequirement`
    pub authentication_step_requirement: Option<Text>,
    /// How the step ended, in words.
    ///
    /// Such as that the requirement was satisfied by a claim in the token.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationStepResultDetail`
    pub authentication_step_result_detail: Option<Text>,
    /// Whether the step succeeded.
    ///
    /// Null where it didn't come to an end.
    ///
    /// `Edm.Boolean`, may be null.
    ///
    /// Wire name: `succeeded`
    pub succeeded: Option<bool>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationDetail: "microsoft.graph.authenticationDetail" {
        authentication_method: "authenticationMethod",
        authentication_method_detail: "authenticationMethodDetail",
        authentication_step_date_time: "authenticationStepDateTime",
        authentication_step_requirement: "authenticationStepRequirement",
        authentication_step_result_detail: "authenticationStepResultDetail",
        succeeded: "succeeded",
    }
}
