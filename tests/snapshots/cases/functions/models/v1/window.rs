// @generated from library.window (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.window`.
///
/// Wire name: `library.window`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Window {
    /// The member `h1`. Wire name: `h1`
    H1,
    /// The member `d1`. Wire name: `d1`
    D1,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    Window: new "library.window";
    H1 = "h1" (0),
    D1 = "d1" (1),
}

impl Window {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
