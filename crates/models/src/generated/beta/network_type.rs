// @generated from microsoft.graph.networkType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of a network that an IP address belongs to.
///
/// Wire name: `microsoft.graph.networkType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NetworkType {
    /// The IP address is inside the corporate network. Wire name: `intranet`
    Intranet,
    /// The IP address is outside the corporate network. Wire name: `extranet`
    Extranet,
    /// The IP address is in a network that the tenant named. Wire name: `namedNetwork`
    NamedNetwork,
    /// The IP address is in a network that the tenant trusts. Wire name: `trusted`
    Trusted,
    /// The IP address is in a named location that the tenant trusts. Wire name: `trustedNamedLocation`
    TrustedNamedLocation,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    NetworkType: new "microsoft.graph.networkType";
    Intranet = "intranet" (0),
    Extranet = "extranet" (1),
    NamedNetwork = "namedNetwork" (2),
    Trusted = "trusted" (3),
    TrustedNamedLocation = "trustedNamedLocation" (4),
    UnknownFutureValue = "unknownFutureValue" (5),
}

impl NetworkType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
