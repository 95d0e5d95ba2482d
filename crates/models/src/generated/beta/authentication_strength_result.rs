// Generated from microsoft.graph.authenticationStrengthResult (beta) by `cargo xtask codegen`. Do not edit.

/// Result of an authentication strength requirement.
///
/// Wire name: `microsoft.graph.authenticationStrengthResult`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationStrengthResult {
    /// No result was recorded.
    ///
    /// Wire name: `notSet`
    NotSet,
    /// Skipped, so that the user could register authentication methods.
    ///
    /// Wire name: `skippedForProofUp`
    SkippedForProofUp,
    /// The user satisfied the strength.
    ///
    /// Wire name: `satisfied`
    Satisfied,
    /// The user had to complete one more challenge.
    ///
    /// Wire name: `singleChallengeRequired`
    SingleChallengeRequired,
    /// The user had to complete several more challenges.
    ///
    /// Wire name: `multipleChallengesRequired`
    MultipleChallengesRequired,
    /// The user had to register one more method.
    ///
    /// Wire name: `singleRegistrationRequired`
    SingleRegistrationRequired,
    /// The user had to register several more methods.
    ///
    /// Wire name: `multipleRegistrationsRequired`
    MultipleRegistrationsRequired,
    /// The configured method combinations cannot be satisfied by the user.
    ///
    /// Wire name: `cannotSatisfyDueToCombinationConfiguration`
    CannotSatisfyDueToCombinationConfiguration,
    /// The user cannot satisfy the strength with any available method.
    ///
    /// Wire name: `cannotSatisfy`
    CannotSatisfy,
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
    AuthenticationStrengthResult: "microsoft.graph.authenticationStrengthResult" {
        NotSet = "notSet",
        SkippedForProofUp = "skippedForProofUp",
        Satisfied = "satisfied",
        SingleChallengeRequired = "singleChallengeRequired",
        MultipleChallengesRequired = "multipleChallengesRequired",
        SingleRegistrationRequired = "singleRegistrationRequired",
        MultipleRegistrationsRequired = "multipleRegistrationsRequired",
        CannotSatisfyDueToCombinationConfiguration = "cannotSatisfyDueToCombinationConfiguration",
        CannotSatisfy = "cannotSatisfy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl AuthenticationStrengthResult {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("notSet", 0),
            EnumMember::new("skippedForProofUp", 1),
            EnumMember::new("satisfied", 2),
            EnumMember::new("singleChallengeRequired", 3),
            EnumMember::new("multipleChallengesRequired", 4),
            EnumMember::new("singleRegistrationRequired", 5),
            EnumMember::new("multipleRegistrationsRequired", 6),
            EnumMember::new("cannotSatisfyDueToCombinationConfiguration", 7),
            EnumMember::new("cannotSatisfy", 8),
            EnumMember::new("unknownFutureValue", 9),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.authenticationStrengthResult",
            MEMBERS,
        );
        &SCHEMA
    };
}
