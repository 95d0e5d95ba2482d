// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod book;
mod catalogue;
mod chapter;
mod left;
mod right;

/// Which operators the service documents for a property: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property).
pub mod operators;

pub use book::Book;
pub use catalogue::Catalogue;
pub use chapter::Chapter;
pub use left::Left;
pub use right::Right;
