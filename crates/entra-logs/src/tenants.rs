//! Tenants: where each is, how to sign in, and which one a token is of.

mod credentials;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use msgraph_auditlogs::{Client, Cloud, ConnectionPool, Credential, RateLimit, TokenRequest};

use crate::cli::Connection;
use crate::config::{Config, NetworkConfig, TenantConfig};
use crate::context::Context;
use crate::duration;
use crate::failure::{DENIED, Failure, INCOMPLETE, with_causes};
use crate::simulated::SIMULATED;
use crate::token::Claims;

/// A tenant that can be read.
pub(crate) struct Target {
    /// What messages call it.
    pub(crate) label: String,
    /// Its id, which names its folder.
    pub(crate) id: String,
    /// What the log calls its cloud.
    pub(crate) cloud: String,
    /// The client.
    pub(crate) client: Client,
    /// The claims of its token; none for an opaque token, or without one.
    pub(crate) claims: Option<Claims>,
    /// Why there is no token.
    pub(crate) sign_in: Result<(), SignInFailure>,
    /// The part of the configuration that is about it.
    pub(crate) config: TenantConfig,
}

/// Why there is no token.
#[derive(Debug)]
pub(crate) struct SignInFailure {
    reason: String,
    /// The network or the authority failed; the credential may be right.
    is_transient: bool,
}

impl SignInFailure {
    /// The exit code: a connection that fails is not a missing permission.
    pub(crate) fn exit_code(&self) -> u8 {
        if self.is_transient { INCOMPLETE } else { DENIED }
    }
}

impl fmt::Display for SignInFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let advice = if self.is_transient {
            "check network, DNS, proxy and --authority, then run again"
        } else {
            "check credential, tenant and client id"
        };
        write!(formatter, "{}; {advice}", self.reason)
    }
}

/// The tenants of the command line and the configuration, as far as they belong to the shard.
pub(crate) async fn resolve(context: &Context, connection: &Connection) -> Result<Vec<Target>, Failure> {
    if let Some(simulated) = &context.simulated {
        return Ok(vec![simulated.target()?]);
    }
    let wanted = wanted(&context.config, &context.common.tenant, connection)?;
    let pool = pool(&context.config.network)?;
    let mut targets = Vec::new();
    for tenant in wanted {
        let label = tenant.name.clone().unwrap_or_else(|| tenant.id.clone());
        let target =
            target(tenant, connection, &context.config, &pool).await.map_err(|failure| failure.of(&label))?;
        if connection.shard.is_none_or(|shard| shard.has(&target.id)) {
            targets.push(target);
        }
    }
    if let Some(double) = targets
        .iter()
        .enumerate()
        .find_map(|(index, target)| targets.iter().skip(index + 1).find(|other| other.id == target.id))
    {
        return Err(Failure::usage(format!(
            "{} is listed twice under different names; list each tenant once",
            double.id
        )));
    }
    Ok(targets)
}

/// What is configured for each wanted tenant.
fn wanted(config: &Config, names: &[String], connection: &Connection) -> Result<Vec<TenantConfig>, Failure> {
    let mut wanted = Vec::new();
    if names.is_empty() {
        wanted.clone_from(&config.tenants);
        if wanted.is_empty() {
            let from_environment = std::env::var("AZURE_TENANT_ID").ok().filter(|id| !id.is_empty());
            let id = from_environment.ok_or_else(|| {
                Failure::usage(
                    "no tenant: use --tenant ID, set AZURE_TENANT_ID, or list tenants in entra-logs.toml \
                     (`entra-logs config example` prints one); --simulated needs none",
                )
            })?;
            wanted.push(credentials::from_environment(&id, connection)?);
        }
    }
    for name in names {
        let is_it = |tenant: &&TenantConfig| {
            tenant.id.eq_ignore_ascii_case(name)
                || tenant.name.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(name))
        };
        match config.tenants.iter().find(is_it) {
            Some(tenant) => wanted.push(tenant.clone()),
            None => wanted.push(credentials::from_environment(name, connection)?),
        }
    }
    for tenant in &mut wanted {
        if connection.cloud.is_some() {
            tenant.cloud.clone_from(&connection.cloud);
            tenant.authority.clone_from(&connection.authority);
        }
        if connection.rate.is_some() {
            tenant.rate.clone_from(&connection.rate);
        }
        // A shard of many tenants asks only for the tokens that it needs.
    }
    let is_here = |tenant: &TenantConfig| {
        !is_guid(&tenant.id) || connection.shard.is_none_or(|shard| shard.has(&tenant.id))
    };
    wanted.retain(is_here);
    Ok(wanted)
}

async fn target(
    tenant: TenantConfig,
    connection: &Connection,
    config: &Config,
    pool: &ConnectionPool,
) -> Result<Target, Failure> {
    let cloud = cloud(tenant.cloud.as_deref(), tenant.authority.as_deref())?;
    let credential: Arc<dyn Credential> =
        Arc::from(credentials::build(&tenant, connection.client_id.as_deref(), pool)?);
    let rate = tenant.rate.as_deref().or(config.settings.rate.as_deref());
    let rate = rate.map(self::rate).transpose().map_err(Failure::usage)?;
    let builder = Client::builder(Arc::clone(&credential)).cloud(cloud.clone()).user_agent(USER_AGENT);
    let builder = match rate {
        None => builder,
        Some(Some(rate)) => builder.rate_limit(rate),
        Some(None) => builder.no_rate_limit(),
    };
    // A pool of its own makes no difference to a loopback endpoint, but keeps it off the proxy.
    let builder = if is_loopback(cloud.endpoint()) { builder } else { builder.connection_pool(pool) };
    let client = builder.build().map_err(|error| {
        Failure::usage(format!("{}; check --cloud or `cloud` in the configuration", with_causes(&error)))
    })?;
    let (claims, sign_in) = match token(&*credential, &cloud).await {
        Ok(text) => (Claims::of(&text), Ok(())),
        Err(error) => (None, Err(error)),
    };
    let id = match (claims.as_ref().and_then(|claims| claims.tid.clone()), is_guid(&tenant.id)) {
        (Some(tid), true) if !tid.eq_ignore_ascii_case(&tenant.id) => {
            return Err(Failure::denied(format!(
                "the token is of tenant {tid}; check that the credential belongs to this tenant"
            )));
        }
        (Some(tid), _) => tid.to_ascii_lowercase(),
        (None, true) => tenant.id.to_ascii_lowercase(),
        (None, false) => {
            let (code, reason) = match sign_in {
                Err(failure) => (failure.exit_code(), failure.to_string()),
                Ok(()) => (DENIED, "the token does not name it".to_owned()),
            };
            return Err(Failure::new(
                code,
                format!("the tenant's id is unknown: {reason}, or use the id instead of the domain"),
            ));
        }
    };
    let label = tenant.name.clone().unwrap_or_else(|| tenant.id.clone());
    Ok(Target { label, id, cloud: cloud.endpoint().to_owned(), client, claims, sign_in, config: tenant })
}

const USER_AGENT: &str = concat!("entra-logs/", env!("CARGO_PKG_VERSION"));

/// The text of a token.
async fn token(credential: &dyn Credential, cloud: &Cloud) -> Result<String, SignInFailure> {
    let request = TokenRequest::for_cloud(cloud);
    match credential.token(request).await {
        Ok(token) => Ok(token.secret().to_owned()),
        Err(error) => Err(SignInFailure { reason: error.to_string(), is_transient: error.is_transient() }),
    }
}

fn pool(network: &NetworkConfig) -> Result<ConnectionPool, Failure> {
    let mut builder = ConnectionPool::builder();
    let from_variable = network.proxy_env.as_ref().map(|name| {
        std::env::var(name).map_err(|_| {
            Failure::usage(format!(
                "network.proxy_env names {name}, which is not set; set it to the URL of the proxy"
            ))
        })
    });
    if let Some(proxy) = from_variable.transpose()?.or_else(|| network.proxy.clone()) {
        builder = builder.proxy(proxy);
    }
    if let Some(path) = &network.root_certificates {
        let pem = std::fs::read(path).map_err(|error| {
            Failure::usage(format!("network.root_certificates: cannot read {}: {error}", path.display()))
        })?;
        builder = builder.root_certificates(pem);
    }
    builder.build().map_err(|error| {
        Failure::usage(format!("{}; check [network] in the configuration", with_causes(&error)))
    })
}

/// The cloud of a name or URL.
pub(crate) fn cloud(name: Option<&str>, authority: Option<&str>) -> Result<Cloud, Failure> {
    let Some(name) = name else { return Ok(Cloud::Global) };
    let known = match name.to_ascii_lowercase().as_str() {
        "global" | "worldwide" | "public" => Some(Cloud::Global),
        "us-gov-l4" | "usgov" | "gcc-high" => Some(Cloud::UsGovL4),
        "us-gov-l5" | "dod" => Some(Cloud::UsGovL5),
        "china" | "mooncake" => Some(Cloud::China),
        "bleu" => Some(Cloud::Bleu),
        "delos" => Some(Cloud::Delos),
        "govsg" => Some(Cloud::GovSg),
        "usnat" => Some(Cloud::UsNat),
        "ussec" => Some(Cloud::UsSec),
        _ => None,
    };
    match (known, authority) {
        (Some(cloud), None) => Ok(cloud),
        (Some(_), Some(_)) => {
            Err(Failure::usage(format!("{name} has its own authority: leave --authority out")))
        }
        (None, _) if !name.contains("://") => Err(Failure::usage(format!(
            "{name:?} is not a cloud: use global, us-gov-l4, us-gov-l5, china, bleu, delos, govsg, usnat, ussec, or the \
             URL of an endpoint"
        ))),
        (None, Some(authority)) => Ok(Cloud::custom(name).with_authority_host(authority)),
        (None, None) => Ok(Cloud::custom(name)),
    }
}

/// A rate such as `5/10s`; none for `off`.
pub(crate) fn rate(text: &str) -> Result<Option<RateLimit>, String> {
    let invalid = || format!("{text:?} is not a rate: write requests per time, such as 5/10s, or off");
    if text.eq_ignore_ascii_case("off") {
        return Ok(None);
    }
    let (requests, period) = text.split_once('/').unwrap_or((text, "10s"));
    let requests: usize = requests.trim().parse().map_err(|_| invalid())?;
    let period = period.trim();
    let period = if period.starts_with(|letter: char| letter.is_ascii_digit()) {
        duration::parse(period)
    } else {
        duration::parse(&format!("1{period}"))
    };
    let period = period.map_err(|_| invalid())?;
    if requests == 0 || period < Duration::from_secs(1) {
        return Err(invalid());
    }
    Ok(Some(RateLimit::new(requests, period)))
}

/// Whether a text has the form of a tenant's id.
pub(crate) fn is_guid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_loopback(endpoint: &str) -> bool {
    let host = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    ["127.", "localhost", "[::1]"].iter().any(|start| host.starts_with(start))
}

impl Target {
    /// The target of a simulated tenant.
    pub(crate) fn simulated(
        id: String,
        client: Client,
        claims: Option<Claims>,
        config: TenantConfig,
    ) -> Self {
        Self {
            label: SIMULATED.to_owned(),
            id,
            cloud: SIMULATED.to_owned(),
            client,
            claims,
            sign_in: Ok(()),
            config,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clouds_are_names_or_urls() {
        assert_eq!(cloud(None, None).unwrap(), Cloud::Global);
        assert_eq!(cloud(Some("GCC-High"), None).unwrap(), Cloud::UsGovL4);
        let custom = cloud(Some("http://127.0.0.1:1"), Some("http://127.0.0.1:2")).unwrap();
        assert_eq!(custom.authority_host(), Some("http://127.0.0.1:2"));
        assert!(cloud(Some("mars"), None).unwrap_err().to_string().contains("us-gov-l4"));
        assert!(cloud(Some("china"), Some("http://127.0.0.1:2")).is_err());
    }

    #[test]
    fn rates_are_requests_per_time() {
        assert_eq!(rate("5/10s"), Ok(Some(RateLimit::new(5, Duration::from_secs(10)))));
        assert_eq!(rate("3"), Ok(Some(RateLimit::new(3, Duration::from_secs(10)))));
        assert_eq!(rate("100/m"), Ok(Some(RateLimit::new(100, Duration::from_secs(60)))));
        assert_eq!(rate("off"), Ok(None));
        for text in ["0/10s", "x/10s", "5/0s", "5/x", "", "-1"] {
            assert!(rate(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_tenant_id_is_a_guid() {
        assert!(is_guid("11111111-2222-3333-4444-55555555555f"));
        for text in
            ["contoso.com", "11111111-2222-3333-4444-55555555555g", "11111111222233334444555555555555", ""]
        {
            assert!(!is_guid(text), "{text}");
        }
    }
}
