// @generated from microsoft.graph.entity (beta) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Value, generated};
use msgraph_runtime::query::{Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::{
    AuditActivityType, CustomSecurityAttributeAudit, DirectoryAudit,
    ProvisioningObjectSummary, SelfServiceSignUp, SignIn, SignInEventsActivity,
    SummarizedSignIn,
};

/// Base type of the records of a report.
///
/// Abstract: the service sends only types derived from this one.
///
/// Wire name: `microsoft.graph.entity`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// Unique identifier of the record within its collection.
    ///
    /// An opaque string: usually a GUID, but empty strings, all-zero GUIDs and other forms occur. The
    /// service may publish a record again with the same `id` and changed properties: keep the latest copy.
    ///
    /// `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Entity: entity "microsoft.graph.entity" [.with_derived(&[AuditActivityType::schema(), CustomSecurityAttributeAudit::schema(), DirectoryAudit::schema(), ProvisioningObjectSummary::schema(), SelfServiceSignUp::schema(), SignIn::schema(), SignInEventsActivity::schema(), SummarizedSignIn::schema()]).abstract_()] of super::STRUCTURED_TYPES {
        id: "id" = primitive(Primitive::String).required(),
    }
}

impl Entity {
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

/// Paths to filter, sort and select by.
impl Entity {
    /// Path `id`, no documented operators. See [`id`](super::Entity::id).
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
}

impl msgraph_runtime::query::FilterSupported for Entity {}

impl msgraph_runtime::query::TopSupported for Entity {}

impl msgraph_runtime::query::SkipSupported for Entity {}

impl msgraph_runtime::query::CountSupported for Entity {}

impl Entity {
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
