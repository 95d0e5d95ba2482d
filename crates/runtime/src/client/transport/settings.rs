use std::time::Duration;

use reqwest::header::HeaderValue;

/// The limits of one attempt.
#[derive(Clone, Debug)]
pub(crate) struct AttemptSettings {
    /// The longest idle time: before the head of an answer, and between two pieces of its body.
    pub(crate) read_timeout: Duration,
    /// In bytes, after decompression.
    pub(crate) body_limit: usize,
    pub(crate) user_agent: HeaderValue,
}

impl Default for AttemptSettings {
    fn default() -> Self {
        Self {
            read_timeout: Duration::from_secs(120),
            body_limit: 256 << 20,
            user_agent: HeaderValue::from_static(concat!("msgraph-auditlogs/", env!("CARGO_PKG_VERSION"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_are_those_that_the_builder_promises() {
        let settings = AttemptSettings::default();
        assert_eq!(settings.read_timeout, Duration::from_secs(120));
        assert_eq!(settings.body_limit, 256 * 1024 * 1024);
    }
}
