// Generated from microsoft.graph.authenticationAppAdminConfiguration (beta) by `cargo xtask codegen`. Do not edit.

/// How administrators set a policy for the authenticator app.
///
/// Wire name: `microsoft.graph.authenticationAppAdminConfiguration`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationAppAdminConfiguration {
    /// The policy cannot be set for this sign-in.
    ///
    /// Wire name: `notApplicable`
    NotApplicable,
    /// The policy was turned on.
    ///
    /// Wire name: `enabled`
    Enabled,
    /// The policy was turned off.
    ///
    /// Wire name: `disabled`
    Disabled,
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
    AuthenticationAppAdminConfiguration: "microsoft.graph.authenticationAppAdminConfiguration" {
        NotApplicable = "notApplicable",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl AuthenticationAppAdminConfiguration {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("notApplicable", 0),
            EnumMember::new("enabled", 1),
            EnumMember::new("disabled", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.authenticationAppAdminConfiguration",
            MEMBERS,
        );
        &SCHEMA
    };
}
