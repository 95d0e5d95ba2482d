//! Collections, page after page, without a gap.

mod feed;
mod listing;
mod page;
mod pages;
mod records;

pub(crate) use listing::Listing;
pub use page::Page;
pub use pages::Pages;
pub use records::Records;
