// @generated from microsoft.graph.authenticationDetail (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::wire::Mismatch;

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
    /// `Edm.String`, may be null. Wire name: `authenticationMethod`
    pub authentication_method: Option<Text>,
    /// Additional details of the authentication method.
    ///
    /// For example the masked phone number, or where the password was verified.
    ///
    /// `Edm.String`, may be null. Wire name: `authenticationMethodDetail`
    pub authentication_method_detail: Option<Text>,
    /// Time of the step, in UTC.
    ///
    /// `Edm.DateTimeOffset`, may be null. Wire name: `authenticationStepDateTime`
    pub authentication_step_date_time: Option<Timestamp>,
    /// Requirement that the step fulfills, such as multifactor authentication.
    ///
    /// `Edm.String`, may be null. Wire name: `authenticationStepRequirement`
    pub authentication_step_requirement: Option<Text>,
    /// Result of the step as text.
    ///
    /// For example that a claim in the token satisfied the requirement.
    ///
    /// `Edm.String`, may be null. Wire name: `authenticationStepResultDetail`
    pub authentication_step_result_detail: Option<Text>,
    /// Whether the step succeeded.
    ///
    /// Null when the step was not completed.
    ///
    /// `Edm.Boolean`, may be null. Wire name: `succeeded`
    pub succeeded: Option<bool>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuthenticationDetail: complex "microsoft.graph.authenticationDetail" {
        authentication_method: "authenticationMethod" = primitive(Primitive::String),
        authentication_method_detail: "authenticationMethodDetail" = primitive(Primitive::String),
        authentication_step_date_time: "authenticationStepDateTime" = primitive(Primitive::DateTimeOffset),
        authentication_step_requirement: "authenticationStepRequirement" = primitive(Primitive::String),
        authentication_step_result_detail: "authenticationStepResultDetail" = primitive(Primitive::String),
        succeeded: "succeeded" = primitive(Primitive::Boolean),
    }
}

impl AuthenticationDetail {
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

impl AuthenticationDetail {
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
