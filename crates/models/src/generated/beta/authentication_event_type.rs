// Generated from microsoft.graph.authenticationEventType (beta) by `cargo xtask codegen`. Do not edit.

/// Events of a sign-in or sign-up that listeners can run on.
///
/// Wire name: `microsoft.graph.authenticationEventType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationEventType {
    /// A token is about to be issued.
    ///
    /// Wire name: `tokenIssuanceStart`
    TokenIssuanceStart,
    /// A page is about to be shown.
    ///
    /// Wire name: `pageRenderStart`
    PageRenderStart,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The form for attributes is about to be shown.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `attributeCollectionStart`
    AttributeCollectionStart,
    /// The form for attributes was filled in.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `attributeCollectionSubmit`
    AttributeCollectionSubmit,
    /// A passcode is about to be sent by mail.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `emailOtpSend`
    EmailOtpSend,
    /// A password was entered.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
    ///
    /// Wire name: `passwordSubmit`
    PasswordSubmit,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    AuthenticationEventType: "microsoft.graph.authenticationEventType" {
        TokenIssuanceStart = "tokenIssuanceStart",
        PageRenderStart = "pageRenderStart",
        UnknownFutureValue = "unknownFutureValue",
        AttributeCollectionStart = "attributeCollectionStart",
        AttributeCollectionSubmit = "attributeCollectionSubmit",
        EmailOtpSend = "emailOtpSend",
        PasswordSubmit = "passwordSubmit",
    }
}

impl AuthenticationEventType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("tokenIssuanceStart", 0),
            EnumMember::new("pageRenderStart", 1),
            EnumMember::new("unknownFutureValue", 2),
            EnumMember::new("attributeCollectionStart", 3),
            EnumMember::new("attributeCollectionSubmit", 4),
            EnumMember::new("emailOtpSend", 5),
            EnumMember::new("passwordSubmit", 6),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.authenticationEventType",
            MEMBERS,
        );
        &SCHEMA
    };
}
