// Generated from microsoft.graph.authenticationDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};

/// An authentication step of a sign-in.
///
/// Wire name: `microsoft.graph.authenticationDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationDetail {
    /// Name of the authentication method.
    ///
    /// Free text such as `Password`, `Mobile app notification` or `Previously satisfied`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationMethod`
    pub authentication_method: Option<String>,
    /// Additional details of the authentication method.
    ///
    /// For example the masked phone number, or where the password was verified.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationMethodDetail`
    pub authentication_method_detail: Option<String>,
    /// Time of the step, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null.
    ///
    /// Wire name: `authenticationStepDateTime`
    pub authentication_step_date_time: Option<Timestamp>,
    /// Requirement that the step fulfills, such as multifactor authentication.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationStepRequirement`
    pub authentication_step_requirement: Option<String>,
    /// Result of the step as text.
    ///
    /// For example that a claim in the token satisfied the requirement.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `authenticationStepResultDetail`
    pub authentication_step_result_detail: Option<String>,
    /// Whether the step succeeded.
    ///
    /// Null when the step was not completed.
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

impl AuthenticationDetail {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive(
                "authenticationMethod",
                "authentication_method",
                Primitive::String,
            ),
            Property::primitive(
                "authenticationMethodDetail",
                "authentication_method_detail",
                Primitive::String,
            ),
            Property::primitive(
                "authenticationStepDateTime",
                "authentication_step_date_time",
                Primitive::DateTimeOffset,
            ),
            Property::primitive(
                "authenticationStepRequirement",
                "authentication_step_requirement",
                Primitive::String,
            ),
            Property::primitive(
                "authenticationStepResultDetail",
                "authentication_step_result_detail",
                Primitive::String,
            ),
            Property::primitive("succeeded", "succeeded", Primitive::Boolean),
        ];
        static SCHEMA: StructuredType = StructuredType::complex(
            "microsoft.graph.authenticationDetail",
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

impl msgraph_runtime::schema::Described for AuthenticationDetail {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
