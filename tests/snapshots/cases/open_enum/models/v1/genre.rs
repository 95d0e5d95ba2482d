// @generated from library.genre (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.genre`.
///
/// Wire name: `library.genre`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Genre {
    /// The member `fiction`. Wire name: `fiction`
    Fiction,
    /// The member `poetry`. Wire name: `poetry`
    Poetry,
    /// The member `unknownFutureValue`. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The member `letters`. Wire name: `letters`
    Letters,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    Genre: new "library.genre";
    Fiction = "fiction" (0),
    Poetry = "poetry" (1),
    UnknownFutureValue = "unknownFutureValue" (2),
    Letters = "letters" (3),
}

impl Genre {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
