// @generated from microsoft.graph.signInIdentifierType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the identifier that a user signs in with.
///
/// Wire name: `microsoft.graph.signInIdentifierType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInIdentifierType {
    /// The user entered the user principal name. Wire name: `userPrincipalName`
    UserPrincipalName,
    /// The user entered a phone number. Wire name: `phoneNumber`
    PhoneNumber,
    /// The user entered a proxy address: another email address of the account. Wire name: `proxyAddress`
    ProxyAddress,
    /// The user scanned a QR code. Wire name: `qrCode`
    QrCode,
    /// The user entered the on-premises user principal name. Wire name: `onPremisesUserPrincipalName`
    OnPremisesUserPrincipalName,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    SignInIdentifierType: new "microsoft.graph.signInIdentifierType";
    UserPrincipalName = "userPrincipalName" (0),
    PhoneNumber = "phoneNumber" (1),
    ProxyAddress = "proxyAddress" (2),
    QrCode = "qrCode" (3),
    OnPremisesUserPrincipalName = "onPremisesUserPrincipalName" (4),
    UnknownFutureValue = "unknownFutureValue" (5),
}

impl SignInIdentifierType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
