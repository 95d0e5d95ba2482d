use std::fmt;
use std::sync::Arc;

use jiff::SignedDuration;
use msgraph_auditlogs::Client;

use super::commit::Pending;
use super::{Collector, Totals};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Kind};
use crate::event::{Event, OnEvent};
use crate::limits::Limits;
use crate::settings::{Level, Settings};
use crate::sink::Sink;
use crate::source::{GraphSource, Source};
use crate::store::Store;

/// Builds a [`Collector`]. Tenant, store and a client or source are needed; everything else has a default.
///
/// A service that embeds collectors of many tenants builds each with a clone of the same [`Limits`], so that the number
/// of open windows is limited for the process and not for each tenant.
///
/// ```no_run
/// use msgraph_auditlogs::{Client, StaticToken};
/// use msgraph_auditlogs_collect::{Collector, Event, Limits, Settings, Store};
///
/// # async fn run(tenants: Vec<(String, String)>) -> Result<(), Box<dyn std::error::Error>> {
/// let (store, limits) = (Store::local("logs")?, Limits::new(8));
/// for (tenant, token) in tenants {
///     let mut collector = Collector::builder()
///         .tenant(tenant)
///         .client(Client::builder(StaticToken::new(token)).build()?)
///         .store(store.clone())
///         .settings(Settings::default())
///         .limits(limits.clone())
///         .on_event(|event| {
///             if let Event::Committed { tenant, position, records, .. } = event {
///                 println!("{tenant}: entry {position}, {records} records");
///             }
///         })
///         .build()?;
///     tokio::spawn(async move { collector.follow(std::future::pending()).await });
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a builder does nothing until `build()` is called"]
pub struct CollectorBuilder {
    tenant: Option<String>,
    cloud: Option<String>,
    store: Option<Store>,
    source: Option<Arc<dyn Source>>,
    settings: Settings,
    clock: Option<Arc<dyn Clock>>,
    limits: Limits,
    sinks: Vec<Arc<dyn Sink>>,
    on_event: Option<OnEvent>,
}

impl CollectorBuilder {
    /// The tenant's id, as the token has it. It names the tenant's folder in the store.
    pub fn tenant(mut self, id: impl Into<String>) -> Self {
        self.tenant = Some(id.into());
        self
    }

    /// The endpoint of the cloud, which the log's first entry records. Default: the worldwide cloud's.
    pub fn cloud(mut self, endpoint: impl Into<String>) -> Self {
        self.cloud = Some(endpoint.into());
        self
    }

    /// Where segments and log go.
    pub fn store(mut self, store: Store) -> Self {
        self.store = Some(store);
        self
    }

    /// Reads with a client.
    pub fn client(self, client: Client) -> Self {
        self.source(GraphSource::new(client))
    }

    /// Reads from a source of one's own.
    pub fn source(mut self, source: impl Source + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// What to collect. Default: [`Settings::default`].
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// The clocks. Default: the machine's.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Limits that collectors of other tenants share.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Adds a sink, which receives what is committed.
    pub fn sink(mut self, sink: impl Sink + 'static) -> Self {
        self.sinks.push(Arc::new(sink));
        self
    }

    /// Calls `each` for everything that the collector does.
    pub fn on_event(mut self, each: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.on_event = Some(Arc::new(each));
        self
    }

    /// The collector. Nothing is read or written yet.
    ///
    /// # Errors
    ///
    /// Tenant, store or source are missing, or the settings cannot be used.
    pub fn build(self) -> Result<Collector, Error> {
        let missing = |what: &str| Error::new(Kind::Usage, format!("a collector needs a {what}"));
        let usage = |what: String| Err(Error::new(Kind::Usage, what));
        let tenant = self.tenant.ok_or_else(|| missing("tenant"))?;
        let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '_');
        if tenant.is_empty() || !tenant.chars().all(plain) || tenant.starts_with('.') {
            return usage(format!("{tenant:?} is no tenant id: use letters, digits, dots and hyphens"));
        }
        let settings = self.settings;
        if settings.streams.is_empty() {
            return usage("no stream to collect: name a report".to_owned());
        }
        if settings.ages.is_empty() || settings.cycle.is_zero() || settings.pages_per_window == 0 {
            return usage("ages, cycle and pages per window must not be empty or zero".to_owned());
        }
        if let (Some(from), Some(to)) = (settings.from, settings.to)
            && to <= from
        {
            return usage(format!("the range ends at {to}, which is not after its start {from}"));
        }
        Ok(Collector {
            tenant,
            cloud: self.cloud.unwrap_or_else(|| "https://graph.microsoft.com".to_owned()),
            store: self.store.ok_or_else(|| missing("store"))?,
            source: self.source.ok_or_else(|| missing("client or a source"))?,
            settings,
            clock: self.clock.unwrap_or_else(|| Arc::new(SystemClock::new())),
            limits: self.limits,
            sinks: self.sinks,
            on_event: self.on_event,
            writer: crate::random::name(),
            uploads: Default::default(),
            log: None,
            pending: Pending::default(),
            sizes: Default::default(),
            level: Level::Full,
            cycles: 0,
            requests_of_level: 0,
            clock_ahead: SignedDuration::ZERO,
            totals: Totals::default(),
        })
    }
}

impl fmt::Debug for CollectorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CollectorBuilder")
            .field("tenant", &self.tenant)
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}
