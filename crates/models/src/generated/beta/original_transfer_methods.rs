// Generated from microsoft.graph.originalTransferMethods (beta) by `cargo xtask codegen`. Do not edit.

/// Ways for a session to be carried over to a device.
///
/// Wire name: `microsoft.graph.originalTransferMethods`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OriginalTransferMethods {
    /// The session was not carried over.
    ///
    /// Wire name: `none`
    None,
    /// The session began with a code shown on another device.
    ///
    /// Wire name: `deviceCodeFlow`
    DeviceCodeFlow,
    /// The session was transferred from another device, as by a QR code.
    ///
    /// Wire name: `authenticationTransfer`
    AuthenticationTransfer,
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
