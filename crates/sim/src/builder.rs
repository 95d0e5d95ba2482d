//! How a tenant is set up.

use std::collections::{BTreeSet, HashMap};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

use crate::data::{Data, Settings};
use crate::odata::Strictness;
use crate::schema::Schema;
use crate::server::Tenant;
use crate::{Clock, FaultPlan, Lateness, Simulator, StartError, load};

/// Sets up a simulated tenant.
#[derive(Clone, Debug)]
pub struct Builder {
    address: SocketAddr,
    data: Settings,
    files: Vec<(String, PathBuf)>,
    faults: FaultPlan,
    limit: Option<(u32, Duration)>,
    clock: Clock,
    lateness: Option<Lateness>,
    strictness: Strictness,
    token_lifetime: Duration,
}

impl Default for Builder {
    fn default() -> Self {
        Builder {
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            data: Settings {
                seed: 0,
                records: 1_000,
                until: UNTIL.as_microsecond(),
                span: 30 * 86_400 * 1_000_000,
                messy: false,
                loaded: HashMap::new(),
            },
            files: Vec::new(),
            faults: FaultPlan::default(),
            limit: None,
            clock: Clock::system(),
            lateness: None,
            strictness: Strictness::Documented,
            token_lifetime: Duration::from_secs(3_599),
        }
    }
}

/// A fixed moment, so that the same seed gives the same records at any time: 2026-07-01T00:00:00Z.
const UNTIL: Timestamp = Timestamp::constant(1_782_864_000, 0);

impl Builder {
    /// Which tenant it is: the same seed gives the same records on any machine.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.data.seed = seed;
        self
    }

    /// How many records every report has that grows with what happens; 1,000 unless told.
    #[must_use]
    pub fn records(mut self, records: u64) -> Self {
        self.data.records = records;
        self
    }

    /// When the newest record is of: 2026-07-01T00:00:00Z unless told.
    #[must_use]
    pub fn until(mut self, until: Timestamp) -> Self {
        self.data.until = until.as_microsecond();
        self
    }

    /// In which time everything happened: 30 days unless told.
    #[must_use]
    pub fn span(mut self, span: Duration) -> Self {
        self.data.span = i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        self
    }

    /// Serves every oddity that has been seen of the service.
    #[must_use]
    pub fn messy(mut self, messy: bool) -> Self {
        self.data.messy = messy;
        self
    }

    /// Serves the records of a JSON Lines file in place of those that a report would have; of several files, those of
    /// all. Each line is one record, served byte for byte as it is.
    #[must_use]
    pub fn load(mut self, report: impl Into<String>, file: impl Into<PathBuf>) -> Self {
        self.files.push((report.into(), file.into()));
        self
    }

    /// What goes wrong.
    #[must_use]
    pub fn faults(mut self, faults: FaultPlan) -> Self {
        self.faults = faults;
        self
    }

    /// How many requests of one caller are taken in which time. The service takes 5 in 10 seconds; without a limit
    /// unless told.
    #[must_use]
    pub fn limit(mut self, limit: Option<(u32, Duration)>) -> Self {
        self.limit = limit;
        self
    }

    /// What time it is: that of the machine unless told.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// When records can be seen: all at once unless told.
    #[must_use]
    pub fn lateness(mut self, lateness: Lateness) -> Self {
        self.lateness = Some(lateness);
        self
    }

    /// Answers filters and sort orders that aren't documented, instead of refusing them.
    #[must_use]
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.strictness = if lenient { Strictness::Lenient } else { Strictness::Documented };
        self
    }

    /// How long a token is good for: 3,599 seconds unless told.
    #[must_use]
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Where to listen: a free port of the loopback interface unless told.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Starts the tenant.
    ///
    /// # Errors
    ///
    /// The address is taken, or a file cannot be used.
    pub async fn start(mut self) -> Result<Simulator, StartError> {
        let schemas = Schema::load()?;
        for (name, path) in self.files {
            let Some(report) = schemas.iter().find_map(|schema| schema.report(&name)) else {
                let known = schemas.iter().flat_map(|schema| &schema.reports);
                let known: BTreeSet<_> = known.map(|report| report.name.clone()).collect();
                return Err(StartError::UnknownReport { name, known: known.into_iter().collect() });
            };
            let records = self.data.loaded.entry(report.name.clone()).or_default();
            records.extend(load::load(&path)?);
            load::sort(records, report.time.as_deref());
        }
        let data = Data::new(self.data, &schemas);
        let tenant = Tenant::new(schemas, data, self.faults, self.limit, self.clock, self.strictness)
            .late(self.lateness)
            .token_lifetime(self.token_lifetime);
        Simulator::start(self.address, tenant).await
    }
}
