// Generated from microsoft.graph.authenticationAppPolicyStatus (beta) by `cargo xtask codegen`. Do not edit.

/// Status of a policy in the authenticator app.
///
/// Going by its name, a member with `OutOfDate` means that the app version did not support the policy.
///
/// Wire name: `microsoft.graph.authenticationAppPolicyStatus`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthenticationAppPolicyStatus {
    /// The status is unknown.
    ///
    /// Wire name: `unknown`
    Unknown,
    /// The app version did not support app lock.
    ///
    /// Wire name: `appLockOutOfDate`
    AppLockOutOfDate,
    /// App lock was enabled.
    ///
    /// Wire name: `appLockEnabled`
    AppLockEnabled,
    /// App lock was disabled.
    ///
    /// Wire name: `appLockDisabled`
    AppLockDisabled,
    /// The app version could not show the requesting application.
    ///
    /// Wire name: `appContextOutOfDate`
    AppContextOutOfDate,
    /// The app showed the requesting application.
    ///
    /// Wire name: `appContextShown`
    AppContextShown,
    /// The app did not show the requesting application.
    ///
    /// Wire name: `appContextNotShown`
    AppContextNotShown,
    /// The app version could not show the location of the request.
    ///
    /// Wire name: `locationContextOutOfDate`
    LocationContextOutOfDate,
    /// The app showed the location of the request.
    ///
    /// Wire name: `locationContextShown`
    LocationContextShown,
    /// The app did not show the location of the request.
    ///
    /// Wire name: `locationContextNotShown`
    LocationContextNotShown,
    /// The app version did not support number matching.
    ///
    /// Wire name: `numberMatchOutOfDate`
    NumberMatchOutOfDate,
    /// The user entered the number that the sign-in showed.
    ///
    /// Wire name: `numberMatchCorrectNumberEntered`
    NumberMatchCorrectNumberEntered,
    /// The user entered a number other than the one that the sign-in showed.
    ///
    /// Wire name: `numberMatchIncorrectNumberEntered`
    NumberMatchIncorrectNumberEntered,
    /// The user denied the request instead of entering the number.
    ///
    /// Wire name: `numberMatchDeny`
    NumberMatchDeny,
    /// The app version did not support keys in tamper-resistant hardware.
    ///
    /// Wire name: `tamperResistantHardwareOutOfDate`
    TamperResistantHardwareOutOfDate,
    /// The key was in tamper-resistant hardware.
    ///
    /// Wire name: `tamperResistantHardwareUsed`
    TamperResistantHardwareUsed,
    /// The key was not in tamper-resistant hardware.
    ///
    /// Wire name: `tamperResistantHardwareNotUsed`
    TamperResistantHardwareNotUsed,
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
    AuthenticationAppPolicyStatus: "microsoft.graph.authenticationAppPolicyStatus" {
        Unknown = "unknown",
        AppLockOutOfDate = "appLockOutOfDate",
        AppLockEnabled = "appLockEnabled",
        AppLockDisabled = "appLockDisabled",
        AppContextOutOfDate = "appContextOutOfDate",
        AppContextShown = "appContextShown",
        AppContextNotShown = "appContextNotShown",
        LocationContextOutOfDate = "locationContextOutOfDate",
        LocationContextShown = "locationContextShown",
        LocationContextNotShown = "locationContextNotShown",
        NumberMatchOutOfDate = "numberMatchOutOfDate",
        NumberMatchCorrectNumberEntered = "numberMatchCorrectNumberEntered",
        NumberMatchIncorrectNumberEntered = "numberMatchIncorrectNumberEntered",
        NumberMatchDeny = "numberMatchDeny",
        TamperResistantHardwareOutOfDate = "tamperResistantHardwareOutOfDate",
        TamperResistantHardwareUsed = "tamperResistantHardwareUsed",
        TamperResistantHardwareNotUsed = "tamperResistantHardwareNotUsed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

impl AuthenticationAppPolicyStatus {
    /// The schema description: the declared members and their values.
    pub const SCHEMA: &'static msgraph_runtime::schema::EnumType = {
        use msgraph_runtime::schema::{EnumMember, EnumType};
        static MEMBERS: &[EnumMember] = &[
            EnumMember::new("unknown", 0),
            EnumMember::new("appLockOutOfDate", 1),
            EnumMember::new("appLockEnabled", 2),
            EnumMember::new("appLockDisabled", 3),
            EnumMember::new("appContextOutOfDate", 4),
            EnumMember::new("appContextShown", 5),
            EnumMember::new("appContextNotShown", 6),
            EnumMember::new("locationContextOutOfDate", 7),
            EnumMember::new("locationContextShown", 8),
            EnumMember::new("locationContextNotShown", 9),
            EnumMember::new("numberMatchOutOfDate", 10),
            EnumMember::new("numberMatchCorrectNumberEntered", 11),
            EnumMember::new("numberMatchIncorrectNumberEntered", 12),
            EnumMember::new("numberMatchDeny", 13),
            EnumMember::new("tamperResistantHardwareOutOfDate", 14),
            EnumMember::new("tamperResistantHardwareUsed", 15),
            EnumMember::new("tamperResistantHardwareNotUsed", 16),
            EnumMember::new("unknownFutureValue", 17),
        ];
        static SCHEMA: EnumType = EnumType::new(
            "microsoft.graph.authenticationAppPolicyStatus",
            MEMBERS,
        );
        &SCHEMA
    };
}
