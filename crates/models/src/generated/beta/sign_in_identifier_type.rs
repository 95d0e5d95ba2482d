// Generated from microsoft.graph.signInIdentifierType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the identifier that a user signs in with.
///
/// Wire name: `microsoft.graph.signInIdentifierType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInIdentifierType {
    /// The user entered the user principal name.
    ///
    /// Wire name: `userPrincipalName`
    UserPrincipalName,
    /// The user entered a phone number.
    ///
    /// Wire name: `phoneNumber`
    PhoneNumber,
    /// The user entered a proxy address: another email address of the account.
    ///
    /// Wire name: `proxyAddress`
    ProxyAddress,
    /// The user scanned a QR code.
    ///
    /// Wire name: `qrCode`
    QrCode,
    /// The user entered the on-premises user principal name.
    ///
    /// Wire name: `onPremisesUserPrincipalName`
    OnPremisesUserPrincipalName,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    SignInIdentifierType: "microsoft.graph.signInIdentifierType" {
        UserPrincipalName = "userPrincipalName",
        PhoneNumber = "phoneNumber",
        ProxyAddress = "proxyAddress",
        QrCode = "qrCode",
        OnPremisesUserPrincipalName = "onPremisesUserPrincipalName",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl SignInIdentifierType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("userPrincipalName", 0),
            EnumMember::new("phoneNumber", 1),
            EnumMember::new("proxyAddress", 2),
            EnumMember::new("qrCode", 3),
            EnumMember::new("onPremisesUserPrincipalName", 4),
            EnumMember::new("unknownFutureValue", 5),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.signInIdentifierType",
            MEMBERS,
        );
        &SCHEMA
    };
}
