use std::time::Duration;

use reqwest::header::HeaderValue;

/// The limits of one attempt.
#[derive(Clone, Debug)]
pub(crate) struct Conduct {
    pub(crate) connect_timeout: Duration,
    /// The longest silence: before the head of an answer, and between two pieces of its body.
    pub(crate) read_timeout: Duration,
    /// In bytes, after decompression.
    pub(crate) body_limit: usize,
    pub(crate) user_agent: HeaderValue,
}

impl Default for Conduct {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(20),
            read_timeout: Duration::from_secs(120),
            body_limit: 256 << 20,
            user_agent: HeaderValue::from_static(concat!("msgraph-auditlogs/", env!("CARGO_PKG_VERSION"))),
        }
    }
}
