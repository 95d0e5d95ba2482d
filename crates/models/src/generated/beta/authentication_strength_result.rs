// @generated from microsoft.graph.authenticationStrengthResult (beta) by `cargo xtask codegen`. Do not edit.

/// Result of an authentication strength requirement.
///
/// Wire name: `microsoft.graph.authenticationStrengthResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationStrengthResult {
    /// No result was recorded. Wire name: `notSet`
    NotSet,
    /// Skipped, so that the user could register authentication methods. Wire name: `skippedForProofUp`
    SkippedForProofUp,
    /// The user satisfied the strength. Wire name: `satisfied`
    Satisfied,
    /// The user had to complete one more challenge. Wire name: `singleChallengeRequired`
    SingleChallengeRequired,
    /// The user had to complete several more challenges. Wire name: `multipleChallengesRequired`
    MultipleChallengesRequired,
    /// The user had to register one more method. Wire name: `singleRegistrationRequired`
    SingleRegistrationRequired,
    /// The user had to register several more methods. Wire name: `multipleRegistrationsRequired`
    MultipleRegistrationsRequired,
    /// The configured method combinations cannot be satisfied by the user. Wire name:
    /// `cannotSatisfyDueToCombinationConfiguration`
    CannotSatisfyDueToCombinationConfiguration,
    /// The user cannot satisfy the strength with any available method. Wire name: `cannotSatisfy`
    CannotSatisfy,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AuthenticationStrengthResult: new "microsoft.graph.authenticationStrengthResult";
    NotSet = "notSet" (0),
    SkippedForProofUp = "skippedForProofUp" (1),
    Satisfied = "satisfied" (2),
    SingleChallengeRequired = "singleChallengeRequired" (3),
    MultipleChallengesRequired = "multipleChallengesRequired" (4),
    SingleRegistrationRequired = "singleRegistrationRequired" (5),
    MultipleRegistrationsRequired = "multipleRegistrationsRequired" (6),
    CannotSatisfyDueToCombinationConfiguration = "cannotSatisfyDueToCombinationConfiguration" (7),
    CannotSatisfy = "cannotSatisfy" (8),
    UnknownFutureValue = "unknownFutureValue" (9),
}

impl AuthenticationStrengthResult {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
