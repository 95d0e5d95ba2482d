// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod book;
mod member;
mod operators_;
mod option_type;
mod string_type;
mod type_;
mod u00dcnu00efcode;

/// Markers of documented operators: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property). Not part of the public API.
#[doc(hidden)]
pub mod operators;

/// The schema descriptions of all structured types of v1.0.
pub const STRUCTURED_TYPES: &[&msgraph_runtime::schema::StructuredType] = &[
    Book::SCHEMA, Member::SCHEMA, Operators::SCHEMA, OptionType::SCHEMA, StringType::SCHEMA, Ünïcode::SCHEMA,
];

/// The schema descriptions of all enumerations of v1.0.
pub const ENUM_TYPES: &[&msgraph_runtime::schema::EnumType] = &[Type::SCHEMA];

pub use book::Book;
pub use member::Member;
pub use operators_::Operators;
pub use option_type::OptionType;
pub use string_type::StringType;
pub use type_::Type;
pub use u00dcnu00efcode::Ünïcode;
