// Generated from library.type (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.type`.
///
/// Wire name: `library.type`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Type {
    /// The member `self`.
    ///
    /// Wire name: `self`
    Self_,
    /// The member `Self`.
    ///
    /// Wire name: `Self`
    Self2,
    /// The member `none`.
    ///
    /// Wire name: `none`
    None,
    /// The member `unrecognized`.
    ///
    /// Wire name: `unrecognized`
    Unrecognized_,
    /// The member `crate`.
    ///
    /// Wire name: `crate`
    Crate,
    /// The member `ADFederationServices`.
    ///
    /// Wire name: `ADFederationServices`
    AdFederationServices,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    Type: "library.type" {
        Self_ = "self",
        Self2 = "Self",
        None = "none",
        Unrecognized_ = "unrecognized",
        Crate = "crate",
        AdFederationServices = "ADFederationServices",
    }
}
