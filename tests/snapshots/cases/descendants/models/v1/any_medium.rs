// Generated from library.medium (v1.0) by `cargo xtask codegen`. Do not edit.

use super::{Medium, Paper, Tape};

/// A `library.medium` or one of its descendants, chosen by `@odata.type`.
///
/// A descendant that the metadata doesn't declare is read as the base, its own members as undeclared
/// ones.
///
/// Wire name: `library.medium`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyMedium {
    /// A `library.medium`.
    Medium(Medium),
    /// A `library.paper`.
    Paper(Paper),
    /// A `library.tape`.
    Tape(Tape),
}

msgraph_runtime::descendants! {
    AnyMedium: Medium {
        Medium,
        Paper,
        Tape,
    }
}
