//! Settings of a simulated tenant.

use std::collections::{BTreeSet, HashMap};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

use crate::data::{Data, Settings};
use crate::odata::Strictness;
use crate::schema::Schema;
use crate::server::{Tenant, TenantSettings, Tls};
use crate::{App, Clock, Fault, FaultPlan, PublicationDelay, Scenario, Simulator, StartError, records_file};

/// Builds a [`Simulator`].
#[derive(Clone, Debug)]
pub struct SimulatorBuilder {
    address: SocketAddr,
    data: Settings,
    newest_record_at: Option<Timestamp>,
    files: Vec<(String, PathBuf)>,
    scenarios: Vec<Scenario>,
    faults: FaultPlan,
    tls: TlsSetting,
    tenant: TenantSettings,
}

#[derive(Clone, Debug)]
enum TlsSetting {
    Off,
    Generated,
    Given { certificates: String, key: String },
}

impl Default for SimulatorBuilder {
    fn default() -> Self {
        SimulatorBuilder {
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            data: Settings {
                seed: 0,
                records: 1_000,
                newest: 0,
                span: 30 * 86_400 * 1_000_000,
                live: false,
                oddities: false,
                files: HashMap::new(),
            },
            newest_record_at: None,
            files: Vec::new(),
            scenarios: Vec::new(),
            faults: FaultPlan::default(),
            tls: TlsSetting::Off,
            tenant: TenantSettings::default(),
        }
    }
}

/// A fixed time, so that a seed has the same records at any time: 2026-07-01T00:00:00Z.
const NEWEST: Timestamp = Timestamp::constant(1_782_864_000, 0);

/// The service keeps records for so long.
const RETENTION: Duration = Duration::from_secs(30 * 86_400);

impl SimulatorBuilder {
    /// Sets the seed; 0 by default. The same seed has the same records on any machine.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.data.seed = seed;
        self
    }

    /// Sets the number of records in each event report; 1,000 by default. A [`live`](Self::live) tenant starts with so
    /// many and continues at the same rate.
    #[must_use]
    pub fn records(mut self, records: u64) -> Self {
        self.data.records = records;
        self
    }

    /// Sets the time of the newest record; 2026-07-01T00:00:00Z by default, and the current time of a
    /// [`live`](Self::live) tenant. Records after the current time of the tenant's clock are not visible yet.
    #[must_use]
    pub fn newest_record_at(mut self, time: Timestamp) -> Self {
        self.newest_record_at = Some(time);
        self
    }

    /// Sets the time span that the records cover; 30 days by default.
    #[must_use]
    pub fn span(mut self, span: Duration) -> Self {
        self.data.span = i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        self
    }

    /// Lets records happen as time passes: the newest record follows the tenant's [`clock`](Self::clock). Combine it with
    /// a [`publication_delay`](Self::publication_delay) for a tenant as collectors see it.
    #[must_use]
    pub fn live(mut self, live: bool) -> Self {
        self.data.live = live;
        self
    }

    /// Serves all oddities that the service has been seen to send.
    #[must_use]
    pub fn oddities(mut self, oddities: bool) -> Self {
        self.data.oddities = oddities;
        self
    }

    /// Serves the records of a JSON Lines file instead of generated ones; several files of one report are joined. Each
    /// line is one record and served byte for byte.
    #[must_use]
    pub fn records_from(mut self, report: impl Into<String>, file: impl Into<PathBuf>) -> Self {
        self.files.push((report.into(), file.into()));
        self
    }

    /// Plants a known attack among the records; see [`Simulator::ground_truth`].
    #[must_use]
    pub fn scenario(mut self, scenario: Scenario) -> Self {
        self.scenarios.push(scenario);
        self
    }

    /// Sets the faults. They can be changed while the tenant runs: [`Simulator::faults`].
    #[must_use]
    pub fn faults(mut self, faults: impl Into<FaultPlan>) -> Self {
        self.faults = faults.into();
        self
    }

    /// Adds one fault.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.faults.push(fault);
        self
    }

    /// Limits the requests of each client: at most so many within a time. Not limited by default; the service accepts 5
    /// in 10 seconds.
    #[must_use]
    pub fn rate_limit(mut self, limit: Option<(u32, Duration)>) -> Self {
        self.tenant.rate_limit = limit;
        self
    }

    /// Sets the clock; that of the machine by default.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.tenant.clock = clock;
        self
    }

    /// Sets how long after its event a record becomes visible. By default, at once.
    #[must_use]
    pub fn publication_delay(mut self, delay: PublicationDelay) -> Self {
        self.tenant.publication_delay = Some(delay);
        self
    }

    /// Refuses filters and sort orders that Microsoft does not document. By default, they are answered and marked with
    /// the response header `x-sim-undocumented`.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.tenant.strictness = if strict { Strictness::Strict } else { Strictness::Default };
        self
    }

    /// Sets the lifetime of tokens; 3,599 seconds by default.
    #[must_use]
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.tenant.token_lifetime = lifetime;
        self
    }

    /// Registers an application.
    #[must_use]
    pub fn app(mut self, app: App) -> Self {
        self.tenant.apps.push(app);
        self
    }

    /// Sets whether the tenant has a premium license; `true` by default. Without one, sign-ins are answered with 403.
    #[must_use]
    pub fn premium_license(mut self, premium: bool) -> Self {
        self.tenant.premium = premium;
        self
    }

    /// Serves over TLS, with a certificate for `localhost` that is generated at start:
    /// [`Simulator::ca_certificate`]. HTTP/2 is negotiated.
    #[must_use]
    pub fn tls(mut self) -> Self {
        self.tls = TlsSetting::Generated;
        self
    }

    /// Serves over TLS with this certificate chain and private key, as PEM.
    #[must_use]
    pub fn tls_identity(mut self, certificates: impl Into<String>, key: impl Into<String>) -> Self {
        self.tls = TlsSetting::Given { certificates: certificates.into(), key: key.into() };
        self
    }

    /// Sets the URL that clients use, for links behind a proxy. By default, links use the scheme and the host of the
    /// request.
    #[must_use]
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.tenant.public_url = Some(url.into().trim_end_matches('/').to_owned());
        self
    }

    /// Trusts `Forwarded` and `X-Forwarded-Proto`/`-Host` headers of proxies for the links. Not by default.
    #[must_use]
    pub fn trust_forwarded(mut self, trust: bool) -> Self {
        self.tenant.trust_forwarded = trust;
        self
    }

    /// Compresses responses with gzip for clients that accept it. Not by default, because it takes most of the time.
    #[must_use]
    pub fn compression(mut self, gzip: bool) -> Self {
        self.tenant.compression = gzip;
        self
    }

    /// Closes connections whose client needs longer than this to send the head of a request, or its body. Not limited by
    /// default, because paused clocks of tests would close idle connections.
    #[must_use]
    pub fn client_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.tenant.client_timeout = timeout;
        self
    }

    /// Sets the address to listen on; a free port of the loopback interface by default.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Starts the tenant.
    ///
    /// # Errors
    ///
    /// The address is in use, or a file or certificate cannot be used.
    pub async fn start(mut self) -> Result<Simulator, StartError> {
        let schemas = Schema::load()?;
        for (name, path) in self.files {
            let Some(report) = schemas.iter().find_map(|schema| schema.report(&name)) else {
                let known = schemas.iter().flat_map(|schema| &schema.reports);
                let known: BTreeSet<_> = known.map(|report| report.name.clone()).collect();
                return Err(StartError::UnknownReport { name, known: known.into_iter().collect() });
            };
            let records = self.data.files.entry(report.name.clone()).or_default();
            records.extend(records_file::read(&path)?);
        }
        for (name, records) in &mut self.data.files {
            let report = schemas.iter().find_map(|schema| schema.report(name));
            records_file::sort(records, report.and_then(|report| report.time.as_deref()));
        }
        let tls = match &self.tls {
            TlsSetting::Off => None,
            TlsSetting::Generated => Some(Tls::generate(self.address)?),
            TlsSetting::Given { certificates, key } => Some(Tls::from_pem(certificates, key)?),
        };
        let now = self.tenant.clock.now();
        let newest = self.newest_record_at.unwrap_or(if self.data.live { now } else { NEWEST });
        self.data.newest = newest.as_microsecond();
        let warnings = warnings(&self.data, &self.tenant, (newest, now), self.address);
        let mut data = Data::new(self.data, &schemas);
        let ground_truth = data.plant(&self.scenarios);
        if !self.address.ip().is_loopback() {
            self.tenant.random_token = true;
        }
        let tenant = Tenant::new(schemas, data, self.faults, self.tenant, tls)?;
        Simulator::start(self.address, tenant, warnings, ground_truth).await
    }
}

/// What a user probably does not want.
fn warnings(
    data: &Settings,
    tenant: &TenantSettings,
    (newest, now): (Timestamp, Timestamp),
    address: SocketAddr,
) -> Vec<String> {
    let mut warnings = Vec::new();
    if tenant.publication_delay.is_some() && !data.live && newest < now {
        warnings.push(
            "a publication delay has an effect only while records happen; the newest record is in the past and the \
             tenant is not live"
                .to_owned(),
        );
    }
    if !data.live && newest.checked_add(RETENTION).is_ok_and(|end| end < now) {
        warnings.push(format!(
            "the newest record is of {newest}, which is older than the retention of 30 days: clients that request \
             recent records get none"
        ));
    }
    if !data.live && newest > now {
        warnings.push(format!("the newest record is of {newest}: records after now are not visible yet"));
    }
    if !address.ip().is_loopback() {
        warnings.push(format!(
            "{} can be reached from other machines: the token is random, and pages need it",
            address.ip()
        ));
    }
    warnings
}
