// Generated from microsoft.graph.authenticationEventType (beta) by `cargo xtask codegen`. Do not edit.

/// Events of a sign-in or sign-up that listeners can handle.
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
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The form for attributes is about to be shown.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `attributeCollectionStart`
    AttributeCollectionStart,
    /// The form for attributes was submitted.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `attributeCollectionSubmit`
    AttributeCollectionSubmit,
    /// A one-time passcode is about to be sent by email.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `emailOtpSend`
    EmailOtpSend,
    /// A password was submitted.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
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
