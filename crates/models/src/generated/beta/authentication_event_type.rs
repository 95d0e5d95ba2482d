// @generated from microsoft.graph.authenticationEventType (beta) by `cargo xtask codegen`. Do not edit.

/// Events of a sign-in or sign-up that listeners can handle.
///
/// Wire name: `microsoft.graph.authenticationEventType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationEventType {
    /// A token is about to be issued. Wire name: `tokenIssuanceStart`
    TokenIssuanceStart,
    /// A page is about to be shown. Wire name: `pageRenderStart`
    PageRenderStart,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The form for attributes is about to be shown. Sent as `unknownFutureValue` unless the request has the
    /// header `Prefer: include-unknown-enum-members`. Wire name: `attributeCollectionStart`
    AttributeCollectionStart,
    /// The form for attributes was submitted. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `attributeCollectionSubmit`
    AttributeCollectionSubmit,
    /// A one-time passcode is about to be sent by email. Sent as `unknownFutureValue` unless the request has
    /// the header `Prefer: include-unknown-enum-members`. Wire name: `emailOtpSend`
    EmailOtpSend,
    /// A password was submitted. Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`. Wire name: `passwordSubmit`
    PasswordSubmit,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AuthenticationEventType: new "microsoft.graph.authenticationEventType";
    TokenIssuanceStart = "tokenIssuanceStart" (0),
    PageRenderStart = "pageRenderStart" (1),
    UnknownFutureValue = "unknownFutureValue" (2),
    AttributeCollectionStart = "attributeCollectionStart" (3),
    AttributeCollectionSubmit = "attributeCollectionSubmit" (4),
    EmailOtpSend = "emailOtpSend" (5),
    PasswordSubmit = "passwordSubmit" (6),
}

impl AuthenticationEventType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
