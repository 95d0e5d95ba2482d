// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};
use super::AnyMedium;

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
    /// The member `medium`.
    ///
    /// `library.medium`, may be null.
    ///
    /// Wire name: `medium`
    pub medium: Option<AnyMedium>,
    /// The member `media`.
    ///
    /// `Collection(library.medium)`, may be null.
    ///
    /// Wire name: `media`
    pub media: Option<Vec<AnyMedium>>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        medium: "medium",
        media: "media",
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

    /// The path `medium`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `medium`
    pub const MEDIUM: &'static Property<Self, AnyMedium, Undocumented> = &Property::new(
        "medium",
    );

    /// The path `media`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `media`
    pub const MEDIA: &'static Property<Self, Vec<AnyMedium>, Undocumented> = &Property::new(
        "media",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}
