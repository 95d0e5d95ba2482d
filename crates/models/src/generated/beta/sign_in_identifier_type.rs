// Generated from microsoft.graph.signInIdentifierType (beta) by `cargo xtask codegen`. Do not edit.

/// Kinds of identifier that a user can sign in with.
///
/// Wire name: `microsoft.graph.signInIdentifierType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInIdentifierType {
    /// The user typed the user principal name.
    ///
    /// Wire name: `userPrincipalName`
    UserPrincipalName,
    /// The user typed a phone number.
    ///
    /// Wire name: `phoneNumber`
    PhoneNumber,
    /// The user typed one of their other mail addresses.
    ///
    /// Wire name: `proxyAddress`
    ProxyAddress,
    /// The user scanned a QR code.
    ///
    /// Wire name: `qrCode`
    QrCode,
    /// The user typed the user principal name of the directory on premises.
    ///
    /// Wire name: `onPremisesUserPrincipalName`
    OnPremisesUserPrincipalName,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
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
