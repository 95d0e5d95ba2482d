// @generated from microsoft.graph.auditActivityInitiator (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Value, generated};
use msgraph_runtime::wire::Mismatch;
use super::{AppIdentity, UserIdentity};

/// The user or application that initiated an activity.
///
/// Usually either `user` or `app` has a value; Microsoft services appear as applications.
///
/// Wire name: `microsoft.graph.auditActivityInitiator`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditActivityInitiator {
    /// The application that initiated the activity.
    ///
    /// Null when a user initiated it.
    ///
    /// `microsoft.graph.appIdentity`, may be null. Wire name: `app`
    pub app: Option<AppIdentity>,
    /// The user who initiated the activity.
    ///
    /// Null when an application initiated it.
    ///
    /// `microsoft.graph.userIdentity`, may be null. Wire name: `user`
    pub user: Option<UserIdentity>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    AuditActivityInitiator: complex "microsoft.graph.auditActivityInitiator" {
        app: "app" = structured(AppIdentity::schema()),
        user: "user" = structured(UserIdentity::schema()),
    }
}

impl AuditActivityInitiator {
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

impl AuditActivityInitiator {
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
