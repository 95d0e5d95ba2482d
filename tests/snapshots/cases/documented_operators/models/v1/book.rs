// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, CollectionPath, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Timestamp,
    Undocumented, Value,
};
use super::{Status, Target, operators};

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`. `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// The member `createdDateTime`. `Edm.DateTimeOffset`, may be null. Wire name: `createdDateTime`
    pub created_date_time: Option<Timestamp>,
    /// The member `title`. `Edm.String`, may be null. Wire name: `title`
    pub title: Option<Text>,
    /// The member `kinds`. `Collection(Edm.String)`, may be null. Wire name: `kinds`
    pub kinds: Option<Vec<Text>>,
    /// The member `status`. `library.status`, may be null. Wire name: `status`
    pub status: Option<Status>,
    /// The member `targets`. `Collection(library.target)`, may be null. Wire name: `targets`
    pub targets: Option<Vec<Target>>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Book: entity "library.book" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    created_date_time: "createdDateTime" = primitive(Primitive::DateTimeOffset),
    title: "title" = primitive(Primitive::String),
    kinds: "kinds" = primitive(Primitive::String).collection(),
    status: "status" = structured(Status::schema()),
    targets: "targets" = structured(Target::schema()).collection(),
}

impl Book {
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

/// Paths to filter, sort and select by, with the operators that the service documents for each.
impl Book {
    /// Path `id`: no documented operators. See [`Self::id`].
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");
    /// Path `createdDateTime`: `eq`, `ge`, `le`, `$orderby`. See [`Self::created_date_time`].
    pub const CREATED_DATE_TIME: &'static Property<Self, Timestamp, operators::EqGeLeOrderBy> =
        &Property::new("createdDateTime");
    /// Path `title`: `eq`, `startsWith`. See [`Self::title`].
    pub const TITLE: &'static Property<Self, String, operators::EqStartsWith> = &Property::new("title");
    /// Path `kinds`: `eq`, `ne`. See [`Self::kinds`].
    pub const KINDS: &'static Property<Self, Vec<String>, operators::EqNe> = &Property::new("kinds");
    /// Path `status`: no documented operators. See [`Self::status`].
    pub const STATUS: &'static Property<Self, Status, Undocumented> = &Property::new("status");
    /// Path `targets`: no documented operators. See [`Self::targets`].
    pub const TARGETS: &'static Property<Self, Vec<Target>, Undocumented> = &Property::new("targets");
    /// Path `status/errorCode`: `eq`. See [`error_code`](super::Status::error_code).
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, operators::Eq> =
        &Property::new("status/errorCode");
    /// Path `targets/id`: `eq`. See [`id`](super::Target::id).
    pub const TARGETS_ID: &'static CollectionPath<Self, String, operators::Eq> =
        &CollectionPath::new("targets", "id");
}

impl msgraph_runtime::query::FilterSupported for Book {}
impl msgraph_runtime::query::TopSupported for Book {}
impl msgraph_runtime::query::CountSupported for Book {}
