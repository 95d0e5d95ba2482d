// Generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;
use msgraph_runtime::Value;
use msgraph_runtime::query::{Property, Undocumented};
use super::{Operators, OptionType, StringType, Type, U00fcnu00efcode};

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
    /// The member `type`.
    ///
    /// `library.type`, may be null.
    ///
    /// Wire name: `type`
    pub r#type: Option<Type>,
    /// The member `Type`.
    ///
    /// `library.type`, may be null.
    ///
    /// Wire name: `Type`
    pub type2: Option<Type>,
    /// The member `ünïcode`.
    ///
    /// `library.ünïcode`, may be null.
    ///
    /// Wire name: `ünïcode`
    pub u00fcnu00efcode: Option<U00fcnu00efcode>,
    /// The member `self`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `self`
    pub self_: Option<String>,
    /// The member `crate`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `crate`
    pub crate_: Option<String>,
    /// The member `match`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `match`
    pub r#match: Option<String>,
    /// The member `gen`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `gen`
    pub r#gen: Option<String>,
    /// The member `undeclared`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `undeclared`
    pub undeclared2: Option<String>,
    /// The member `mismatches`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `mismatches`
    pub mismatches: Option<String>,
    /// The member `summarizedMSISignIns_v2`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `summarizedMSISignIns_v2`
    pub summarized_msi_sign_ins_v2: Option<String>,
    /// The member `fooBar`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `fooBar`
    pub foo_bar: Option<String>,
    /// The member `FooBar`.
    ///
    /// `Edm.String`, may be null.
    ///
    /// Wire name: `FooBar`
    pub foo_bar2: Option<String>,
    /// The member `option`.
    ///
    /// `library.option`, may be null.
    ///
    /// Wire name: `option`
    pub option: Option<OptionType>,
    /// The member `string`.
    ///
    /// `library.string`, may be null.
    ///
    /// Wire name: `string`
    pub string: Option<StringType>,
    /// The member `operators`.
    ///
    /// `library.operators`, may be null.
    ///
    /// Wire name: `operators`
    pub operators: Option<Operators>,
    /// Members that the metadata doesn't declare, and values that don't fit their declared type, by
    /// wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::model! {
    Book: "library.book" {
        id: "id",
        r#type: "type",
        type2: "Type",
        u00fcnu00efcode: "ünïcode",
        self_: "self",
        crate_: "crate",
        r#match: "match",
        r#gen: "gen",
        undeclared2: "undeclared",
        mismatches: "mismatches",
        summarized_msi_sign_ins_v2: "summarizedMSISignIns_v2",
        foo_bar: "fooBar",
        foo_bar2: "FooBar",
        option: "option",
        string: "string",
        operators: "operators",
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

    /// The path `type`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `type`
    pub const TYPE: &'static Property<Self, Type, Undocumented> = &Property::new("type");

    /// The path `Type`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `Type`
    pub const TYPE2: &'static Property<Self, Type, Undocumented> = &Property::new(
        "Type",
    );

    /// The path `ünïcode`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `ünïcode`
    pub const U00FCNU00EFCODE: &'static Property<Self, U00fcnu00efcode, Undocumented> = &Property::new(
        "ünïcode",
    );

    /// The path `self`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `self`
    pub const SELF: &'static Property<Self, String, Undocumented> = &Property::new(
        "self",
    );

    /// The path `crate`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `crate`
    pub const CRATE: &'static Property<Self, String, Undocumented> = &Property::new(
        "crate",
    );

    /// The path `match`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `match`
    pub const MATCH: &'static Property<Self, String, Undocumented> = &Property::new(
        "match",
    );

    /// The path `gen`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `gen`
    pub const GEN: &'static Property<Self, String, Undocumented> = &Property::new("gen");

    /// The path `undeclared`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `undeclared`
    pub const UNDECLARED: &'static Property<Self, String, Undocumented> = &Property::new(
        "undeclared",
    );

    /// The path `mismatches`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `mismatches`
    pub const MISMATCHES: &'static Property<Self, String, Undocumented> = &Property::new(
        "mismatches",
    );

    /// The path `summarizedMSISignIns_v2`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `summarizedMSISignIns_v2`
    pub const SUMMARIZED_MSI_SIGN_INS_V2: &'static Property<
        Self,
        String,
        Undocumented,
    > = &Property::new("summarizedMSISignIns_v2");

    /// The path `fooBar`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `fooBar`
    pub const FOO_BAR: &'static Property<Self, String, Undocumented> = &Property::new(
        "fooBar",
    );

    /// The path `FooBar`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `FooBar`
    pub const FOO_BAR2: &'static Property<Self, String, Undocumented> = &Property::new(
        "FooBar",
    );

    /// The path `option`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `option`
    pub const OPTION: &'static Property<Self, OptionType, Undocumented> = &Property::new(
        "option",
    );

    /// The path `string`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `string`
    pub const STRING: &'static Property<Self, StringType, Undocumented> = &Property::new(
        "string",
    );

    /// The path `operators`.
    ///
    /// The service documents no operators.
    ///
    /// Wire name: `operators`
    pub const OPERATORS: &'static Property<Self, Operators, Undocumented> = &Property::new(
        "operators",
    );
}

impl msgraph_runtime::query::FilterSupported for Book {}

impl msgraph_runtime::query::TopSupported for Book {}

impl msgraph_runtime::query::SkipSupported for Book {}

impl msgraph_runtime::query::CountSupported for Book {}
