// @generated from microsoft.graph.appliedConditionalAccessPolicy (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::AppliedConditionalAccessPolicyResult;

/// A Conditional Access policy and its result for a sign-in.
///
/// Properties are null, without an error, when the caller has no permission to read the policies. Wire
/// name: `microsoft.graph.appliedConditionalAccessPolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedConditionalAccessPolicy {
    /// Display name of the policy. `Edm.String`, may be null. Wire name: `displayName`
    ///
    /// Names change: match on [`id`](Self::id). Null without permission to read the policies.
    pub display_name: Option<Text>,
    /// Grant controls that the policy enforced. `Collection(Edm.String)`, may be null. Wire name:
    /// `enforcedGrantControls`
    ///
    /// Strings such as `Mfa`, `Block` or `RequireCompliantDevice`.
    pub enforced_grant_controls: Option<Vec<Text>>,
    /// Session controls that the policy enforced. `Collection(Edm.String)`, may be null. Wire name:
    /// `enforcedSessionControls`
    ///
    /// Strings such as `SignInFrequency` or `CloudAppSecurity`.
    pub enforced_session_controls: Option<Vec<Text>>,
    /// Identifier of the policy. `Edm.String`, may be null. Wire name: `id`
    ///
    /// Match on this. A GUID for policies of the tenant; a name for built-in protection, such as
    /// `SecurityDefaults`.
    pub id: Option<Text>,
    /// Result of the policy. `microsoft.graph.appliedConditionalAccessPolicyResult`, may be null. Wire name:
    /// `result`
    ///
    /// Members that are missing from the metadata, such as `applied`, occur.
    pub result: Option<AppliedConditionalAccessPolicyResult>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AppliedConditionalAccessPolicy: complex "microsoft.graph.appliedConditionalAccessPolicy";
    display_name: "displayName" = primitive(Primitive::String),
    enforced_grant_controls: "enforcedGrantControls" = primitive(Primitive::String).collection(),
    enforced_session_controls: "enforcedSessionControls" = primitive(Primitive::String).collection(),
    id: "id" = primitive(Primitive::String),
    result: "result" = enumeration(AppliedConditionalAccessPolicyResult::SCHEMA),
}

impl AppliedConditionalAccessPolicy {
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
