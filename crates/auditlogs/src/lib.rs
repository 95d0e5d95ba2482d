#![doc = include_str!("../../../README.md")]

#[rustfmt::skip]
#[allow(deprecated, reason = "deprecated collections are reached like any other")]
mod generated;
#[cfg(feature = "beta")]
mod sign_in_kind;

/// Microsoft Graph beta: where requests are sent, and in [`models`](beta::models) what comes back.
#[cfg(feature = "beta")]
pub mod beta {
    pub use crate::generated::beta::*;
    pub use crate::sign_in_kind::SignInKind;
}

/// Microsoft Graph v1.0: where requests are sent, and in [`models`](v1::models) what comes back.
#[cfg(feature = "v1")]
pub mod v1 {
    pub use crate::generated::v1::*;
}

pub use msgraph_runtime::*;
