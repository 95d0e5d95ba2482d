//! Runs a simulated tenant until it is interrupted.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use jiff::Timestamp;
use msgraph_sim::{App, Clock, FaultPlan, PublicationDelay, Scenario, Simulator};

/// A simulated Microsoft Entra tenant that serves audit logs on this machine.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    /// Port to listen on; 0 for a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen on; addresses other than loopback need the token for every page
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
    /// Seed: the same seed serves the same records on any machine
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Number of records in each event report
    #[arg(long, default_value_t = 100_000)]
    records: u64,
    /// Time span that the records cover, in days; defaults to 30, and to 7 with --live
    #[arg(long, value_name = "DAYS")]
    span: Option<u32>,
    /// Time of the newest record; defaults to 2026-07-01T00:00:00Z, and to now with --live
    #[arg(long, value_name = "TIME")]
    newest_record_at: Option<Timestamp>,
    /// Let records happen as time passes, and publish them late, out of order, some revised
    #[arg(long)]
    live: bool,
    /// Publication delay, by default that of the field with --live: `documented`, `field`, or percentiles in seconds such as `50=120,95=480,100=1800`
    #[arg(long, value_name = "PROFILE")]
    late: Option<String>,
    /// One record in N is revised within an hour of its publication; replaces the profile's share
    #[arg(long, value_name = "N")]
    revised: Option<u64>,
    /// Run the tenant's clock N times as fast
    #[arg(long, default_value_t = 1, value_name = "N")]
    speed: u32,
    /// Serve all oddities that the service has been seen to send
    #[arg(long)]
    oddities: bool,
    /// Refuse filters and sort orders that Microsoft does not document
    #[arg(long)]
    strict: bool,
    /// Do not limit requests; by default, 5 in 10 seconds for each client, as the service does
    #[arg(long)]
    no_limit: bool,
    /// JSON file with faults, such as {"faults": [{"on": {"every": 5}, "effect": {"status": {"code": 503}}}]}
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    /// Serve the records of a JSON Lines file: `signIns=records.jsonl`
    #[arg(long, value_name = "REPORT=FILE")]
    records_from: Vec<String>,
    /// Plant a known attack among the records: password-spray, impossible-travel, token-theft, mfa-fatigue, consent-grant,
    /// dormant-admin or provisioning-storm
    #[arg(long, value_name = "NAME")]
    scenario: Vec<Scenario>,
    /// Write what the scenarios consist of to a JSON file
    #[arg(long, value_name = "FILE")]
    ground_truth: Option<PathBuf>,
    /// Serve over TLS, with a certificate that is generated at start
    #[arg(long)]
    tls: bool,
    /// Serve over TLS, with this certificate chain (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Private key of --tls-cert (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Where to write the certificate that clients have to trust; defaults to the temporary directory
    #[arg(long, value_name = "FILE")]
    tls_ca_out: Option<PathBuf>,
    /// URL that clients use, for links behind a proxy
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Trust Forwarded and X-Forwarded-* headers for links
    #[arg(long)]
    trust_forwarded: bool,
    /// Register an application; others are then still accepted with any secret
    #[arg(long, value_name = "CLIENT_ID=SECRET")]
    app: Vec<String>,
    /// Register an application by its certificate (PEM)
    #[arg(long, value_name = "CLIENT_ID=FILE")]
    app_certificate: Vec<String>,
    /// Roles of registered applications, separated by commas; all by default
    #[arg(long, value_delimiter = ',', value_name = "ROLES")]
    app_roles: Vec<String>,
    /// Answer sign-ins as a tenant without a premium license does
    #[arg(long)]
    no_premium: bool,
    /// Send responses without compression
    #[arg(long)]
    no_gzip: bool,
    /// Close connections whose client needs longer than this to send the head of a request, or its body
    #[arg(long, default_value_t = 60, value_name = "SECONDS")]
    client_timeout: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("msgraph-sim: {problem}");
            ExitCode::FAILURE
        }
    }
}

type Failure = Box<dyn std::error::Error>;

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let limit = (!arguments.no_limit).then_some((5, Duration::from_secs(10)));
    let clock = match arguments.speed {
        1 => Clock::system(),
        speed => Clock::accelerated(Timestamp::now(), speed),
    };
    let days = arguments.span.unwrap_or(if arguments.live { 7 } else { 30 }).max(1);
    let mut builder = Simulator::builder()
        .address(SocketAddr::new(arguments.address, arguments.port))
        .seed(arguments.seed)
        .records(arguments.records)
        .span(Duration::from_secs(86_400 * u64::from(days)))
        .live(arguments.live)
        .clock(clock)
        .oddities(arguments.oddities)
        .strict(arguments.strict)
        .rate_limit(limit)
        .premium_license(!arguments.no_premium)
        .compression(!arguments.no_gzip)
        .trust_forwarded(arguments.trust_forwarded)
        .client_timeout(Some(Duration::from_secs(arguments.client_timeout)));
    if let Some(time) = arguments.newest_record_at {
        builder = builder.newest_record_at(time);
    }
    let profile = arguments.late.as_deref().or(arguments.live.then_some("field"));
    if let Some(profile) = profile {
        let mut delay = delay(profile)?;
        if let Some(one_in) = arguments.revised {
            delay = delay.revisions(one_in, Duration::from_secs(3_600));
        }
        builder = builder.publication_delay(delay);
    }
    if let Some(path) = &arguments.faults {
        builder = builder.faults(FaultPlan::read(path)?);
    }
    for scenario in &arguments.scenario {
        builder = builder.scenario(*scenario);
    }
    for entry in &arguments.records_from {
        let (report, file) = pair(entry, "--records-from", "REPORT=FILE, for example signIns=records.jsonl")?;
        builder = builder.records_from(report, file);
    }
    for app in apps(&arguments)? {
        builder = builder.app(app);
    }
    if let (Some(certificates), Some(key)) = (&arguments.tls_cert, &arguments.tls_key) {
        builder = builder.tls_identity(read(certificates)?, read(key)?);
    } else if arguments.tls {
        builder = builder.tls();
    }
    if let Some(url) = &arguments.public_url {
        builder = builder.public_url(url);
    }
    let simulator = builder.start().await?;
    describe(&simulator, &arguments)?;
    tokio::signal::ctrl_c().await?;
    simulator.shutdown().await;
    Ok(())
}

/// Prints what a person needs to use the tenant.
fn describe(simulator: &Simulator, arguments: &Arguments) -> Result<(), Failure> {
    for warning in simulator.warnings() {
        eprintln!("warning: {warning}");
    }
    let (endpoint, token) = (simulator.endpoint(), simulator.token());
    println!("{endpoint}");
    let page = if arguments.address.is_loopback() { String::new() } else { format!("?token={token}") };
    println!("  status page  {endpoint}/{page}");
    println!("  tenant id    {}", simulator.tenant_id());
    println!("  token        {token}");
    let mut trust = String::new();
    if let Some(certificate) = simulator.ca_certificate() {
        let path = arguments
            .tls_ca_out
            .clone()
            .unwrap_or_else(|| std::env::temp_dir().join(format!("msgraph-sim-{}.pem", std::process::id())));
        fs::write(&path, certificate).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        let path = path.display();
        println!("  certificate  {path}");
        println!(
            "               curl --cacert {path}; Python: REQUESTS_CA_BUNDLE={path} SSL_CERT_FILE={path};"
        );
        println!("               Node.js: NODE_EXTRA_CA_CERTS={path}");
        trust = format!("--cacert {path} ");
    }
    println!(
        "  try          curl -g {trust}-H 'Authorization: Bearer {token}' '{endpoint}/v1.0/auditLogs/signIns?$top=1'"
    );
    println!(
        "  get a token  curl {trust}-d 'grant_type=client_credentials&client_id=me&client_secret=any&scope=https://graph.microsoft.com/.default' {endpoint}/{}/oauth2/v2.0/token",
        simulator.tenant_id()
    );
    println!("  ledger       {endpoint}/_sim/ledger, also /_sim/faults and /_sim/requests");
    if let Some(path) = &arguments.ground_truth {
        let truth = serde_json::to_string_pretty(simulator.ground_truth())?;
        fs::write(path, truth).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        println!("  ground truth {}", path.display());
    }
    println!("  stop it      Ctrl-C");
    Ok(())
}

fn delay(profile: &str) -> Result<PublicationDelay, Failure> {
    match profile {
        "documented" => Ok(PublicationDelay::documented()),
        "field" => Ok(PublicationDelay::field()),
        own => {
            let help =
                "--late accepts documented, field, or percentiles in seconds such as 50=120,95=480,100=1800";
            let steps = own.split(',').map(|step| {
                let (percent, seconds) = step.split_once('=')?;
                Some((percent.parse().ok()?, Duration::from_secs(seconds.parse().ok()?)))
            });
            let steps: Option<Vec<(u8, Duration)>> = steps.collect();
            Ok(PublicationDelay::percentiles(steps.ok_or(help)?).revisions(50, Duration::from_secs(3_600)))
        }
    }
}

fn apps(arguments: &Arguments) -> Result<Vec<App>, Failure> {
    let mut apps = Vec::new();
    for entry in &arguments.app {
        let (client_id, secret) = pair(entry, "--app", "CLIENT_ID=SECRET")?;
        apps.push(App::new(client_id).secret(secret));
    }
    for entry in &arguments.app_certificate {
        let (client_id, file) = pair(entry, "--app-certificate", "CLIENT_ID=FILE")?;
        apps.push(App::new(client_id).certificate_pem(read(&PathBuf::from(file))?));
    }
    if !arguments.app_roles.is_empty() {
        apps = apps.into_iter().map(|app| app.roles(arguments.app_roles.clone())).collect();
    }
    Ok(apps)
}

fn pair<'a>(entry: &'a str, option: &str, form: &str) -> Result<(&'a str, &'a str), Failure> {
    entry.split_once('=').ok_or_else(|| format!("{option} needs {form}").into())
}

fn read(path: &PathBuf) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()).into())
}
