// Generated from microsoft.graph.provisioningStepType (beta) by `cargo xtask codegen`. Do not edit.

/// Type of a provisioning step.
///
/// Wire name: `microsoft.graph.provisioningStepType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningStepType {
    /// The object was read from the source system.
    ///
    /// Wire name: `import`
    Import,
    /// The job evaluated whether the object is in scope.
    ///
    /// Wire name: `scoping`
    Scoping,
    /// The job searched for the object in the target system.
    ///
    /// Wire name: `matching`
    Matching,
    /// The job determined the required changes.
    ///
    /// Wire name: `processing`
    Processing,
    /// The job resolved references to other objects, such as a manager.
    ///
    /// Wire name: `referenceResolution`
    ReferenceResolution,
    /// The changes were written to the target system.
    ///
    /// Wire name: `export`
    Export,
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
    ProvisioningStepType: "microsoft.graph.provisioningStepType" {
        Import = "import",
        Scoping = "scoping",
        Matching = "matching",
        Processing = "processing",
        ReferenceResolution = "referenceResolution",
        Export = "export",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl ProvisioningStepType {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("import", 0),
            EnumMember::new("scoping", 1),
            EnumMember::new("matching", 2),
            EnumMember::new("processing", 3),
            EnumMember::new("referenceResolution", 4),
            EnumMember::new("export", 5),
            EnumMember::new("unknownFutureValue", 6),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.provisioningStepType",
            MEMBERS,
        );
        &SCHEMA
    };
}
