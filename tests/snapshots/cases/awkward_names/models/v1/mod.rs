// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod book;
mod catalogue;
mod member;
mod operators_;
mod option_type;
mod string_type;
mod type_;
mod u00fcnu00efcode;

/// Which operators the service documents for a property: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property).
pub mod operators;

pub use book::Book;
pub use catalogue::Catalogue;
pub use member::Member;
pub use operators_::Operators;
pub use option_type::OptionType;
pub use string_type::StringType;
pub use type_::Type;
pub use u00fcnu00efcode::U00fcnu00efcode;
