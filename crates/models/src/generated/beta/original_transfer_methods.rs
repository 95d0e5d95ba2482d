// Generated from microsoft.graph.originalTransferMethods (beta) by `cargo xtask codegen`. Do not edit.

/// Method of transferring a session to a device.
///
/// Wire name: `microsoft.graph.originalTransferMethods`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OriginalTransferMethods {
    /// The session was not transferred.
    ///
    /// Wire name: `none`
    None,
    /// The session started with a code shown on another device.
    ///
    /// Wire name: `deviceCodeFlow`
    DeviceCodeFlow,
    /// The session was transferred from another device, for example by QR code.
    ///
    /// Wire name: `authenticationTransfer`
    AuthenticationTransfer,
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
    OriginalTransferMethods: "microsoft.graph.originalTransferMethods" {
        None = "none",
        DeviceCodeFlow = "deviceCodeFlow",
        AuthenticationTransfer = "authenticationTransfer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl OriginalTransferMethods {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("deviceCodeFlow", 1),
            EnumMember::new("authenticationTransfer", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.originalTransferMethods",
            MEMBERS,
        );
        &SCHEMA
    };
}
