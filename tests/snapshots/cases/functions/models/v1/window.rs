// Generated from library.window (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.window`.
///
/// Wire name: `library.window`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Window {
    /// The member `h1`.
    ///
    /// Wire name: `h1`
    H1,
    /// The member `d1`.
    ///
    /// Wire name: `d1`
    D1,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    Window: "library.window" {
        H1 = "h1",
        D1 = "d1",
    }
}
