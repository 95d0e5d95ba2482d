//! A guide in chapters, from choosing a version to detections. Every example compiles.
//!
//! | chapter | answers |
//! |---|---|
//! | [`versions`] | v1.0 or beta? |
//! | [`permissions`] | how is an app registered, and which permission does each report need? |
//! | [`authentication`] | secret, certificate, managed identity, workload identity, Azure CLI; national clouds |
//! | [`windows`] | how is a time window pulled, and restarted without gaps or duplicates? |
//! | [`failed_sign_ins`] | how are failed sign-ins found, and what do their codes mean? |
//! | [`write_actions`] | how are sign-ins confirmed as compromised or safe? |
//! | [`errors`] | what went wrong, and what to do about it? |
//! | [`tracing`] | which spans and fields are logged? |
//! | [`connections`] | proxies, root certificates, one pool for many tenants |
//! | [`tenants`] | fifty tenants in one process |
//! | [`testing`] | how is a pipeline tested without a tenant? |
//! | [`exported_logs`] | how are logs read that were exported before? |
//! | [`detections`] | impossible travel, password spray |
//!
//! The examples use these dependencies:
//!
//! ```toml
//! [dependencies]
//! msgraph-auditlogs = { git = "https://github.com/msgraph-auditlogs/msgraph-auditlogs" }
//! futures = "0.3"
//! jiff = "1"
//! serde = { version = "1", features = ["derive"] }
//! serde_json = "1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```

#[doc = include_str!("guide/versions.md")]
pub mod versions {}

#[doc = include_str!("guide/permissions.md")]
pub mod permissions {}

#[doc = include_str!("guide/authentication.md")]
pub mod authentication {}

#[doc = include_str!("guide/windows.md")]
///
/// ```no_run
#[doc = include_str!("guide/archive.rs")]
/// ```
///
#[doc = include_str!("guide/every_report.md")]
pub mod windows {}

#[doc = include_str!("guide/failed_sign_ins.md")]
pub mod failed_sign_ins {}

#[doc = include_str!("guide/write_actions.md")]
pub mod write_actions {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/tracing.md")]
pub mod tracing {}

#[doc = include_str!("guide/connections.md")]
pub mod connections {}

#[doc = include_str!("guide/tenants.md")]
///
/// ```no_run
#[doc = include_str!("guide/tenants.rs")]
/// ```
///
/// To collect many tenants continuously, use the program `entra-logs` or its library `msgraph-auditlogs-collect`.
pub mod tenants {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}

#[doc = include_str!("guide/exported_logs.md")]
pub mod exported_logs {}

#[doc = include_str!("guide/detections.md")]
pub mod detections {}
