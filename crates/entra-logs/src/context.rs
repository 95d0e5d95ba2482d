//! What every verb works with: arguments, configuration, store, simulated tenant.

use std::path::Path;

use jiff::Timestamp;
use msgraph_auditlogs_collect::{Log, Store};

use crate::cli::{Common, Range};
use crate::config::{Config, DEFAULT_FILE};
use crate::console::Console;
use crate::failure::Failure;
use crate::simulated::Simulated;
use crate::when;

/// What every verb works with.
pub(crate) struct Context {
    pub(crate) common: Common,
    pub(crate) config: Config,
    pub(crate) console: Console,
    /// When the program started: what `24h` counts from.
    pub(crate) now: Timestamp,
    pub(crate) simulated: Option<Simulated>,
    /// The last `--to` that is a store.
    location: Option<String>,
    /// The last `--to` that is a time.
    until: Option<Timestamp>,
    /// The store in memory of a simulated tenant without another one.
    memory: Store,
}

impl Context {
    pub(crate) async fn load(common: Common, console: Console) -> Result<Self, Failure> {
        let now = Timestamp::now();
        let config = match &common.config {
            Some(path) => Config::read(path)?,
            None if !common.simulated && Path::new(DEFAULT_FILE).is_file() => {
                Config::read(Path::new(DEFAULT_FILE))?
            }
            None => Config::default(),
        };
        let (mut location, mut until) = (None, None);
        for value in &common.to {
            match when::parse(value, now) {
                Ok(time) => until = Some(time),
                Err(_) if value.trim().is_empty() => {
                    return Err(Failure::usage("--to is empty: name a folder or the URL of a bucket"));
                }
                Err(_) => location = Some(value.clone()),
            }
        }
        let simulated = if common.simulated { Some(Simulated::start().await?) } else { None };
        Ok(Self { common, config, console, now, simulated, location, until, memory: Store::memory() })
    }

    /// Whether records are kept in memory only.
    pub(crate) fn is_in_memory(&self) -> bool {
        self.simulated.is_some() && self.location.is_none() && self.config.store.is_none()
    }

    /// The store to write to: that of the command line, of the tenant, or of the configuration.
    pub(crate) fn store_of(&self, of_tenant: Option<&str>) -> Result<Store, Failure> {
        if self.is_in_memory() {
            return Ok(self.memory.clone());
        }
        let location = self.location.as_deref().or(of_tenant).or(self.config.store.as_deref());
        let location = location.ok_or_else(no_store)?;
        Ok(Store::open(location)?)
    }

    /// The store that the command line or the configuration names, if any.
    pub(crate) fn location(&self) -> Option<&str> {
        self.location.as_deref().or(self.config.store.as_deref())
    }

    /// Every store that there is something to read in. A folder that is missing is not made.
    fn stores_to_read(&self) -> Result<Vec<Store>, Failure> {
        if self.is_in_memory() {
            return Ok(vec![self.memory.clone()]);
        }
        let mut locations: Vec<&str> = match &self.location {
            Some(location) => vec![location],
            None => {
                let of_tenants = self.config.tenants.iter().filter_map(|tenant| tenant.store.as_deref());
                self.config.store.as_deref().into_iter().chain(of_tenants).collect()
            }
        };
        locations.sort_unstable();
        locations.dedup();
        if locations.is_empty() {
            return Err(no_store());
        }
        let mut stores = Vec::new();
        for location in locations {
            let is_folder = !location.contains("://");
            if is_folder && !Path::new(location).is_dir() {
                return Err(Failure::usage(format!(
                    "{location} is missing or not a folder; `entra-logs pull --to {location}` makes a store"
                )));
            }
            stores.push(Store::open(location)?);
        }
        Ok(stores)
    }

    /// The tenants that a reading verb is about: each with its store.
    pub(crate) async fn tenants_to_read(&self) -> Result<Vec<(Store, String)>, Failure> {
        let stores = self.stores_to_read()?;
        let mut found = Vec::new();
        for store in &stores {
            for tenant in store.tenants().await? {
                found.push((store.clone(), tenant));
            }
        }
        if !self.common.tenant.is_empty() {
            let wanted: Vec<String> = self.common.tenant.iter().map(|name| self.id_of(name)).collect();
            for wanted in &wanted {
                let matches = found.iter().filter(|(_, tenant)| is_named(tenant, wanted)).count();
                if matches == 0 {
                    let known: Vec<&str> = found.iter().map(|(_, tenant)| tenant.as_str()).collect();
                    return Err(Failure::usage(format!(
                        "the store has no log of tenant {wanted}; it has {}",
                        if known.is_empty() { "none".to_owned() } else { known.join(", ") }
                    )));
                }
            }
            found.retain(|(_, tenant)| wanted.iter().any(|wanted| is_named(tenant, wanted)));
        }
        if found.is_empty() {
            let names: Vec<String> = stores.iter().map(ToString::to_string).collect();
            return Err(Failure::usage(format!(
                "{} has no log of any tenant; `entra-logs pull` makes one",
                names.join(", ")
            )));
        }
        Ok(found)
    }

    /// The logs that a reading verb is about.
    pub(crate) async fn logs(&self) -> Result<Vec<Log>, Failure> {
        let mut logs = Vec::new();
        for (store, tenant) in self.tenants_to_read().await? {
            logs.push(Log::open(&store, &tenant).await?);
        }
        Ok(logs)
    }

    /// The id of a tenant that the configuration has a name for.
    fn id_of(&self, name: &str) -> String {
        let is_it = |own: &Option<String>| own.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(name));
        let found = self.config.tenants.iter().find(|tenant| is_it(&tenant.name));
        found.map_or_else(|| name.to_owned(), |tenant| tenant.id.clone())
    }

    /// The range of the command line: start and end, where they are set.
    pub(crate) fn range(&self, range: &Range) -> Result<(Option<Timestamp>, Option<Timestamp>), Failure> {
        let read = |name: &str, text: &Option<String>| {
            let Some(text) = text else { return Ok(None) };
            when::parse(text, self.now)
                .map(Some)
                .map_err(|problem| Failure::usage(format!("{name}: {problem}")))
        };
        let from = match &range.last {
            Some(last) => {
                let last = crate::duration::parse(last)
                    .map_err(|problem| Failure::usage(format!("--last: {problem}")))?;
                when::before(self.now, last).map(when::hour_of)
            }
            None => read("--from", &range.from)?,
        };
        let until = match (read("--until", &range.until)?, self.until) {
            (Some(_), Some(_)) => {
                return Err(Failure::usage(
                    "the range has two ends: use --until, or --to with a time, not both",
                ));
            }
            (until, of_to) => until.or(of_to),
        };
        if let (Some(from), Some(until)) = (from, until)
            && until <= from
        {
            return Err(Failure::usage(format!(
                "the range ends at {until}, which is not after its start {from}"
            )));
        }
        Ok((from, until))
    }
}

fn is_named(tenant: &str, wanted: &str) -> bool {
    tenant.eq_ignore_ascii_case(wanted)
        || (wanted.len() >= 4 && tenant.to_ascii_lowercase().starts_with(&wanted.to_ascii_lowercase()))
}

fn no_store() -> Failure {
    Failure::usage(
        "no store: use --to FOLDER, --to s3://bucket/prefix, set ENTRA_LOGS_STORE, or write `store = \"...\"` into \
         entra-logs.toml",
    )
}
