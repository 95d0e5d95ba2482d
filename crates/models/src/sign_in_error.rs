//! What the error codes of sign-ins mean.

mod table;

/// A published error code of Microsoft Entra sign-ins: the number after `AADSTS`.
///
/// ```
/// use msgraph_auditlogs_models::{SignInErrorCode, SignInOutcome};
///
/// let code = SignInErrorCode::find(50126).ok_or("the code is not listed")?;
/// assert_eq!(code.name(), "InvalidUserNameOrPassword");
/// assert_eq!(code.outcome(), SignInOutcome::Failed);
/// assert_eq!(code.meaning(), "The user name or the password is wrong.");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignInErrorCode {
    code: i32,
    name: &'static str,
    outcome: SignInOutcome,
    meaning: &'static str,
    action: &'static str,
}

/// What a sign-in came to, judged by its error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInOutcome {
    /// The sign-in succeeded.
    Success,
    /// The user was asked for something more; another sign-in with the same correlation id usually follows.
    Interrupted,
    /// The sign-in failed.
    Failed,
    /// The sign-in failed because of a temporary error of the service or of a server on premises.
    Transient,
}

impl SignInErrorCode {
    /// Finds a code. Codes that are not listed exist: `None` does not mean success.
    #[must_use]
    pub fn find(code: i32) -> Option<&'static Self> {
        table::CODES
            .binary_search_by_key(&code, |info| info.code)
            .ok()
            .and_then(|index| table::CODES.get(index))
    }

    /// Returns every listed code, sorted by number.
    #[must_use]
    pub fn all() -> &'static [Self] {
        table::CODES
    }

    /// The number, as in `status/errorCode`.
    #[must_use]
    pub const fn code(&self) -> i32 {
        self.code
    }

    /// The name that Microsoft publishes for the code, or a descriptive one where there is none.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What the sign-in came to.
    #[must_use]
    pub const fn outcome(&self) -> SignInOutcome {
        self.outcome
    }

    /// What the code means, in one sentence.
    #[must_use]
    pub const fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// What an administrator or an analyst does about it.
    #[must_use]
    pub const fn action(&self) -> &'static str {
        self.action
    }
}

macro_rules! outcome_methods {
    ($feature:literal, $status:ty) => {
        #[cfg(feature = $feature)]
        impl $status {
            /// Returns whether the sign-in succeeded: the error code is 0. Without a code it is not known to have
            /// succeeded.
            #[must_use]
            pub fn is_success(&self) -> bool {
                self.error_code == Some(0)
            }

            /// Returns whether the code means that the user was asked for something more, such as a second factor.
            #[must_use]
            pub fn is_interrupted(&self) -> bool {
                self.error_code_info().is_some_and(|info| info.outcome() == SignInOutcome::Interrupted)
            }

            /// Returns name, meaning and advice for the error code, if it is listed.
            #[must_use]
            pub fn error_code_info(&self) -> Option<&'static SignInErrorCode> {
                SignInErrorCode::find(self.error_code?)
            }
        }
    };
}

outcome_methods!("v1", crate::v1::SignInStatus);
outcome_methods!("beta", crate::beta::SignInStatus);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_unique() {
        assert!(SignInErrorCode::all().is_sorted_by(|left, right| left.code < right.code));
    }

    #[test]
    fn every_code_is_found_and_described_by_sentences() {
        for info in SignInErrorCode::all() {
            assert_eq!(SignInErrorCode::find(info.code), Some(info));
            for sentence in [info.meaning, info.action] {
                assert!(sentence.ends_with('.') && sentence.len() > 8, "{}: {sentence}", info.code);
            }
            assert!(!info.name.contains(' '), "{}", info.name);
        }
    }

    #[test]
    fn only_zero_is_success() {
        let successes: Vec<_> =
            SignInErrorCode::all().iter().filter(|info| info.outcome == SignInOutcome::Success).collect();
        assert_eq!(successes.len(), 1);
        assert_eq!(successes[0].code, 0);
    }

    #[cfg(feature = "beta")]
    #[test]
    fn a_status_is_judged_by_its_code() {
        for (json, success, interrupted, listed) in [
            (r#"{"errorCode": 0}"#, true, false, true),
            (r#"{"errorCode": 50074}"#, false, true, true),
            (r#"{"errorCode": 50126}"#, false, false, true),
            (r#"{"errorCode": 1}"#, false, false, false),
            ("{}", false, false, false),
        ] {
            let status = crate::beta::SignInStatus::from_json(json).unwrap();
            assert_eq!(
                (status.is_success(), status.is_interrupted(), status.error_code_info().is_some()),
                (success, interrupted, listed),
                "{json}"
            );
        }
    }
}
