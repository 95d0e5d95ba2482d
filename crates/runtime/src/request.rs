//! Requests: places in the service, and what can be asked of them.

mod action;
mod get;
mod list;
mod options;
mod place;

pub use action::{ActionRequest, ActionResult};
pub use get::GetRequest;
pub use list::ListRequest;
pub(crate) use options::Options;
pub use place::Place;
