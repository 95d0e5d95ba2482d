//! Support for generated code. Not part of the public API: anything here may change in any release.
//!
//! Generated code and this module are released together. Users call the items that the rest of the crate documents.

pub use serde;
pub use std::collections::BTreeMap;

// What users call as well, so that a generated file has one import.
pub use crate::drift::{Drift, drift};
pub use crate::query::{CollectionItem, CollectionPath, Element, ItemPath, Property, Undocumented};
pub use crate::schema::StructuredType;
pub use crate::wire::{FlagSet, Mismatch};
pub use crate::{DecodeError, Text, Timestamp, Value};

pub use crate::json::{JsonPath, Specials, plain_end, plain_members};
pub use crate::query::literal::{json_literal, literal, literal_as};
pub use crate::record::decode_scanned;
pub use crate::wire::conversion::convert;
pub use crate::wire::decoded::{Decoded, Encoded, deserialize};
pub use crate::wire::derived_types::{decode_derived, decode_polymorphic, encode_derived, is_named};
pub use crate::wire::lookup::Order;
pub use crate::wire::mismatch::Findings;
pub use crate::wire::model::{
    MemberVisitor, accepts, collect_mismatches, decode_model, decode_object, encode_model, fill, from_json,
    from_json_strict, has_declared_types, is_empty, mismatches, skip,
};
pub use crate::wire::open_enum::{decode_open_enum, differ_in_case_only};
pub use crate::wire::texts::Texts;
pub use crate::{conversions, derived_types, model, open_enum, operators};

#[cfg(feature = "client")]
pub use crate::client::report::ReportFacts;
#[cfg(feature = "client")]
pub use crate::client::request::{ActionRequest, ActionResult, GetRequest, ListRequest, ResourcePath};
#[cfg(feature = "client")]
pub use crate::client::{Client, Cloud, Error};
