// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod book;

/// Markers of documented operators: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property). Not part of the public API.
#[doc(hidden)]
pub mod operators;

/// The schema descriptions of all structured types of v1.0.
pub const STRUCTURED_TYPES: &[&msgraph_runtime::schema::StructuredType] = &[Book::SCHEMA];

/// The schema descriptions of all enumerations of v1.0.
pub const ENUM_TYPES: &[&msgraph_runtime::schema::EnumType] = &[];

pub use book::Book;
