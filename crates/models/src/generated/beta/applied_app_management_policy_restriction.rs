// @generated from microsoft.graph.appliedAppManagementPolicyRestriction (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Text, Value};
use super::{
    AppManagementAuditLogAuditResult, AppManagementAuditLogPolicyType, AppManagementAuditLogRestrictionResult,
    AppManagementAuditLogRestrictionState, Dictionary,
};

/// One restriction of an app management policy, and its result for the audited change.
///
/// Wire name: `microsoft.graph.appliedAppManagementPolicyRestriction`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedAppManagementPolicyRestriction {
    /// The change that was attempted. `microsoft.graph.Dictionary`, may be null. Wire name:
    /// `attemptedChanges`
    pub attempted_changes: Option<Dictionary>,
    /// The result that enforcing the restriction would have had, if it is in audit mode.
    /// `microsoft.graph.appManagementAuditLogAuditResult`, may be null. Wire name: `auditResult`
    pub audit_result: Option<AppManagementAuditLogAuditResult>,
    /// The id of the policy that the restriction belongs to. `Edm.String`, may be null. Wire name: `policyId`
    pub policy_id: Option<Text>,
    /// The kind of policy that the restriction belongs to. `microsoft.graph.appManagementAuditLogPolicyType`,
    /// may be null. Wire name: `policyType`
    pub policy_type: Option<AppManagementAuditLogPolicyType>,
    /// The settings of the restriction, such as a maximum lifetime. `microsoft.graph.Dictionary`, may be
    /// null. Wire name: `restrictionDetails`
    pub restriction_details: Option<Dictionary>,
    /// Whether the restriction allowed the change. `microsoft.graph.appManagementAuditLogRestrictionResult`,
    /// may be null. Wire name: `restrictionResult`
    pub restriction_result: Option<AppManagementAuditLogRestrictionResult>,
    /// Whether the restriction is enforced, only audited, or disabled.
    /// `microsoft.graph.appManagementAuditLogRestrictionState`, may be null. Wire name: `restrictionState`
    pub restriction_state: Option<AppManagementAuditLogRestrictionState>,
    /// The kind of restriction, such as `passwordLifetime`. `Edm.String`, may be null. Wire name:
    /// `restrictionType`
    pub restriction_type: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AppliedAppManagementPolicyRestriction: complex "microsoft.graph.appliedAppManagementPolicyRestriction";
    attempted_changes: "attemptedChanges" = structured(Dictionary::schema()),
    audit_result: "auditResult" = enumeration(AppManagementAuditLogAuditResult::SCHEMA),
    policy_id: "policyId" = primitive(Primitive::String),
    policy_type: "policyType" = enumeration(AppManagementAuditLogPolicyType::SCHEMA),
    restriction_details: "restrictionDetails" = structured(Dictionary::schema()),
    restriction_result: "restrictionResult" = enumeration(AppManagementAuditLogRestrictionResult::SCHEMA),
    restriction_state: "restrictionState" = enumeration(AppManagementAuditLogRestrictionState::SCHEMA),
    restriction_type: "restrictionType" = primitive(Primitive::String),
}

impl AppliedAppManagementPolicyRestriction {
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
