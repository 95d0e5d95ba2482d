//! Support for generated code. Not part of the public API: anything here may change in any release.
//!
//! Generated code and this module are released together. Users call the items that the rest of the crate documents.

pub use serde;
pub use serde_json::Value;
pub use std::collections::BTreeMap;

pub use crate::json::JsonPath;
pub use crate::query::literal::{json_literal, literal, literal_as};
pub use crate::wire::conversion::convert;
pub use crate::wire::decoded::{Decoded, Encoded, deserialize};
pub use crate::wire::derived_types::{decode_derived, decode_polymorphic, encode_derived, is_named};
pub use crate::wire::lookup::Order;
pub use crate::wire::mismatch::Findings;
pub use crate::wire::model::{
    MemberVisitor, collect_mismatches, decode_model, decode_object, encode_model, fill, from_json,
    from_json_strict, is_empty, mismatches, skip, takes,
};
pub use crate::wire::open_enum::{decode_open_enum, differ_in_case_only};
pub use crate::wire::text::Texts;
pub use crate::{conversions, derived_types, model, open_enum, operators};

#[cfg(feature = "client")]
pub use crate::client::report::ReportFacts;
#[cfg(feature = "client")]
pub use crate::client::request::{ActionRequest, ActionResult, ResourcePath};
