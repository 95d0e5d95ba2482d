//! Collections, page after page, without a gap.

mod broken_page;
mod page;
mod paged_request;
mod pages;
mod prefetch;
mod records;

pub use broken_page::{BrokenPage, Gap};
pub use page::Page;
pub(crate) use paged_request::PagedRequest;
pub use pages::Pages;
pub use records::Records;
