// @generated from microsoft.graph.authenticationDetail (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Timestamp, Value,
};

/// An authentication step of a sign-in.
///
/// Wire name: `microsoft.graph.authenticationDetail`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationDetail {
    /// Name of the authentication method. `Edm.String`, may be null. Wire name: `authenticationMethod`
    ///
    /// Free text such as `Password`, `Mobile app notification` or `Previously satisfied`.
    pub authentication_method: Option<Text>,
    /// Additional details of the authentication method. `Edm.String`, may be null. Wire name:
    /// `authenticationMethodDetail`
    ///
    /// For example the masked phone number, or where the password was verified.
    pub authentication_method_detail: Option<Text>,
    /// Time of the step, in UTC. `Edm.DateTimeOffset`, may be null. Wire name: `authenticationStepDateTime`
    pub authentication_step_date_time: Option<Timestamp>,
    /// Requirement that the step fulfills, such as multifactor authentication. `Edm.String`, may be null.
    /// Wire name: `authenticationStepRequirement`
    pub authentication_step_requirement: Option<Text>,
    /// Result of the step as text. `Edm.String`, may be null. Wire name: `authenticationStepResultDetail`
    ///
    /// For example that a claim in the token satisfied the requirement.
    pub authentication_step_result_detail: Option<Text>,
    /// Whether the step succeeded. `Edm.Boolean`, may be null. Wire name: `succeeded`
    ///
    /// Null when the step was not completed.
    pub succeeded: Option<bool>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuthenticationDetail: complex "microsoft.graph.authenticationDetail";
    authentication_method: "authenticationMethod" = primitive(Primitive::String),
    authentication_method_detail: "authenticationMethodDetail" = primitive(Primitive::String),
    authentication_step_date_time: "authenticationStepDateTime" = primitive(Primitive::DateTimeOffset),
    authentication_step_requirement: "authenticationStepRequirement" = primitive(Primitive::String),
    authentication_step_result_detail: "authenticationStepResultDetail" = primitive(Primitive::String),
    succeeded: "succeeded" = primitive(Primitive::Boolean),
}

impl AuthenticationDetail {
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
