// @generated from library.rights (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.rights`.
///
/// Values are sets of these members, in JSON as text with commas. Wire name: `library.rights`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Rights {
    /// The member `none`. Wire name: `none`
    None,
    /// The member `read`. Wire name: `read`
    Read,
    /// The member `lend`. Wire name: `lend`
    Lend,
    /// The member `unknownFutureValue`. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    Rights: flags "library.rights";
    None = "none" (0),
    Read = "read" (1),
    Lend = "lend" (2),
    UnknownFutureValue = "unknownFutureValue" (4),
}

impl Rights {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
