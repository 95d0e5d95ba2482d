// @generated from library.state (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.state`.
///
/// Wire name: `library.state`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum State {
    /// The member `lent`. Wire name: `lent`
    Lent,
    /// Not [`lent`](Self::Lent). Wire name: `here`
    Here,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    State: new "library.state";
    Lent = "lent" (0),
    Here = "here" (1),
}

impl State {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
