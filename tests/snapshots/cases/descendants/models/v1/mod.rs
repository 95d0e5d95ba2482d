// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod any_medium;
mod book;
mod medium;
mod paper;
mod tape;

/// Markers of documented operators: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property). Not part of the public API.
#[doc(hidden)]
pub mod operators;

/// The schema descriptions of all structured types of v1.0.
pub const STRUCTURED_TYPES: &[&msgraph_runtime::schema::StructuredType] =
    &[Book::SCHEMA, Medium::SCHEMA, Paper::SCHEMA, Tape::SCHEMA];

/// The schema descriptions of all enumerations of v1.0.
pub const ENUM_TYPES: &[&msgraph_runtime::schema::EnumType] = &[];

pub use any_medium::AnyMedium;
pub use book::Book;
pub use medium::Medium;
pub use paper::Paper;
pub use tape::Tape;
