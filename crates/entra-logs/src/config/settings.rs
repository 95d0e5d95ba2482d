//! What is collected, and how.

use std::time::Duration;

use jiff::Timestamp;
use msgraph_auditlogs_collect::{Compression, Settings};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::{duration, when};

/// What is collected, and how. Durations are written 30m, 6h, 7d.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SettingsConfig {
    /// The first time that is collected, such as 2026-11-01 or 30d (before the first run). Default: 7d.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<String>,
    /// How often the newest records are read. Default: 5m.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cycle: Option<String>,
    /// How far before now the newest records are read again in every cycle. Default: 30m.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) overlap: Option<String>,
    /// When an hour is read again, counted from its end. Default: 1h, 6h, 26h.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ages: Option<Vec<String>>,
    /// How often reports without a time are taken. Default: 1d.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) snapshot_every: Option<String>,
    /// How segments are compressed: zstd, gzip or none. Default: zstd.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) compression: Option<CompressionName>,
    /// Requests per time and tenant, such as 5/10s, or off. Default: 5/10s.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rate: Option<String>,
    /// The windows that are open at the same time, in all tenants together. Default: 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) windows: Option<usize>,
    /// Also collects reports without a time: summaries and activity types. Default: false.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) snapshots: Option<bool>,
}

/// How segments are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum CompressionName {
    /// Zstandard: `.jsonl.zst`.
    Zstd,
    /// gzip: `.jsonl.gz`.
    Gzip,
    /// None: `.jsonl`.
    None,
}

impl SettingsConfig {
    pub(super) fn check(&self) -> Result<(), Failure> {
        self.apply(&mut Settings::default(), Timestamp::UNIX_EPOCH).map(drop)
    }

    /// Changes what is set. `now` is what `from` counts from.
    pub(crate) fn apply(&self, settings: &mut Settings, now: Timestamp) -> Result<(), Failure> {
        let of =
            |name: &'static str| move |problem: String| Failure::usage(format!("settings.{name}: {problem}"));
        if let Some(from) = &self.from {
            let from = when::parse(from, now.max(Timestamp::UNIX_EPOCH)).map_err(of("from"))?;
            settings.from = Some(when::hour_of(from));
        }
        let read = |name: &'static str, value: &Option<String>| -> Result<Option<Duration>, Failure> {
            let Some(text) = value else { return Ok(None) };
            duration::parse(text).map(Some).map_err(of(name))
        };
        if let Some(cycle) = read("cycle", &self.cycle)? {
            settings.cycle = cycle;
        }
        if let Some(overlap) = read("overlap", &self.overlap)? {
            settings.overlap = overlap;
        }
        if let Some(every) = read("snapshot_every", &self.snapshot_every)? {
            settings.snapshot_every = every;
        }
        if let Some(ages) = &self.ages {
            let read = |age: &String| duration::parse(age).map_err(of("ages"));
            settings.ages = ages.iter().map(read).collect::<Result<_, _>>()?;
        }
        if settings.ages.is_empty() || settings.cycle.is_zero() {
            return Err(Failure::usage("settings.ages and settings.cycle must not be empty or zero"));
        }
        if let Some(compression) = self.compression {
            settings.compression = match compression {
                CompressionName::Zstd => Compression::Zstd,
                CompressionName::Gzip => Compression::Gzip,
                CompressionName::None => Compression::None,
            };
        }
        if self.windows == Some(0) {
            return Err(Failure::usage("settings.windows must be at least 1"));
        }
        if let Some(rate) = &self.rate {
            crate::tenants::rate(rate).map_err(of("rate"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn settings(text: &str) -> Result<Settings, String> {
        let config = Config::parse(&format!("[settings]\n{text}")).map_err(|failure| failure.to_string())?;
        let mut settings = Settings::default();
        let now = "2026-11-26T10:20:30Z".parse().unwrap();
        config.settings.apply(&mut settings, now).map_err(|failure| failure.to_string())?;
        Ok(settings)
    }

    #[test]
    fn durations_and_times_are_read() {
        let settings =
            settings("from = '7d'\ncycle = '10m'\nages = ['2h', '30h']\ncompression = 'gzip'").unwrap();
        assert_eq!(settings.from, Some("2026-11-19T10:00:00Z".parse().unwrap()));
        assert_eq!(settings.cycle, Duration::from_secs(600));
        assert_eq!(settings.ages, [2, 30].map(|hours| Duration::from_secs(hours * 3_600)));
        assert_eq!(settings.compression, Compression::Gzip);
    }

    #[test]
    fn a_wrong_value_is_named() {
        for (text, part) in [
            ("cycle = 'often'", "settings.cycle"),
            ("ages = []", "settings.ages"),
            ("rate = 'fast'", "settings.rate"),
            ("windows = 0", "settings.windows"),
            ("from = 'when it began'", "settings.from"),
        ] {
            let error = settings(text).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
    }
}
