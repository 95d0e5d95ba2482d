//! Generates Rust models and request builders from Microsoft Graph CSDL metadata: text in, text out.

pub mod csdl;
pub mod diagnostic;
pub mod diff;
pub mod model;
pub mod naming;
pub mod source;
mod suggest;
