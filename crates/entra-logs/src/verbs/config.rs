//! `config`: checks and explains the configuration.

use std::path::Path;

use jiff::Timestamp;
use msgraph_auditlogs_collect::Settings;

use crate::cli::{Common, ConfigAction};
use crate::config::{Config, CredentialConfig, DEFAULT_FILE, EXAMPLE, TenantConfig, schema};
use crate::console::write_out;
use crate::duration;
use crate::failure::{COMPLETE, Failure};
use crate::{scope, tenants};

pub(super) fn run(common: &Common, action: &ConfigAction) -> Result<u8, Failure> {
    let text = match action {
        ConfigAction::Check => check(common)?,
        ConfigAction::Example => EXAMPLE.to_owned(),
        ConfigAction::Schema => {
            serde_json::to_string_pretty(&schema())
                .map_err(|error| Failure::usage(format!("the schema cannot be written: {error}")))?
                + "\n"
        }
    };
    write_out(text.as_bytes())?;
    Ok(COMPLETE)
}

fn check(common: &Common) -> Result<String, Failure> {
    let path = common.config.as_deref().unwrap_or(Path::new(DEFAULT_FILE));
    let config = Config::read(path)?;
    let mut lines = vec![format!("{}: valid", path.display())];
    let mut settings = Settings::default();
    config.settings.apply(&mut settings, Timestamp::now())?;
    lines.push(format!(
        "store      {}",
        config.store.as_deref().map_or("none: use --to".to_owned(), shown_location)
    ));
    let ages: Vec<String> = settings.ages.iter().map(|age| duration::short(age.as_secs())).collect();
    lines.push(format!(
        "reads      every {}, {} back, and again after {}",
        duration::short(settings.cycle.as_secs()),
        duration::short(settings.overlap.as_secs()),
        ages.join(", ")
    ));
    lines.push(format!(
        "starts     {}",
        settings.from.map_or("7d before the first run".to_owned(), |from| from.to_string())
    ));
    if config.tenants.is_empty() {
        lines.push("tenants    none: use --tenant".to_owned());
    }
    for tenant in &config.tenants {
        lines.push(describe(tenant, &config)?);
    }
    Ok(lines.join("\n") + "\n")
}

fn describe(tenant: &TenantConfig, config: &Config) -> Result<String, Failure> {
    let label = tenant.name.as_deref().unwrap_or(&tenant.id);
    let named = |failure: Failure| failure.of(label);
    let cloud = tenants::cloud(tenant.cloud.as_deref(), tenant.authority.as_deref()).map_err(named)?;
    let snapshots = config.settings.snapshots.unwrap_or(false);
    let streams = scope::streams(&tenant.reports, &tenant.kinds, snapshots).map_err(named)?;
    if let Some(rate) = &tenant.rate {
        tenants::rate(rate).map_err(|problem| Failure::usage(problem).of(label))?;
    }
    let credential = credential(&tenant.credential).map_err(named)?;
    Ok(format!("tenant     {label}: {}, {} streams, {credential}", cloud.endpoint(), streams.len()))
}

/// Where a credential comes from, and whether it is there. Nothing secret is read.
fn credential(credential: &CredentialConfig) -> Result<String, Failure> {
    let file = |path: &Path| {
        std::fs::metadata(path).map(drop).map_err(|error| {
            Failure::usage(format!("cannot read {}: {error}; check its path and permissions", path.display()))
        })
    };
    Ok(match credential {
        CredentialConfig::Secret { secret_env: Some(_), secret_file: Some(_), .. } => {
            return Err(Failure::usage("name either secret_env or secret_file, not both"));
        }
        CredentialConfig::Secret { secret_env: Some(name), .. } => {
            if std::env::var_os(name).is_none() {
                return Err(Failure::usage(format!(
                    "the variable {name} is not set; set it to the client secret"
                )));
            }
            format!("client secret from the variable {name}")
        }
        CredentialConfig::Secret { secret_file: Some(path), .. } => {
            file(path)?;
            format!("client secret from the file {}", path.display())
        }
        CredentialConfig::Secret { .. } => {
            return Err(Failure::usage("the credential has no secret: name secret_env or secret_file"));
        }
        CredentialConfig::Certificate { certificate_file, .. } => {
            file(certificate_file)?;
            format!("certificate from the file {}", certificate_file.display())
        }
        CredentialConfig::ManagedIdentity { .. } => "managed identity".to_owned(),
        CredentialConfig::WorkloadIdentity { .. } => "workload identity".to_owned(),
        CredentialConfig::Cli {} => "whoever ran `az login`".to_owned(),
    })
}

/// A location without what may be secret in a URL.
fn shown_location(location: &str) -> String {
    let Some((scheme, rest)) = location.split_once("://") else { return location.to_owned() };
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}/{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_shown_without_user_and_query() {
        assert_eq!(shown_location("logs"), "logs");
        assert_eq!(shown_location("s3://key:hunter2@bucket/prefix?sig=hunter2"), "s3://bucket/prefix");
    }
}
