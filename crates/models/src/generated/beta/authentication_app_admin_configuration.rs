// Generated from microsoft.graph.authenticationAppAdminConfiguration (beta) by `cargo xtask codegen`. Do not edit.

/// Administrator setting of an authenticator app policy.
///
/// Wire name: `microsoft.graph.authenticationAppAdminConfiguration`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationAppAdminConfiguration {
    /// The policy does not apply to the sign-in.
    ///
    /// Wire name: `notApplicable`
    NotApplicable,
    /// The policy was enabled.
    ///
    /// Wire name: `enabled`
    Enabled,
    /// The policy was disabled.
    ///
    /// Wire name: `disabled`
    Disabled,
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
