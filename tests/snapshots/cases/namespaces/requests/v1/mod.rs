// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod book_collection_request_builder;
mod book_request_builder;
mod catalogue;

pub use models_of_the_case::v1 as models;

/// Resources of Microsoft Graph v1.0 that are documented as unavailable, by cloud.
///
/// Types, their members, operations, singletons and entity sets, by qualified wire name.
///
/// A request for a resource that is unavailable in the client's cloud fails before anything is sent.
pub const UNAVAILABLE_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[];

/// A type per report, for generic code; see [`Report`](msgraph_runtime::report::Report).
pub mod reports;

pub use reports::{reports, visit_reports};

/// The namespace `shelf`.
pub mod shelf;

pub use book_collection_request_builder::BookCollectionRequestBuilder;
pub use book_request_builder::BookRequestBuilder;
pub use catalogue::Catalogue;
