//! The maintenance commands, one module a verb, as a library so that tests can call them.
//!
//! This crate is the only one of the workspace that reads or writes files or downloads anything.

pub mod api;
pub mod ci;
pub mod codegen;
pub mod diff;
pub mod drift;
pub mod fuzz;
pub mod generate;
pub mod interop;
pub mod metadata;
pub mod packages;
pub mod pin;
pub mod pipeline;
pub mod release;
pub mod summary;
pub mod test;
pub mod text;
pub mod tidy;
pub mod tree;
pub mod workspace;

/// How a verb ended when it could do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Passed,
    /// A check found something, and printed it.
    Failed,
}

impl Outcome {
    /// [`Outcome::Passed`] if `passed`.
    #[must_use]
    pub fn passed_if(passed: bool) -> Self {
        if passed { Self::Passed } else { Self::Failed }
    }
}
