// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::{Timestamp, Value};
use msgraph_runtime::query::{CollectionPath, Property, Undocumented};
use super::{Status, Target};

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`.
    ///
    /// `Edm.String`, declared as never null.
    ///
    /// Wire name: `id`
    pub id: Option<String>,
    /// The member `createdDateTime`.
    ///
    /// `Edm.DateTimeOffset`, may be null. Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub created_date_time: Option<Timestamp>,
    /// The member `title`.
    ///
    /// `Edm.String`, may be null. Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `title`
    pub title: Option<String>,
    /// The member `kinds`.
    ///
    /// `Collection(Edm.String)`, may be null. Filter with `eq`, `ne`.
    ///
    /// Wire name: `kinds`
    pub kinds: Option<Vec<String>>,
    /// The member `status`.
    ///
    /// `library.status`, may be null.
    ///
    /// Wire name: `status`
    pub status: Option<Status>,
    /// The member `targets`.
    ///
    /// `Collection(library.target)`, may be null.
    ///
    /// Wire name: `targets`
    pub targets: Option<Vec<Target>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        created_date_time: "createdDateTime",
        title: "title",
        kinds: "kinds",
        status: "status",
        targets: "targets",
    }
}

/// Paths to filter, sort and select by.
impl Book {
    /// The path `id`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `id`
    pub const ID: &'static Property<Self, String, Undocumented> = &Property::new("id");

    /// The path `createdDateTime`.
    ///
    /// Filter with `eq`, `ge`, `le`; can be sorted by.
    ///
    /// Wire name: `createdDateTime`
    pub const CREATED_DATE_TIME: &'static Property<
        Self,
        Timestamp,
        super::operators::EqGeLeOrderBy,
    > = &Property::new("createdDateTime");

    /// The path `title`.
    ///
    /// Filter with `eq`, `startsWith`.
    ///
    /// Wire name: `title`
    pub const TITLE: &'static Property<Self, String, super::operators::EqStartsWith> = &Property::new(
        "title",
    );

    /// The path `kinds`.
    ///
    /// Filter with `eq`, `ne`.
    ///
    /// Wire name: `kinds`
    pub const KINDS: &'static Property<Self, Vec<String>, super::operators::EqNe> = &Property::new(
        "kinds",
    );

    /// The path `status`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `status`
    pub const STATUS: &'static Property<Self, Status, Undocumented> = &Property::new(
        "status",
    );

    /// The path `targets`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `targets`
    pub const TARGETS: &'static Property<Self, Vec<Target>, Undocumented> = &Property::new(
        "targets",
    );

    /// The path `status/errorCode`.
    ///
    /// Filter with `eq`.
    ///
    /// Wire name: `status/errorCode`
    pub const STATUS_ERROR_CODE: &'static Property<Self, i32, super::operators::Eq> = &Property::new(
        "status/errorCode",
    );

    /// The path `targets/id`.
    ///
    /// Of one of `targets`. Filter with `eq`.
    ///
    /// Wire name: `targets/id`
    pub const TARGETS_ID: &'static CollectionPath<Self, String, super::operators::Eq> = &CollectionPath::new(
        "targets",
        "id",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}
