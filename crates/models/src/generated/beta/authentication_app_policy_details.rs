// @generated from microsoft.graph.authenticationAppPolicyDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::{
    AuthenticationAppAdminConfiguration, AuthenticationAppEvaluation,
    AuthenticationAppPolicyStatus,
};

/// Evaluation of an authenticator app policy in a sign-in.
///
/// Wire name: `microsoft.graph.authenticationAppPolicyDetails`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationAppPolicyDetails {
    /// Whether administrators had enabled the policy.
    ///
    /// `microsoft.graph.authenticationAppAdminConfiguration`, may be null. Wire name: `adminConfiguration`
    pub admin_configuration: Option<AuthenticationAppAdminConfiguration>,
    /// Whether the user's authentication satisfied the policy.
    ///
    /// `microsoft.graph.authenticationAppEvaluation`, may be null. Wire name: `authenticationEvaluation`
    pub authentication_evaluation: Option<AuthenticationAppEvaluation>,
    /// Name of the policy, such as number matching.
    ///
    /// `Edm.String`, may be null. Wire name: `policyName`
    pub policy_name: Option<Text>,
    /// Status of the policy in the authenticator app.
    ///
    /// `microsoft.graph.authenticationAppPolicyStatus`, may be null. Wire name: `status`
    pub status: Option<AuthenticationAppPolicyStatus>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuthenticationAppPolicyDetails: complex "microsoft.graph.authenticationAppPolicyDetails" {
        admin_configuration: "adminConfiguration" = enumeration(AuthenticationAppAdminConfiguration::SCHEMA),
        authentication_evaluation: "authenticationEvaluation" = enumeration(AuthenticationAppEvaluation::SCHEMA),
        policy_name: "policyName" = primitive(Primitive::String),
        status: "status" = enumeration(AuthenticationAppPolicyStatus::SCHEMA),
    }
}

impl AuthenticationAppPolicyDetails {
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

impl AuthenticationAppPolicyDetails {
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
