// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{DecodeError, Text, Timestamp, Value, generated};
use msgraph_runtime::query::{CollectionPath, Property, Undocumented};
use msgraph_runtime::wire::Mismatch;
use super::{Status, Target};

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// The member `createdDateTime`.
    ///
    /// `Edm.DateTimeOffset`, may be null. Wire name: `createdDateTime`
    pub created_date_time: Option<Timestamp>,
    /// The member `title`.
    ///
    /// `Edm.String`, may be null. Wire name: `title`
    pub title: Option<Text>,
    /// The member `kinds`.
    ///
    /// `Collection(Edm.String)`, may be null. Wire name: `kinds`
    pub kinds: Option<Vec<Text>>,
    /// The member `status`.
    ///
    /// `library.status`, may be null. Wire name: `status`
    pub status: Option<Status>,
    /// The member `targets`.
    ///
    /// `Collection(library.target)`, may be null. Wire name: `targets`
    pub targets: Option<Vec<Target>>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Book: entity "library.book" {
        id: "id" = primitive(Primitive::String).required(),
        created_date_time: "createdDateTime" = primitive(Primitive::DateTimeOffset),
        title: "title" = primitive(Primitive::String),
        kinds: "kinds" = primitive(Primitive::String).collection(),
        status: "status" = structured(Status::schema()),
        targets: "targets" = structured(Target::schema()).collection(),
    }
}

impl Book {
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
impl Book {
    /// Path `id`, no documented operators. See [`id`](super::Book::id).
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// Path `createdDateTime`, documented: `eq`, `ge`, `le`, `$orderby`. See
    /// [`created_date_time`](super::Book::created_date_time).
    pub const CREATED_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("createdDateTime");

    /// Path `title`, documented: `eq`, `startsWith`. See [`title`](super::Book::title).
    pub const TITLE: &'static Property<Self, String, super::operators::EqStartsWith> = &Property::new(
        "title",
    );

    /// Path `kinds`, documented: `eq`, `ne`. See [`kinds`](super::Book::kinds).
    pub const KINDS: &'static Property<Self, Vec<String>, super::operators::EqNe> = &Property::new(
        "kinds",
    );

    /// Path `status`, no documented operators. See [`status`](super::Book::status).
    pub const STATUS: &'static Property<Self, Status, Undocumented> = &Property::new(
        "status",
    );

    /// Path `targets`, no documented operators. See [`targets`](super::Book::targets).
    pub const TARGETS: &'static Property<Self, Vec<Target>, Undocumented> = &Property::new(
        "targets",
    );

    /// Path `status/errorCode`, documented: `eq`. See [`error_code`](super::Status::error_code).
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, super::operators::Eq> = &Property::new(
        "status/errorCode",
    );

    /// Path `targets/id`, documented: `eq`. See [`id`](super::Target::id).
    pub const TARGETS_ID: &'static CollectionPath<Self, String, super::operators::Eq> = &CollectionPath::new(
        "targets",
        "id",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}

impl Book {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

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
