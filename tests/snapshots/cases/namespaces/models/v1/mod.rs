// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod book;
mod catalogue;
mod label;

/// Which operators the service documents for a property: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property).
pub mod operators;

/// The namespace `shelf`.
pub mod shelf;

pub use book::Book;
pub use catalogue::Catalogue;
pub use label::Label;
