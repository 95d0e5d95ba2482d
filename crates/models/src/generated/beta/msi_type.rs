// Generated from microsoft.graph.msiType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of a managed identity.
///
/// Wire name: `microsoft.graph.msiType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MsiType {
    /// The record is not about a managed identity.
    ///
    /// Wire name: `none`
    None,
    /// A standalone identity that can be assigned to several resources.
    ///
    /// Wire name: `userAssigned`
    UserAssigned,
    /// An identity that belongs to one resource and is deleted with it.
    ///
    /// Wire name: `systemAssigned`
    SystemAssigned,
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
    MsiType: "microsoft.graph.msiType" {
        None = "none",
        UserAssigned = "userAssigned",
        SystemAssigned = "systemAssigned",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl MsiType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("none", 0),
            EnumMember::new("userAssigned", 1),
            EnumMember::new("systemAssigned", 2),
            EnumMember::new("unknownFutureValue", 3),
        ];
        static SCHEMA: EnumType = EnumType::new("microsoft.graph.msiType", MEMBERS);
        &SCHEMA
    };
}
