// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod any_medium;
mod book;
mod catalogue;
mod medium;
mod paper;
mod tape;

/// Which operators the service documents for a property: the last type parameter of a
/// [`Property`](msgraph_runtime::query::Property).
pub mod operators;

pub use any_medium::AnyMedium;
pub use book::Book;
pub use catalogue::Catalogue;
pub use medium::Medium;
pub use paper::Paper;
pub use tape::Tape;
