// @generated from microsoft.graph.appliedConditionalAccessPolicy (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::AppliedConditionalAccessPolicyResult;

/// A Conditional Access policy and its result for a sign-in.
///
/// Properties are null, without an error, when the caller has no permission to read the policies.
///
/// Wire name: `microsoft.graph.appliedConditionalAccessPolicy`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedConditionalAccessPolicy {
    /// Display name of the policy.
    ///
    /// Names change: match on `id`. Null without permission to read the policies.
    ///
    /// `Edm.String`, may be null. Wire name: `displayName`
    pub display_name: Option<Text>,
    /// Grant controls that the policy enforced.
    ///
    /// Strings such as `Mfa`, `Block` or `RequireCompliantDevice`.
    ///
    /// `Collection(Edm.String)`, may be null. Wire name: `enforcedGrantControls`
    pub enforced_grant_controls: Option<Vec<Text>>,
    /// Session controls that the policy enforced.
    ///
    /// Strings such as `SignInFrequency` or `CloudAppSecurity`.
    ///
    /// `Collection(Edm.String)`, may be null. Wire name: `enforcedSessionControls`
    pub enforced_session_controls: Option<Vec<Text>>,
    /// Identifier of the policy.
    ///
    /// Match on this. A GUID for policies of the tenant; a name for built-in protection, such as
    /// `SecurityDefaults`.
    ///
    /// `Edm.String`, may be null. Wire name: `id`
    pub id: Option<Text>,
    /// Result of the policy.
    ///
    /// Members that are missing from the metadata, such as `applied`, occur.
    ///
    /// `microsoft.graph.appliedConditionalAccessPolicyResult`, may be null. Wire name: `result`
    pub result: Option<AppliedConditionalAccessPolicyResult>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AppliedConditionalAccessPolicy: complex "microsoft.graph.appliedConditionalAccessPolicy" {
        display_name: "displayName" = primitive(Primitive::String),
        enforced_grant_controls: "enforcedGrantControls" = primitive(Primitive::String).collection(),
        enforced_session_controls: "enforcedSessionControls" = primitive(Primitive::String).collection(),
        id: "id" = primitive(Primitive::String),
        result: "result" = enumeration(AppliedConditionalAccessPolicyResult::SCHEMA),
    }
}

impl AppliedConditionalAccessPolicy {
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

impl AppliedConditionalAccessPolicy {
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
