//! Runs a simulated tenant until it is interrupted.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use jiff::Timestamp;
use msgraph_sim::{FaultPlan, Lateness, Simulator};

/// A simulated Microsoft Entra tenant that serves audit logs on this machine.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The address to listen on.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
    /// Which tenant it is: the same seed gives the same records on any machine.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// How many records every report has that grows with what happens.
    #[arg(long, default_value_t = 100_000)]
    records: u64,
    /// When the newest record is of. A fixed day unless told.
    #[arg(long)]
    until: Option<Timestamp>,
    /// Serve every oddity that has been seen of the service.
    #[arg(long)]
    messy: bool,
    /// Answer filters and sort orders that aren't documented.
    #[arg(long)]
    lenient: bool,
    /// Take any number of requests; otherwise 5 in 10 seconds, as the service does.
    #[arg(long)]
    no_limit: bool,
    /// What goes wrong, and when: a JSON file such as
    /// {"faults": [{"on": {"every": 5}, "effect": {"status": {"code": 503}}}]}. The crate's documentation lists
    /// everything that can go wrong.
    #[arg(long)]
    faults: Option<PathBuf>,
    /// Serve the records of a JSON Lines file: `signIns=records.jsonl`.
    #[arg(long, value_name = "REPORT=FILE")]
    load: Vec<String>,
    /// How many seconds a record is late; up to as many again at random, and one in 50 comes twice.
    #[arg(long)]
    late: Option<u64>,
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

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let limit = (!arguments.no_limit).then_some((5, Duration::from_secs(10)));
    let mut builder = Simulator::builder()
        .address(SocketAddr::new(arguments.address, arguments.port))
        .seed(arguments.seed)
        .records(arguments.records)
        .messy(arguments.messy)
        .lenient(arguments.lenient)
        .limit(limit);
    if let Some(until) = arguments.until {
        builder = builder.until(until);
    }
    if let Some(path) = arguments.faults {
        builder = builder.faults(FaultPlan::read(path)?);
    }
    if let Some(seconds) = arguments.late {
        let delay = Duration::from_secs(seconds);
        builder = builder.lateness(Lateness {
            delay,
            spread: delay,
            republished_one_in: 50,
            republished_after: delay,
        });
    }
    for entry in arguments.load {
        let (report, file) =
            entry.split_once('=').ok_or("--load takes REPORT=FILE, for example signIns=records.jsonl")?;
        builder = builder.load(report, file);
    }
    let simulator = builder.start().await?;
    let (root, token) = (simulator.root(), simulator.token());
    println!("{root}");
    println!("  status page  {root}/");
    println!("  token        {token}");
    println!(
        "  try          curl -g -H 'Authorization: Bearer {token}' '{root}/v1.0/auditLogs/signIns?$top=1'"
    );
    println!(
        "  get a token  curl -d 'grant_type=client_credentials&client_id=me&client_secret=any' {root}/tenant/oauth2/v2.0/token"
    );
    println!("  stop it      Ctrl-C");
    tokio::signal::ctrl_c().await?;
    simulator.shutdown().await;
    Ok(())
}
