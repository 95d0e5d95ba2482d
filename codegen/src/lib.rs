//! Generates Rust models and request builders from Microsoft Graph CSDL metadata: text in, text out.

pub mod model;
pub mod naming;
