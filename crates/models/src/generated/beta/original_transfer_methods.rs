// @generated from microsoft.graph.originalTransferMethods (beta) by `cargo xtask codegen`. Do not edit.

/// Method of transferring a session to a device.
///
/// Wire name: `microsoft.graph.originalTransferMethods`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OriginalTransferMethods {
    /// The session was not transferred. Wire name: `none`
    None,
    /// The session started with a code shown on another device. Wire name: `deviceCodeFlow`
    DeviceCodeFlow,
    /// The session was transferred from another device, for example by QR code. Wire name:
    /// `authenticationTransfer`
    AuthenticationTransfer,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    OriginalTransferMethods: new "microsoft.graph.originalTransferMethods";
    None = "none" (0),
    DeviceCodeFlow = "deviceCodeFlow" (1),
    AuthenticationTransfer = "authenticationTransfer" (2),
    UnknownFutureValue = "unknownFutureValue" (3),
}

impl OriginalTransferMethods {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
