// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

mod book_collection;
mod book_item;
mod books;
mod catalogue;

pub use models_of_the_case::v1 as models;

/// What clouds lack of Microsoft Graph v1.0, as far as it is documented.
///
/// Types, their members, operations and what the service offers at its root, by qualified wire name.
/// What isn't listed is in all clouds.
///
/// A request for a collection or of an operation that is listed for the client's cloud fails before
/// anything is sent.
pub const MISSING_IN_CLOUDS: &[(msgraph_runtime::Cloud, &[&str])] = &[
    (
        msgraph_runtime::Cloud::UsGovL4,
        &[
            "library.catalogue/books",
            "library.lend(library.book)",
            "library.readers(library.book,Edm.Int32)",
        ],
    ),
    (
        msgraph_runtime::Cloud::UsGovL5,
        &["library.Service/books", "library.catalogue/books"],
    ),
    (msgraph_runtime::Cloud::China, &["library.book/title", "library.catalogue/books"]),
];

pub use book_collection::BookCollection;
pub use book_item::{BookItem, BookItemLend};
pub use books::Books;
pub use catalogue::Catalogue;
