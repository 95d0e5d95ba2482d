// @generated from microsoft.graph.provisioningStepType (v1.0) by `cargo xtask codegen`. Do not edit.

/// Type of a provisioning step.
///
/// Wire name: `microsoft.graph.provisioningStepType`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningStepType {
    /// The object was read from the source system. Wire name: `import`
    Import,
    /// The job evaluated whether the object is in scope. Wire name: `scoping`
    Scoping,
    /// The job searched for the object in the target system. Wire name: `matching`
    Matching,
    /// The job determined the required changes. Wire name: `processing`
    Processing,
    /// The job resolved references to other objects, such as a manager. Wire name: `referenceResolution`
    ReferenceResolution,
    /// The changes were written to the target system. Wire name: `export`
    Export,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    ProvisioningStepType: new "microsoft.graph.provisioningStepType";
    Import = "import" (0),
    Scoping = "scoping" (1),
    Matching = "matching" (2),
    Processing = "processing" (3),
    ReferenceResolution = "referenceResolution" (4),
    Export = "export" (5),
    UnknownFutureValue = "unknownFutureValue" (6),
}

impl ProvisioningStepType {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
