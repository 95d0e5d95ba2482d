// @generated from library.type (v1.0) by `cargo xtask codegen`. Do not edit.

/// The enumeration `library.type`.
///
/// Wire name: `library.type`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Type {
    /// The member `self`. Wire name: `self`
    Self_,
    /// The member `Self`. Wire name: `Self`
    Self2,
    /// The member `none`. Wire name: `none`
    None,
    /// The member `unrecognized`. Wire name: `unrecognized`
    Unrecognized_,
    /// The member `crate`. Wire name: `crate`
    Crate,
    /// The member `ADFederationServices`. Wire name: `ADFederationServices`
    AdFederationServices,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    Type: new "library.type";
    Self_ = "self" (0),
    Self2 = "Self" (1),
    None = "none" (2),
    Unrecognized_ = "unrecognized" (3),
    Crate = "crate" (4),
    AdFederationServices = "ADFederationServices" (5),
}

impl Type {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
