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
    /// Upstream \`ticks\` stay plain.
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
    /// Upstream \`ticks\` stay plain.
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

impl Book {
    /// The schema description: the declared members and their types.
    pub const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::schema();

    pub(crate) const fn schema() -> &'static msgraph_runtime::schema::StructuredType {
        use msgraph_runtime::schema::{Primitive, Property, StructuredType};
        static PROPERTIES: &[Property] = &[
            Property::primitive("id", "id", Primitive::String).required(),
            Property::primitive("title", "title", Primitive::String),
        ];
        static SCHEMA: StructuredType = StructuredType::entity(
            "library.book",
            PROPERTIES,
        );
        &SCHEMA
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

impl msgraph_runtime::schema::Described for Book {
    const SCHEMA: &'static msgraph_runtime::schema::StructuredType = Self::SCHEMA;
}
