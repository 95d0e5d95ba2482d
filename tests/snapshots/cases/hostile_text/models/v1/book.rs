// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};

/// Ends \*/ and `ticks` and \#!\[forbid(x)\] and \[Vec::new\].
///
/// \<script\>alert(1)\</script\> \]\]\> see https\://example.com/a_b, "quoted" \\ and \# a heading
/// \&amp; more.
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
    /// 1\. not a list
    ///
    /// \- nor this
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `title`
    #[deprecated(
        note = "deprecated by the service (\\[Vec::none\\] \\<b\\> https\\://example.com \")"
    )]
    pub title: Option<String>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        title: "title",
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

    /// 1\. not a list
    ///
    /// \- nor this
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `title`
    #[deprecated(
        note = "deprecated by the service (\\[Vec::none\\] \\<b\\> https\\://example.com \")"
    )]
    pub const TITLE: &'static Property<Self, String, Undocumented> = &Property::new(
        "title",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}
