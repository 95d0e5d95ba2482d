//! Generates Rust models and request builders from Microsoft Graph CSDL metadata: text in, text out.

pub mod csdl;
pub mod diagnostic;
pub mod emit;
pub mod files;
pub mod model;
pub mod naming;
pub mod resolve;
pub mod source;
mod suggest;
