// @generated from microsoft.graph.authenticationAppPolicyStatus (beta) by `cargo xtask codegen`. Do not edit.

/// Status of a policy in the authenticator app.
///
/// Going by its name, a member with `OutOfDate` means that the app version did not support the policy.
/// Wire name: `microsoft.graph.authenticationAppPolicyStatus`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationAppPolicyStatus {
    /// The status is unknown. Wire name: `unknown`
    Unknown,
    /// The app version did not support app lock. Wire name: `appLockOutOfDate`
    AppLockOutOfDate,
    /// App lock was enabled. Wire name: `appLockEnabled`
    AppLockEnabled,
    /// App lock was disabled. Wire name: `appLockDisabled`
    AppLockDisabled,
    /// The app version could not show the requesting application. Wire name: `appContextOutOfDate`
    AppContextOutOfDate,
    /// The app showed the requesting application. Wire name: `appContextShown`
    AppContextShown,
    /// The app did not show the requesting application. Wire name: `appContextNotShown`
    AppContextNotShown,
    /// The app version could not show the location of the request. Wire name: `locationContextOutOfDate`
    LocationContextOutOfDate,
    /// The app showed the location of the request. Wire name: `locationContextShown`
    LocationContextShown,
    /// The app did not show the location of the request. Wire name: `locationContextNotShown`
    LocationContextNotShown,
    /// The app version did not support number matching. Wire name: `numberMatchOutOfDate`
    NumberMatchOutOfDate,
    /// The user entered the number that the sign-in showed. Wire name: `numberMatchCorrectNumberEntered`
    NumberMatchCorrectNumberEntered,
    /// The user entered a number other than the one that the sign-in showed. Wire name:
    /// `numberMatchIncorrectNumberEntered`
    NumberMatchIncorrectNumberEntered,
    /// The user denied the request instead of entering the number. Wire name: `numberMatchDeny`
    NumberMatchDeny,
    /// The app version did not support keys in tamper-resistant hardware. Wire name:
    /// `tamperResistantHardwareOutOfDate`
    TamperResistantHardwareOutOfDate,
    /// The key was in tamper-resistant hardware. Wire name: `tamperResistantHardwareUsed`
    TamperResistantHardwareUsed,
    /// The key was not in tamper-resistant hardware. Wire name: `tamperResistantHardwareNotUsed`
    TamperResistantHardwareNotUsed,
    /// Placeholder for a newer member. The header `Prefer: include-unknown-enum-members` returns the member
    /// itself. Wire name: `unknownFutureValue`
    UnknownFutureValue,
    /// An undeclared member, with its text.
    Unrecognized(msgraph_runtime::Text),
}

msgraph_runtime::generated::open_enum! {
    AuthenticationAppPolicyStatus: new "microsoft.graph.authenticationAppPolicyStatus";
    Unknown = "unknown" (0),
    AppLockOutOfDate = "appLockOutOfDate" (1),
    AppLockEnabled = "appLockEnabled" (2),
    AppLockDisabled = "appLockDisabled" (3),
    AppContextOutOfDate = "appContextOutOfDate" (4),
    AppContextShown = "appContextShown" (5),
    AppContextNotShown = "appContextNotShown" (6),
    LocationContextOutOfDate = "locationContextOutOfDate" (7),
    LocationContextShown = "locationContextShown" (8),
    LocationContextNotShown = "locationContextNotShown" (9),
    NumberMatchOutOfDate = "numberMatchOutOfDate" (10),
    NumberMatchCorrectNumberEntered = "numberMatchCorrectNumberEntered" (11),
    NumberMatchIncorrectNumberEntered = "numberMatchIncorrectNumberEntered" (12),
    NumberMatchDeny = "numberMatchDeny" (13),
    TamperResistantHardwareOutOfDate = "tamperResistantHardwareOutOfDate" (14),
    TamperResistantHardwareUsed = "tamperResistantHardwareUsed" (15),
    TamperResistantHardwareNotUsed = "tamperResistantHardwareNotUsed" (16),
    UnknownFutureValue = "unknownFutureValue" (17),
}

impl AuthenticationAppPolicyStatus {
    /// The declared members.
    pub const MEMBERS: &'static [Self] = <Self as msgraph_runtime::wire::OpenEnum>::DECLARED;
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = Self::schema();
    /// The wire name of the member, or the text of an unrecognized one.
    #[must_use]
    pub fn as_str(&self) -> &str { msgraph_runtime::wire::OpenEnum::name(self) }
}
