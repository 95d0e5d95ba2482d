// Generated from library.rights (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.rights`.
///
/// Values travel as sets of these members, separated by commas.
///
/// Wire name: `library.rights`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Rights {
    /// The member `none`.
    ///
    /// Wire name: `none`
    None,
    /// The member `read`.
    ///
    /// Wire name: `read`
    Read,
    /// The member `lend`.
    ///
    /// Wire name: `lend`
    Lend,
    /// The member `unknownFutureValue`.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    Rights: "library.rights" {
        None = "none",
        Read = "read",
        Lend = "lend",
        UnknownFutureValue = "unknownFutureValue",
    }
}
