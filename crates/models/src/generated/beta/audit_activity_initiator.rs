// @generated from microsoft.graph.auditActivityInitiator (beta) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{self, BTreeMap, DecodeError, Drift, Mismatch, StructuredType, Value};
use super::{AppIdentity, AuditUserIdentity, LinkableIdentifiers};

/// The user or application that initiated an activity.
///
/// Usually either [`user`](Self::user) or [`app`](Self::app) has a value; Microsoft services appear as
/// applications. Wire name: `microsoft.graph.auditActivityInitiator`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityInitiator {
    /// The application that initiated the activity. `microsoft.graph.appIdentity`, may be null. Wire name:
    /// `app`
    ///
    /// Null when a user initiated it.
    pub app: Option<AppIdentity>,
    /// Device, session and token of the initiator. `microsoft.graph.linkableIdentifiers`, may be null. Wire
    /// name: `linkableIdentifiers`
    ///
    /// Use them to correlate the activity with sign-ins. Null when they are unknown.
    pub linkable_identifiers: Option<LinkableIdentifiers>,
    /// The user who initiated the activity. `microsoft.graph.auditUserIdentity`, may be null. Wire name:
    /// `user`
    ///
    /// Null when an application initiated it.
    pub user: Option<AuditUserIdentity>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuditActivityInitiator: complex "microsoft.graph.auditActivityInitiator";
    app: "app" = structured(AppIdentity::schema()),
    linkable_identifiers: "linkableIdentifiers" = structured(LinkableIdentifiers::schema()),
    user: "user" = structured(AuditUserIdentity::schema()),
}

impl AuditActivityInitiator {
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
