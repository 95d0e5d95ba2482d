//! Why the program ends early, and its exit code.

use std::error::Error as StdError;
use std::fmt;

/// Exit code: everything was done.
pub(crate) const COMPLETE: u8 = 0;
/// Exit code: arguments or configuration cannot be used.
pub(crate) const USAGE: u8 = 1;
/// Exit code: something is left to do; running again continues.
pub(crate) const INCOMPLETE: u8 = 2;
/// Exit code: the log or a segment is not as it was written.
pub(crate) const CORRUPT: u8 = 3;
/// Exit code: sign-in, permission or license.
pub(crate) const DENIED: u8 = 4;
/// Exit code: records may be missing for good.
pub(crate) const GAPS: u8 = 5;

/// Why the program ends early: what failed, and what to do.
///
/// Neither `Display` nor `Debug` shows a secret: messages are made of names, paths and what libraries report without
/// the values that they were given.
#[derive(Debug)]
pub(crate) struct Failure {
    code: u8,
    message: String,
}

impl Failure {
    pub(crate) fn new(code: u8, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { code: USAGE, message: message.into() }
    }

    pub(crate) fn incomplete(message: impl Into<String>) -> Self {
        Self { code: INCOMPLETE, message: message.into() }
    }

    pub(crate) fn denied(message: impl Into<String>) -> Self {
        Self { code: DENIED, message: message.into() }
    }

    pub(crate) fn exit_code(&self) -> u8 {
        self.code
    }

    /// Names what was being done, such as a tenant.
    pub(crate) fn of(mut self, what: &str) -> Self {
        self.message = format!("{what}: {}", self.message);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<msgraph_auditlogs_collect::Error> for Failure {
    fn from(error: msgraph_auditlogs_collect::Error) -> Self {
        // Stores answer with documents of many lines.
        let message = with_causes(&error).split_whitespace().collect::<Vec<_>>().join(" ");
        let advice = if error.is_store_full() {
            "; free space or raise the quota, then run the same command again: nothing that was committed is lost"
        } else if error.is_store() && !error.is_store_refused() {
            "; check the store's name, its credentials and the network, then run the same command again"
        } else if error.is_corrupt() {
            "; `entra-logs verify` lists all that is damaged: keep the store as it is and restore that from a copy"
        } else {
            ""
        };
        Self { code: error.exit_code(), message: format!("{message}{advice}") }
    }
}

/// An error and its causes, each once.
pub(crate) fn with_causes(error: &(dyn StdError + 'static)) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !message.contains(&text) {
            message = format!("{message}: {text}");
        }
        cause = inner.source();
    }
    message
}

/// The exit code of several tenants: the one that needs a person most.
pub(crate) fn worst(codes: impl IntoIterator<Item = u8>) -> u8 {
    let rank = |code: &u8| match *code {
        COMPLETE => 0,
        GAPS => 1,
        INCOMPLETE => 2,
        DENIED => 3,
        CORRUPT => 4,
        _ => 5,
    };
    codes.into_iter().max_by_key(rank).unwrap_or(COMPLETE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_that_needs_a_person_most_wins() {
        assert_eq!(worst([]), COMPLETE);
        assert_eq!(worst([COMPLETE, GAPS, INCOMPLETE]), INCOMPLETE);
        assert_eq!(worst([DENIED, INCOMPLETE, GAPS]), DENIED);
        assert_eq!(worst([DENIED, CORRUPT]), CORRUPT);
    }

    #[tokio::test]
    async fn a_store_that_fails_is_one_line_with_what_to_check() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        let error = msgraph_auditlogs_collect::Store::open(&file.join("logs").to_string_lossy()).unwrap_err();
        let failure = Failure::from(error);
        assert!(failure.to_string().contains("check the store"), "{failure}");
        assert_eq!((failure.exit_code(), failure.to_string().lines().count()), (INCOMPLETE, 1));
    }
}
