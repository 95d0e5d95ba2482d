// @generated from microsoft.graph.authenticationAppPolicyDetails (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::{AuthenticationAppAdminConfiguration, AuthenticationAppEvaluation, AuthenticationAppPolicyStatus};

/// Evaluation of an authenticator app policy in a sign-in.
///
/// Wire name: `microsoft.graph.authenticationAppPolicyDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationAppPolicyDetails {
    /// Whether administrators had enabled the policy. `microsoft.graph.authenticationAppAdminConfiguration`,
    /// may be null. Wire name: `adminConfiguration`
    pub admin_configuration: Option<AuthenticationAppAdminConfiguration>,
    /// Whether the user's authentication satisfied the policy. `microsoft.graph.authenticationAppEvaluation`,
    /// may be null. Wire name: `authenticationEvaluation`
    pub authentication_evaluation: Option<AuthenticationAppEvaluation>,
    /// Name of the policy, such as number matching. `Edm.String`, may be null. Wire name: `policyName`
    pub policy_name: Option<Text>,
    /// Status of the policy in the authenticator app. `microsoft.graph.authenticationAppPolicyStatus`, may be
    /// null. Wire name: `status`
    pub status: Option<AuthenticationAppPolicyStatus>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuthenticationAppPolicyDetails: complex "microsoft.graph.authenticationAppPolicyDetails";
    admin_configuration: "adminConfiguration" = enumeration(AuthenticationAppAdminConfiguration::SCHEMA),
    authentication_evaluation: "authenticationEvaluation" = enumeration(AuthenticationAppEvaluation::SCHEMA),
    policy_name: "policyName" = primitive(Primitive::String),
    status: "status" = enumeration(AuthenticationAppPolicyStatus::SCHEMA),
}

impl AuthenticationAppPolicyDetails {
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
