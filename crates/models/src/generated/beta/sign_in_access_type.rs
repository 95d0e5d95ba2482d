// Generated from microsoft.graph.signInAccessType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of a cross-tenant access.
///
/// Flags: several members can be set at once. Usually sent as one comma-separated string, sometimes as
/// an array.
///
/// Values travel as sets of these members, separated by commas.
///
/// Wire name: `microsoft.graph.signInAccessType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInAccessType {
    /// The sign-in did not cross tenants.
    ///
    /// Wire name: `none`
    None,
    /// A guest signed in through B2B collaboration.
    ///
    /// Wire name: `b2bCollaboration`
    B2bCollaboration,
    /// An external user without a guest account used B2B direct connect.
    ///
    /// Wire name: `b2bDirectConnect`
    B2bDirectConnect,
    /// Microsoft support signed in to a customer's tenant.
    ///
    /// Wire name: `microsoftSupport`
    MicrosoftSupport,
    /// A service provider, such as a partner, signed in to a customer's tenant.
    ///
    /// Wire name: `serviceProvider`
    ServiceProvider,
    /// Placeholder for a member that the request does not accept yet.
    ///
    /// Does not identify the newer member. Send the request header `Prefer: include-unknown-enum-members`
    /// to receive the member itself.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The sign-in passed through the tenant to another tenant.
    ///
    /// Sent as `unknownFutureValue` unless the request has the header
    /// `Prefer: include-unknown-enum-members`.
    ///
    /// Wire name: `passthrough`
    Passthrough,
    /// A member that the metadata doesn't declare, with its text.
    Unrecognized(String),
}

msgraph_runtime::open_enum! {
    SignInAccessType: "microsoft.graph.signInAccessType" {
        None = "none",
        B2bCollaboration = "b2bCollaboration",
        B2bDirectConnect = "b2bDirectConnect",
        MicrosoftSupport = "microsoftSupport",
        ServiceProvider = "serviceProvider",
        UnknownFutureValue = "unknownFutureValue",
        Passthrough = "passthrough",
    }
}

impl SignInAccessType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("b2bCollaboration", 1),
            EnumMember::new("b2bDirectConnect", 2),
            EnumMember::new("microsoftSupport", 4),
            EnumMember::new("serviceProvider", 8),
            EnumMember::new("unknownFutureValue", 16),
            EnumMember::new("passthrough", 32),
        ];
        static SCHEMA: EnumType = EnumType::flags(
            "microsoft.graph.signInAccessType",
            MEMBERS,
        );
        &SCHEMA
    };
}
