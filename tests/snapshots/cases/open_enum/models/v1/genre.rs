// Generated from library.genre (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.genre`.
///
/// Wire name: `library.genre`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Genre {
    /// The member `fiction`.
    ///
    /// Wire name: `fiction`
    Fiction,
    /// The member `poetry`.
    ///
    /// Wire name: `poetry`
    Poetry,
    /// The member `unknownFutureValue`.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The member `letters`.
    ///
    /// Wire name: `letters`
    Letters,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    Genre: "library.genre" {
        Fiction = "fiction",
        Poetry = "poetry",
        UnknownFutureValue = "unknownFutureValue",
        Letters = "letters",
    }
}
