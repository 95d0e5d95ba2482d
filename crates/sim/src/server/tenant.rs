//! The state of a running tenant.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

use super::buffers::Buffers;
use super::oauth::TokenKeys;
use super::tls::Tls;
use crate::data::{Data, Guid, Microseconds, Source};
use crate::fault::FaultState;
use crate::ledger::Counts;
use crate::limit::Limiter;
use crate::odata::Strictness;
use crate::publication::Visibility;
use crate::random::combine_all;
use crate::requests::RequestLog;
use crate::schema::{Report, Schema};
use crate::{App, Clock, FaultPlan, PublicationDelay, StartError};

/// The settings of a tenant, apart from its data and its faults.
#[derive(Clone, Debug)]
pub(crate) struct TenantSettings {
    pub(crate) rate_limit: Option<(u32, Duration)>,
    pub(crate) clock: Clock,
    pub(crate) publication_delay: Option<PublicationDelay>,
    pub(crate) strictness: Strictness,
    pub(crate) token_lifetime: Duration,
    pub(crate) apps: Vec<App>,
    pub(crate) premium: bool,
    pub(crate) public_url: Option<String>,
    pub(crate) trust_forwarded: bool,
    pub(crate) client_timeout: Option<Duration>,
    pub(crate) compression: bool,
    /// The token does not follow from the seed, and pages need it.
    pub(crate) random_token: bool,
}

impl Default for TenantSettings {
    fn default() -> Self {
        TenantSettings {
            rate_limit: None,
            clock: Clock::system(),
            publication_delay: None,
            strictness: Strictness::Default,
            token_lifetime: Duration::from_secs(3_599),
            apps: Vec::new(),
            premium: true,
            public_url: None,
            trust_forwarded: false,
            client_timeout: None,
            compression: false,
            random_token: false,
        }
    }
}

/// The state of a running tenant.
#[derive(Debug)]
pub(crate) struct Tenant {
    pub(crate) schemas: Vec<Arc<Schema>>,
    pub(crate) data: Data,
    pub(crate) faults: FaultState,
    pub(crate) limiter: Limiter,
    pub(crate) clock: Clock,
    pub(crate) served: Counts,
    pub(crate) log: RequestLog,
    pub(crate) settings: TenantSettings,
    pub(crate) tls: Option<Tls>,
    pub(crate) keys: TokenKeys,
    /// For how many milliseconds new connections are refused, as of the next notification.
    pub(super) refused_milliseconds: AtomicU64,
    pub(super) refused: Notify,
    /// For the pieces of pages.
    pub(super) buffers: Buffers,
    requests: AtomicU64,
}

impl Tenant {
    pub(crate) fn new(
        schemas: Vec<Arc<Schema>>,
        data: Data,
        faults: FaultPlan,
        settings: TenantSettings,
        tls: Option<Tls>,
    ) -> Result<Self, StartError> {
        let seed = data.settings.seed;
        Ok(Tenant {
            faults: FaultState::new(faults, seed),
            limiter: Limiter::new(settings.rate_limit),
            clock: settings.clock.clone(),
            served: Counts::default(),
            log: RequestLog::default(),
            keys: TokenKeys::new(seed, settings.random_token, &settings.apps)?,
            refused_milliseconds: AtomicU64::new(0),
            refused: Notify::new(),
            buffers: Buffers::default(),
            requests: AtomicU64::new(0),
            schemas,
            data,
            settings,
            tls,
        })
    }

    /// Whether all records of a report are visible as soon as they happen, and never change.
    pub(crate) fn publishes_at_once(&self, report: &Report) -> bool {
        self.settings.publication_delay.is_none() || report.time.is_none()
    }

    /// Whether a record is visible at `now`.
    pub(crate) fn visibility(
        &self,
        report: &Report,
        source: &Source<'_>,
        position: u64,
        now: Microseconds,
    ) -> Visibility {
        let Some(delay) = self.settings.publication_delay.as_ref().filter(|_| report.time.is_some()) else {
            return Visibility::Original;
        };
        let time = self.data.instant(source, report, position);
        delay.visibility(self.data.settings.seed, position, time, now)
    }

    /// An id for the next request.
    pub(crate) fn request_id(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        Guid::of(combine_all(&[self.data.settings.seed, number, 9])).to_string()
    }
}
