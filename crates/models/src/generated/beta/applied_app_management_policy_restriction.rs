// @generated from microsoft.graph.appliedAppManagementPolicyRestriction (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::{
    AppManagementAuditLogAuditResult, AppManagementAuditLogPolicyType,
    AppManagementAuditLogRestrictionResult, AppManagementAuditLogRestrictionState,
    Dictionary,
};

/// One restriction of an app management policy, and its result for the audited change.
///
/// Wire name: `microsoft.graph.appliedAppManagementPolicyRestriction`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedAppManagementPolicyRestriction {
    /// The change that was attempted.
    ///
    /// `microsoft.graph.Dictionary`, may be null. Wire name: `attemptedChanges`
    pub attempted_changes: Option<Dictionary>,
    /// The result that enforcing the restriction would have had, if it is in audit mode.
    ///
    /// `microsoft.graph.appManagementAuditLogAuditResult`, may be null. Wire name: `auditResult`
    pub audit_result: Option<AppManagementAuditLogAuditResult>,
    /// The id of the policy that the restriction belongs to.
    ///
    /// `Edm.String`, may be null. Wire name: `policyId`
    pub policy_id: Option<Text>,
    /// The kind of policy that the restriction belongs to.
    ///
    /// `microsoft.graph.appManagementAuditLogPolicyType`, may be null. Wire name: `policyType`
    pub policy_type: Option<AppManagementAuditLogPolicyType>,
    /// The settings of the restriction, such as a maximum lifetime.
    ///
    /// `microsoft.graph.Dictionary`, may be null. Wire name: `restrictionDetails`
    pub restriction_details: Option<Dictionary>,
    /// Whether the restriction allowed the change.
    ///
    /// `microsoft.graph.appManagementAuditLogRestrictionResult`, may be null. Wire name:
    /// `restrictionResult`
    pub restriction_result: Option<AppManagementAuditLogRestrictionResult>,
    /// Whether the restriction is enforced, only audited, or disabled.
    ///
    /// `microsoft.graph.appManagementAuditLogRestrictionState`, may be null. Wire name: `restrictionState`
    pub restriction_state: Option<AppManagementAuditLogRestrictionState>,
    /// The kind of restriction, such as `passwordLifetime`.
    ///
    /// `Edm.String`, may be null. Wire name: `restrictionType`
    pub restriction_type: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AppliedAppManagementPolicyRestriction: complex "microsoft.graph.appliedAppManagementPolicyRestriction" {
        attempted_changes: "attemptedChanges" = structured(Dictionary::schema()),
        audit_result: "auditResult" = enumeration(AppManagementAuditLogAuditResult::SCHEMA),
        policy_id: "policyId" = primitive(Primitive::String),
        policy_type: "policyType" = enumeration(AppManagementAuditLogPolicyType::SCHEMA),
        restriction_details: "restrictionDetails" = structured(Dictionary::schema()),
        restriction_result: "restrictionResult" = enumeration(AppManagementAuditLogRestrictionResult::SCHEMA),
        restriction_state: "restrictionState" = enumeration(AppManagementAuditLogRestrictionState::SCHEMA),
        restriction_type: "restrictionType" = primitive(Primitive::String),
    }
}

impl AppliedAppManagementPolicyRestriction {
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

impl AppliedAppManagementPolicyRestriction {
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
