//! The configuration file.

mod credential;
mod inline_secret;
mod settings;

pub(crate) use credential::CredentialConfig;
pub(crate) use settings::SettingsConfig;

use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;

/// The file that is read when none is named.
pub(crate) const DEFAULT_FILE: &str = "entra-logs.toml";

/// An example that explains itself.
pub(crate) const EXAMPLE: &str = include_str!("../entra-logs.example.toml");

/// The configuration of entra-logs. Secrets are never in it: it names the environment variable or the file that has them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    /// The store: a folder, or the URL of a bucket (s3://, azure://, gs://).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) store: Option<String>,
    /// Where `follow` serves its status page, /metrics, /healthz and /readyz.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) listen: Option<std::net::SocketAddr>,
    /// What is collected, and how.
    #[serde(default)]
    pub(crate) settings: SettingsConfig,
    /// How Microsoft Graph is reached.
    #[serde(default)]
    pub(crate) network: NetworkConfig,
    /// The tenants.
    #[serde(default)]
    pub(crate) tenants: Vec<TenantConfig>,
}

/// How Microsoft Graph is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NetworkConfig {
    /// The proxy, without a password; default: that of the environment (HTTPS_PROXY) or the system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) proxy: Option<String>,
    /// The environment variable that has the URL of the proxy, for one with a password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) proxy_env: Option<String>,
    /// A PEM file of root certificates to trust besides those of the platform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) root_certificates: Option<PathBuf>,
}

/// A tenant.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TenantConfig {
    /// The tenant's id or a domain of it.
    pub(crate) id: String,
    /// A short name for it, for --tenant and messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// Where its logs go; default: the store of the configuration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) store: Option<String>,
    /// global, us-gov-l4, us-gov-l5, china, bleu, delos, govsg, usnat, ussec, or the URL of an endpoint. Default: global.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cloud: Option<String>,
    /// Where tokens of an endpoint given as URL are issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) authority: Option<String>,
    /// Reports such as signIns or v1.0/directoryAudits. Default: all beta reports that have a time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) reports: Vec<String>,
    /// Kinds such as servicePrincipal. Default: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) kinds: Vec<String>,
    /// Requests per time, such as 5/10s, or off. Default: that of the settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rate: Option<String>,
    /// Where its tokens come from.
    pub(crate) credential: CredentialConfig,
}

impl Config {
    /// Reads a file.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| {
            Failure::usage(format!(
                "cannot read the configuration {shown}: {error}; `entra-logs config example` prints one"
            ))
        })?;
        Self::parse(&text).map_err(|failure| failure.of(&shown.to_string()))
    }

    /// Reads a text.
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let table: toml::Table = text.parse().map_err(|error| syntax(text, &error))?;
        if let Some(found) = inline_secret::find(&table) {
            return Err(Failure::usage(found.to_string()));
        }
        let config: Self = toml::from_str(text).map_err(|error| syntax(text, &error))?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), Failure> {
        self.settings.check()?;
        let mut names = std::collections::BTreeSet::new();
        for tenant in &self.tenants {
            for name in std::iter::once(&tenant.id).chain(&tenant.name) {
                if name.trim().is_empty() {
                    return Err(Failure::usage(
                        "a tenant has an empty id or name: write the tenant's id or domain",
                    ));
                }
                if !names.insert(name.to_ascii_lowercase()) {
                    return Err(Failure::usage(format!(
                        "two tenants are called {name}: list each tenant once and give it a name of its own"
                    )));
                }
            }
        }
        for (at, proxy) in [("network.proxy", self.network.proxy.as_deref())] {
            if proxy.is_some_and(|proxy| proxy.contains('@')) {
                return Err(Failure::usage(format!(
                    "{at} has a user or password: put the URL into an environment variable and write \
                     `proxy_env = \"ITS_NAME\"`"
                )));
            }
        }
        Ok(())
    }
}

/// An error of the parser, without the line that it is in: the line may have a secret.
fn syntax(text: &str, error: &toml::de::Error) -> Failure {
    let line = error.span().map(|span| {
        let before = text.get(..span.start).unwrap_or_default();
        before.matches('\n').count() + 1
    });
    let what = without_values(error.message());
    match line {
        Some(line) => {
            Failure::usage(format!("line {line}: {what}; `entra-logs config schema` has every key"))
        }
        None => Failure::usage(format!("{what}; `entra-logs config schema` has every key")),
    }
}

/// A message without the strings that it quotes from the file: `invalid type: string "…", expected ..`.
fn without_values(message: &str) -> String {
    let mut shown = String::new();
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('"') {
        shown.push_str(before);
        let Some((_, after)) = after.rsplit_once('"') else { return shown };
        shown.push('…');
        rest = after;
    }
    shown.push_str(rest);
    // A name in place of one that is known may be a value in the wrong place.
    const VARIANT: &str = "unknown variant `";
    if let Some((before, after)) = shown.split_once(VARIANT)
        && let Some((_, after)) = after.split_once('`')
    {
        shown = format!("{before}{VARIANT}…`{after}");
    }
    shown.lines().next().unwrap_or_default().to_owned()
}

/// The JSON Schema of the configuration.
pub(crate) fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Config).to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".to_owned(), "entra-logs configuration".into());
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../entra-logs.schema.json");

    #[test]
    fn the_shipped_schema_is_that_of_the_types() {
        let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
        assert!(
            text == SHIPPED,
            "run: cargo run -p entra-logs -- config schema > crates/entra-logs/entra-logs.schema.json"
        );
    }

    #[test]
    fn the_example_is_valid() {
        let config = Config::parse(EXAMPLE).unwrap();
        assert!(config.tenants.len() > 3);
    }

    #[test]
    fn the_example_names_every_key_of_the_schema() {
        let schema = schema();
        let mut keys = Vec::new();
        properties(&schema, &mut keys);
        assert!(keys.len() > 20, "{keys:?}");
        for key in keys {
            assert!(EXAMPLE.contains(&key), "{key}");
        }
    }

    fn properties(value: &serde_json::Value, keys: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(object) => {
                for (key, value) in object {
                    if key == "properties" {
                        keys.extend(value.as_object().unwrap().keys().cloned());
                    }
                    properties(value, keys);
                }
            }
            serde_json::Value::Array(items) => items.iter().for_each(|item| properties(item, keys)),
            _ => {}
        }
    }

    #[test]
    fn an_error_names_the_line_and_never_its_content() {
        for text in [
            "store = \"logs\"\nsettings = \"hunter2\"\n",
            "store = \"logs\"\nhunter = hunter2\n",
            "store = \"logs\"\nlisten = \"hunter2\"\n",
            "store = \"logs\"\nstore = \"hunter2\"\n",
            "store = \"logs\"\n[[tenants]]\nid = \"x\"\n[tenants.credential]\nkind = \"hunter2\"\n",
        ] {
            let failure = Config::parse(text).unwrap_err();
            let message = failure.to_string();
            assert_eq!(failure.exit_code(), 1);
            assert!(message.contains("line "), "{message}");
            assert!(!message.contains("hunter2"), "{message}");
        }
    }

    #[test]
    fn an_unknown_key_is_an_error() {
        let message = Config::parse("stroe = \"logs\"").unwrap_err().to_string();
        assert!(message.contains("stroe") && message.contains("config schema"), "{message}");
    }

    #[test]
    fn a_tenant_is_listed_once() {
        let tenant = "[[tenants]]\nid = \"a\"\ncredential = { kind = \"cli\" }\n";
        assert!(Config::parse(tenant).is_ok());
        assert!(Config::parse(&format!("{tenant}{tenant}")).is_err());
    }
}
