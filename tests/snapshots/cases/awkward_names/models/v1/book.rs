// @generated from library.book (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::{
    self, BTreeMap, DecodeError, Drift, Mismatch, Property, StructuredType, Text, Undocumented, Value,
};
use super::{Operators, OptionType, StringType, Type, Ünïcode};

/// The entity type `library.book`.
///
/// Wire name: `library.book`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`. `Edm.String`, declared as never null. Wire name: `id`
    pub id: Option<Text>,
    /// The member `type`. `library.type`, may be null. Wire name: `type`
    pub r#type: Option<Type>,
    /// The member `Type`. `library.type`, may be null. Wire name: `Type`
    pub type2: Option<Type>,
    /// The member `ünïcode`. `library.ünïcode`, may be null. Wire name: `ünïcode`
    pub ünïcode: Option<Ünïcode>,
    /// The member `self`. `Edm.String`, may be null. Wire name: `self`
    pub self_: Option<Text>,
    /// The member `crate`. `Edm.String`, may be null. Wire name: `crate`
    pub crate_: Option<Text>,
    /// The member `match`. `Edm.String`, may be null. Wire name: `match`
    pub r#match: Option<Text>,
    /// The member `gen`. `Edm.String`, may be null. Wire name: `gen`
    pub r#gen: Option<Text>,
    /// The member `undeclared`. `Edm.String`, may be null. Wire name: `undeclared`
    pub undeclared2: Option<Text>,
    /// The member `mismatches`. `Edm.String`, may be null. Wire name: `mismatches`
    pub mismatches: Option<Text>,
    /// The member `summarizedMSISignIns_v2`. `Edm.String`, may be null. Wire name: `summarizedMSISignIns_v2`
    pub summarized_msi_sign_ins_v2: Option<Text>,
    /// The member `fooBar`. `Edm.String`, may be null. Wire name: `fooBar`
    pub foo_bar: Option<Text>,
    /// The member `FooBar`. `Edm.String`, may be null. Wire name: `FooBar`
    pub foo_bar2: Option<Text>,
    /// The member `option`. `library.option`, may be null. Wire name: `option`
    pub option: Option<OptionType>,
    /// The member `string`. `library.string`, may be null. Wire name: `string`
    pub string: Option<StringType>,
    /// The member `operators`. `library.operators`, may be null. Wire name: `operators`
    pub operators: Option<Operators>,
    /// Undeclared members, and values of another type than declared, by wire name.
    pub undeclared: BTreeMap<String, Value>,
}

msgraph_runtime::generated::model! {
    Book: entity "library.book" of super::STRUCTURED_TYPES;
    id: "id" = primitive(Primitive::String).required(),
    r#type: "type" = enumeration(Type::SCHEMA),
    type2: "Type" = enumeration(Type::SCHEMA),
    ünïcode: "ünïcode" = structured(Ünïcode::schema()),
    self_: "self" = primitive(Primitive::String),
    crate_: "crate" = primitive(Primitive::String),
    r#match: "match" = primitive(Primitive::String),
    r#gen: "gen" = primitive(Primitive::String),
    undeclared2: "undeclared" = primitive(Primitive::String),
    mismatches: "mismatches" = primitive(Primitive::String),
    summarized_msi_sign_ins_v2: "summarizedMSISignIns_v2" = primitive(Primitive::String),
    foo_bar: "fooBar" = primitive(Primitive::String),
    foo_bar2: "FooBar" = primitive(Primitive::String),
    option: "option" = structured(OptionType::schema()),
    string: "string" = structured(StringType::schema()),
    operators: "operators" = structured(Operators::schema()),
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
    /// Path `type`: no documented operators. See [`type`](Self).
    pub const TYPE: &'static Property<Self, Type, Undocumented> = &Property::new("type");
    /// Path `Type`: no documented operators. See [`Self::type2`].
    pub const TYPE2: &'static Property<Self, Type, Undocumented> = &Property::new("Type");
    /// Path `ünïcode`: no documented operators. See [`Self::ünïcode`].
    pub const ÜNÏCODE: &'static Property<Self, Ünïcode, Undocumented> = &Property::new("ünïcode");
    /// Path `self`: no documented operators. See [`Self::self_`].
    pub const SELF: &'static Property<Self, String, Undocumented> = &Property::new("self");
    /// Path `crate`: no documented operators. See [`Self::crate_`].
    pub const CRATE: &'static Property<Self, String, Undocumented> = &Property::new("crate");
    /// Path `match`: no documented operators. See [`match`](Self).
    pub const MATCH: &'static Property<Self, String, Undocumented> = &Property::new("match");
    /// Path `gen`: no documented operators. See [`gen`](Self).
    pub const GEN: &'static Property<Self, String, Undocumented> = &Property::new("gen");
    /// Path `undeclared`: no documented operators. See [`Self::undeclared2`].
    pub const UNDECLARED: &'static Property<Self, String, Undocumented> = &Property::new("undeclared");
    /// Path `mismatches`: no documented operators. See [`Self::mismatches`].
    pub const MISMATCHES: &'static Property<Self, String, Undocumented> = &Property::new("mismatches");
    /// Path `summarizedMSISignIns_v2`: no documented operators. See [`Self::summarized_msi_sign_ins_v2`].
    pub const SUMMARIZED_MSI_SIGN_INS_V2: &'static Property<Self, String, Undocumented> =
        &Property::new("summarizedMSISignIns_v2");
    /// Path `fooBar`: no documented operators. See [`Self::foo_bar`].
    pub const FOO_BAR: &'static Property<Self, String, Undocumented> = &Property::new("fooBar");
    /// Path `FooBar`: no documented operators. See [`Self::foo_bar2`].
    pub const FOO_BAR2: &'static Property<Self, String, Undocumented> = &Property::new("FooBar");
    /// Path `option`: no documented operators. See [`Self::option`].
    pub const OPTION: &'static Property<Self, OptionType, Undocumented> = &Property::new("option");
    /// Path `string`: no documented operators. See [`Self::string`].
    pub const STRING: &'static Property<Self, StringType, Undocumented> = &Property::new("string");
    /// Path `operators`: no documented operators. See [`Self::operators`].
    pub const OPERATORS: &'static Property<Self, Operators, Undocumented> = &Property::new("operators");
}

impl msgraph_runtime::query::FilterSupported for Book {}
impl msgraph_runtime::query::TopSupported for Book {}
impl msgraph_runtime::query::SkipSupported for Book {}
impl msgraph_runtime::query::CountSupported for Book {}
