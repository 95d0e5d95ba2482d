// Generated from microsoft.graph.initiatorType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of the initiator of a provisioning run.
///
/// Wire name: `microsoft.graph.initiatorType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InitiatorType {
    /// A user, for example with provisioning on demand.
    ///
    /// Wire name: `user`
    User,
    /// An application, through the API of the service.
    ///
    /// Wire name: `application`
    Application,
    /// The service itself, for example in a regular cycle.
    ///
    /// Wire name: `system`
    System,
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
    InitiatorType: "microsoft.graph.initiatorType" {
        User = "user",
        Application = "application",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl InitiatorType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("user", 0),
            EnumMember::new("application", 1),
            EnumMember::new("system", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.initiatorType",
            MEMBERS,
        );
        &SCHEMA
    };
}
