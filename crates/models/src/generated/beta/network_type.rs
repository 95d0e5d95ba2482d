// Generated from microsoft.graph.networkType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of a network that an IP address belongs to.
///
/// Wire name: `microsoft.graph.networkType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NetworkType {
    /// The IP address is inside the corporate network.
    ///
    /// Wire name: `intranet`
    Intranet,
    /// The IP address is outside the corporate network.
    ///
    /// Wire name: `extranet`
    Extranet,
    /// The IP address is in a network that the tenant named.
    ///
    /// Wire name: `namedNetwork`
    NamedNetwork,
    /// The IP address is in a network that the tenant trusts.
    ///
    /// Wire name: `trusted`
    Trusted,
    /// The IP address is in a named location that the tenant trusts.
    ///
    /// Wire name: `trustedNamedLocation`
    TrustedNamedLocation,
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
    NetworkType: "microsoft.graph.networkType" {
        Intranet = "intranet",
        Extranet = "extranet",
        NamedNetwork = "namedNetwork",
        Trusted = "trusted",
        TrustedNamedLocation = "trustedNamedLocation",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl NetworkType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("intranet", 0),
            EnumMember::new("extranet", 1),
            EnumMember::new("namedNetwork", 2),
            EnumMember::new("trusted", 3),
            EnumMember::new("trustedNamedLocation", 4),
            EnumMember::new("unknownFutureValue", 5),
        ];
        static SCHEMA: EnumType = EnumType::new("microsoft.graph.networkType", MEMBERS);
        &SCHEMA
    };
}
