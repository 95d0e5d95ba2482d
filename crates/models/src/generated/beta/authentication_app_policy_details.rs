// Generated from microsoft.graph.authenticationAppPolicyDetails (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
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
    /// `microsoft.graph.authenticationAppAdminConfiguration`, may be null.
    ///
    /// Wire name: `adminConfiguration`
    pub admin_configuration: Option<AuthenticationAppAdminConfiguration>,
    /// Whether the user's authentication satisfied the policy.
    ///
    /// `microsoft.graph.authenticationAppEvaluation`, may be null.
    ///
    /// Wire name: `authenticationEvaluation`
    pub authentication_evaluation: Option<AuthenticationAppEvaluation>,
    /// Name of the policy, such as number matching.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `policyName`
    pub policy_name: Option<String>,
    /// Status of the policy in the authenticator app.
    ///
    /// `microsoft.graph.authenticationAppPolicyStatus`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<AuthenticationAppPolicyStatus>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    AuthenticationAppPolicyDetails: "microsoft.graph.authenticationAppPolicyDetails" {
        admin_configuration: "adminConfiguration",
        authentication_evaluation: "authenticationEvaluation",
        policy_name: "policyName",
        status: "status",
    }
}

impl AuthenticationAppPolicyDetails {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::enumeration(
                "adminConfiguration",
                "admin_configuration",
                AuthenticationAppAdminConfiguration::SCHEMA,
            ),
            Property::enumeration(
                "authenticationEvaluation",
                "authentication_evaluation",
                AuthenticationAppEvaluation::SCHEMA,
            ),
            Property::primitive("policyName", "policy_name", Primitive::String),
            Property::enumeration(
                "status",
                "status",
                AuthenticationAppPolicyStatus::SCHEMA,
            ),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.authenticationAppPolicyDetails",
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

impl msgraph_runtime::schema::Described for AuthenticationAppPolicyDetails {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
