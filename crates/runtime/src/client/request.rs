//! Requests: what request builders return.

mod action;
mod encode;
mod get;
mod list;
mod options;
mod query_options;
mod resource_path;
mod window;

pub use get::GetRequest;
pub use list::ListRequest;

pub(crate) use options::Options;

// For generated code: see `crate::generated`.
#[doc(hidden)]
pub use action::{ActionRequest, ActionResult};
#[doc(hidden)]
pub use resource_path::ResourcePath;
