//! Why sign-ins fail.

/// A reason why a sign-in fails.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: i64,
    pub(crate) reason: &'static str,
    pub(crate) details: &'static str,
    pub(crate) stage: Stage,
}

/// How far a sign-in came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The account cannot sign in at all.
    Account,
    Password,
    /// The password was right.
    Multifactor,
    /// Everything was right, and a policy refuses.
    Policy,
    /// The application, the consent or the token.
    Token,
}

/// Failures of people at a prompt.
pub(crate) static INTERACTIVE: [Failure; 8] = [
    failure(
        50126,
        "Error validating credentials due to invalid username or password.",
        "The user didn't enter the right credentials.",
        Stage::Password,
    ),
    failure(
        50126,
        "Error validating credentials due to invalid username or password.",
        "The user didn't enter the right credentials.",
        Stage::Password,
    ),
    failure(
        50053,
        "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
        "Too many attempts with a wrong password.",
        Stage::Account,
    ),
    failure(
        50055,
        "The password is expired.",
        "The user's password is expired, and therefore their login or session was ended.",
        Stage::Password,
    ),
    failure(
        50074,
        "Strong Authentication is required.",
        "The user did not pass the MFA challenge (non interactive).",
        Stage::Multifactor,
    ),
    failure(
        500121,
        "Authentication failed during strong authentication request.",
        "MFA denied; user did not respond to mobile app notification",
        Stage::Multifactor,
    ),
    failure(
        50140,
        "This occurred due to 'Keep me signed in' interrupt when the user was signing-in.",
        "Keep me signed in interrupt.",
        Stage::Token,
    ),
    failure(
        65001,
        "The user or administrator has not consented to use the application.",
        "Send an interactive authorization request for this user and resource.",
        Stage::Token,
    ),
];

/// Failures of refreshes, which nobody notices.
pub(crate) static NON_INTERACTIVE: [Failure; 4] = [
    failure(
        70043,
        "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.",
        "The token was issued too long ago.",
        Stage::Token,
    ),
    failure(
        50173,
        "The provided grant has expired due to it being revoked, a fresh auth token is needed.",
        "The user might have changed or reset their password.",
        Stage::Token,
    ),
    failure(
        50076,
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.",
        "MFA required in Azure AD",
        Stage::Multifactor,
    ),
    failure(
        700082,
        "The refresh token has expired due to inactivity.",
        "The token was inactive for 90 days.",
        Stage::Token,
    ),
];

/// Failures of services.
pub(crate) static SERVICE: [Failure; 3] = [
    failure(
        7000215,
        "Invalid client secret is provided.",
        "The secret id may have been sent instead of the secret.",
        Stage::Token,
    ),
    failure(
        7000222,
        "The provided client secret keys are expired.",
        "Create new keys for the app, or use certificate credentials.",
        Stage::Token,
    ),
    failure(
        700027,
        "The certificate used to sign the client assertion is not registered on the application.",
        "The key was not found by its thumbprint.",
        Stage::Token,
    ),
];

pub(crate) static BLOCKED: Failure = failure(
    53003,
    "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
    "A policy blocks access.",
    Stage::Policy,
);

impl Failure {
    /// The failure with a code, of people at a prompt.
    pub(crate) fn interactive(code: i64) -> Option<&'static Self> {
        INTERACTIVE.iter().find(|failure| failure.code == code)
    }
}

const fn failure(code: i64, reason: &'static str, details: &'static str, stage: Stage) -> Failure {
    Failure { code, reason, details, stage }
}
