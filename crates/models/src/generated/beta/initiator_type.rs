// Generated from microsoft.graph.initiatorType (beta) by `cargo xtask codegen`. Do not edit.

/// Kinds of actors that set off a provisioning run.
///
/// Wire name: `microsoft.graph.initiatorType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InitiatorType {
    /// A user, as by provisioning on demand.
    ///
    /// Wire name: `user`
    User,
    /// An application, through the interface of the service.
    ///
    /// Wire name: `application`
    Application,
    /// The service itself, as in its regular cycles.
    ///
    /// Wire name: `system`
    System,
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
