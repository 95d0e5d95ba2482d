// Generated from microsoft.graph.signInAccessType (beta) by `cargo xtask codegen`. Do not edit.

/// Ways for a sign-in to cross from one tenant into another.
///
/// A set: several can hold at once. Travels as one text with commas as a rule; arrays have been seen.
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
    /// A guest signed in by B2B collaboration.
    ///
    /// Wire name: `b2bCollaboration`
    B2bCollaboration,
    /// An outside user signed in by B2B direct connect, without a guest account.
    ///
    /// Wire name: `b2bDirectConnect`
    B2bDirectConnect,
    /// Microsoft's support signed in to a customer's tenant.
    ///
    /// Wire name: `microsoftSupport`
    MicrosoftSupport,
    /// A service provider, such as a partner, signed in to a customer's tenant.
    ///
    /// Wire name: `serviceProvider`
    ServiceProvider,
    /// Masks members newer than the ones that the client asked for.
    ///
    /// Send the request header Prefer: include-unknown-enum-members to receive the member itself. This
    /// member says nothing about which of the newer ones it stands for.
    ///
    /// Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// The sign-in passed through the tenant on its way to another.
    ///
    /// Masked as unknownFutureValue unless the request asks for newer members.
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
