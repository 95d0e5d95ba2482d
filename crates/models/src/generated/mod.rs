// @generated from metadata of v1.0 and beta by `cargo xtask codegen`. Do not edit.

/// Microsoft Graph v1.0.
#[cfg(feature = "v1")]
pub mod v1;

/// Microsoft Graph beta.
#[cfg(feature = "beta")]
pub mod beta;

#[cfg(all(feature = "v1", feature = "beta"))]
mod conversions;
