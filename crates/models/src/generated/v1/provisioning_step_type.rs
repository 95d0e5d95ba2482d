// Generated from microsoft.graph.provisioningStepType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Kinds of steps of a provisioning.
///
/// Wire name: `microsoft.graph.provisioningStepType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningStepType {
    /// The object was read from the source system.
    ///
    /// Wire name: `import`
    Import,
    /// The job decided whether the object is in scope.
    ///
    /// Wire name: `scoping`
    Scoping,
    /// The job looked for the object in the target system.
    ///
    /// Wire name: `matching`
    Matching,
    /// The job worked out what has to change.
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
