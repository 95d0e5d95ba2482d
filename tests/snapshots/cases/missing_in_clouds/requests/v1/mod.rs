// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod book_collection_request_builder;
mod book_request_builder;
mod books;
mod catalogue;

pub use models_of_the_case::v1 as models;

/// Resources of Microsoft Graph v1.0 that are documented as unavailable, by cloud.
///
/// Types, their members, operations, singletons and entity sets, by qualified wire name.
///
/// A request for a resource that is unavailable in the client's cloud fails before anything is sent.
pub const UNAVAILABLE_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[
    (
        msgraph_runtime::Cloud::UsGovL4,
        &["library.catalogue/books", "library.lend(library.book)", "library.readers(library.book,Edm.Int32)"],
    ),
    (msgraph_runtime::Cloud::UsGovL5, &["library.Service/books", "library.catalogue/books"]),
    (msgraph_runtime::Cloud::China, &["library.book/title", "library.catalogue/books"]),
];

/// A type per report, for generic code; see [`Report`](msgraph_runtime::report::Report).
pub mod reports;

pub use reports::{reports, visit_reports};
pub use book_collection_request_builder::BookCollectionRequestBuilder;
pub use book_request_builder::{BookLendRequest, BookRequestBuilder};
pub use books::Books;
pub use catalogue::Catalogue;
