//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::shard::Shard;

/// Pulls Microsoft Entra audit logs and proves that nothing is missing
#[derive(Debug, Parser)]
#[command(name = "entra-logs", version, about, max_term_width = 80, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

const EXIT_CODES: &str = "Exit codes: 0 complete, 1 usage or configuration, 2 incomplete but resumable, \
3 verification failed, 4 sign-in, permission or license, 5 gaps.\n\nFirst steps, without a tenant:\n  \
entra-logs pull --simulated --last 7d --to logs\n  entra-logs status --to logs";

/// The options of every verb.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Common")]
pub(crate) struct Common {
    /// Configuration file; entra-logs.toml in the current folder by default
    #[arg(long, global = true, value_name = "FILE", env = "ENTRA_LOGS_CONFIG")]
    pub(crate) config: Option<PathBuf>,
    /// Use an embedded simulated tenant instead of Microsoft Graph
    #[arg(long, global = true)]
    pub(crate) simulated: bool,
    /// Store: a folder, s3://, azure:// or gs:// (a time here ends the range)
    ///
    /// A value that reads as a time, such as 2026-11-08 or 24h, is the end of the range, like --until. Write ./24h for a
    /// folder of such a name.
    #[arg(long, global = true, visible_alias = "store", value_name = "STORE", env = "ENTRA_LOGS_STORE")]
    pub(crate) to: Vec<String>,
    /// Tenant id, domain, or name in the configuration; repeat for more
    #[arg(long, global = true, value_name = "TENANT")]
    pub(crate) tenant: Vec<String>,
    /// Format of log lines on standard error
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text")]
    pub(crate) log_format: LogFormat,
    /// Print results and errors only
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
}

/// The format of log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    Text,
    Json,
}

/// How tenants are reached.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// global, us-gov-l4, us-gov-l5, china, bleu, delos, govsg, usnat, ussec, or the URL of an endpoint
    #[arg(long, value_name = "CLOUD")]
    pub(crate) cloud: Option<String>,
    /// Where tokens of an endpoint given as URL are issued
    #[arg(long, value_name = "URL", requires = "cloud")]
    pub(crate) authority: Option<String>,
    /// Credential of --tenant; by default what the environment has
    #[arg(long, value_name = "KIND")]
    pub(crate) credential: Option<CredentialKind>,
    /// Application (client) id; AZURE_CLIENT_ID by default
    #[arg(long, value_name = "ID")]
    pub(crate) client_id: Option<String>,
    /// Requests per time and tenant, such as 5/10s (default), or `off`
    #[arg(long, value_name = "N/TIME")]
    pub(crate) rate: Option<String>,
    /// Only tenants of this shard: 0/8, or 8 with JOB_COMPLETION_INDEX
    #[arg(long, value_name = "I/N")]
    pub(crate) shard: Option<Shard>,
}

/// The kinds of credentials. Secrets come from the environment or a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CredentialKind {
    /// AZURE_CLIENT_SECRET, or the file AZURE_CLIENT_SECRET_FILE
    Secret,
    /// The PEM file AZURE_CLIENT_CERTIFICATE_PATH, with key
    Certificate,
    /// The token file AZURE_FEDERATED_TOKEN_FILE
    WorkloadIdentity,
    /// The identity of the machine
    ManagedIdentity,
    /// Whoever ran `az login`
    Cli,
}

/// Which streams.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Selection")]
pub(crate) struct Selection {
    /// Report such as signIns or v1.0/directoryAudits; repeat for more
    #[arg(long, value_name = "REPORT", value_delimiter = ',')]
    pub(crate) report: Vec<String>,
    /// Kind such as servicePrincipal; repeat for more
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    pub(crate) kind: Vec<String>,
}

/// Which time.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Range")]
pub(crate) struct Range {
    /// Start: 2026-11-01, 2026-11-01T08:30Z, 7d (ago), yesterday
    #[arg(long, value_name = "TIME")]
    pub(crate) from: Option<String>,
    /// End, which is not included
    #[arg(long, value_name = "TIME")]
    pub(crate) until: Option<String>,
    /// The last 24h, 7d, ..., from the start of that hour
    #[arg(long, value_name = "DURATION", conflicts_with = "from")]
    pub(crate) last: Option<String>,
}

/// What is collected, and where it also goes.
#[derive(Clone, Debug, Args)]
pub(crate) struct Collect {
    #[command(flatten)]
    pub(crate) connection: Connection,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) range: Range,
    /// OData condition of one report; its records are a stream of their own
    #[arg(long, value_name = "ODATA", help_heading = "Selection")]
    pub(crate) filter: Option<String>,
    /// Also write committed records to standard output, as JSON Lines
    #[arg(long, help_heading = "Output")]
    pub(crate) stdout: bool,
    /// With --stdout: where to continue the next time
    #[arg(long, value_name = "FILE", requires = "stdout", help_heading = "Output")]
    pub(crate) cursor_file: Option<PathBuf>,
    /// Write Prometheus metrics to a file, for the textfile collector
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub(crate) metrics: Option<PathBuf>,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Explain what works: token, roles, reports, license, clock, store
    Check(Check),
    /// Collect everything that is due, once
    Pull(Box<Pull>),
    /// Collect continuously
    Follow(Box<Follow>),
    /// Show coverage, lag and volumes
    Status(Status),
    /// List what is not closed, and why
    Gaps(Gaps),
    /// Check that log and segments are as they were written
    Verify(Verify),
    /// Remove orphans, or records on purpose, listed in the log first
    Void(Void),
    /// Hand out committed segments, as a list or as a BagIt bag
    Export(Export),
    /// Turn exported logs of any form into Graph's, as JSON Lines
    ///
    /// Forms are detected: pages and arrays of Graph, JSON Lines, diagnostic settings (Event Hub, storage accounts), Log
    /// Analytics and Sentinel rows, PowerShell objects; plain, gzip or zstd.
    ///
    /// Every part that cannot be read is named on standard error with its file, line and byte, and the rest is
    /// converted; the exit code is then 2. It is 5 if an export has lost content itself. Records are neither sorted nor
    /// deduplicated. The envelope of diagnostic settings is not part of Graph's form: --origin keeps it.
    Convert(Convert),
    /// Describe the records of a report, or print a JSON Schema
    Schema(Schema),
    /// Check or explain the configuration
    Config {
        #[command(subcommand)]
        action: ConfigAction,
    },
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page, or write one for each verb to a folder
    Man {
        /// Folder to write to
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) connection: Connection,
    #[command(flatten)]
    pub(crate) selection: Selection,
}

#[derive(Debug, Args)]
pub(crate) struct Pull {
    #[command(flatten)]
    pub(crate) collect: Collect,
}

#[derive(Debug, Args)]
pub(crate) struct Follow {
    #[command(flatten)]
    pub(crate) collect: Collect,
    /// Serve status page, /metrics, /healthz and /readyz here
    #[arg(long, value_name = "ADDRESS", num_args = 0..=1, default_missing_value = "127.0.0.1:9464")]
    #[arg(help_heading = "Output")]
    pub(crate) listen: Option<SocketAddr>,
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Print JSON
    #[arg(long, conflicts_with = "html")]
    pub(crate) json: bool,
    /// Write a self-contained page to a file; to standard output by default
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "-")]
    pub(crate) html: Option<PathBuf>,
    /// Days of coverage to show
    #[arg(long, value_name = "N", default_value_t = 14)]
    pub(crate) days: usize,
}

#[derive(Debug, Args)]
pub(crate) struct Gaps {
    /// Leave out what will be read again anyway
    #[arg(long)]
    pub(crate) lost: bool,
    /// Print JSON Lines
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) selection: Selection,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// Read every byte and compare hashes
    #[arg(long)]
    pub(crate) hash: bool,
    /// Recompute counts, identities and states as well
    #[arg(long)]
    pub(crate) deep: bool,
    /// Check segments of entries since this time only
    #[arg(long, value_name = "TIME")]
    pub(crate) since: Option<String>,
    /// A head that was kept elsewhere: the log must still have it
    #[arg(long, value_name = "SHA-256")]
    pub(crate) head: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Void {
    /// Why records are removed; needed with a range
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    /// Remove; without it, only show what would be removed
    #[arg(long)]
    pub(crate) yes: bool,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) range: Range,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Position of the log; its end by default
    #[arg(long, value_name = "N")]
    pub(crate) position: Option<u64>,
    /// List the segments
    #[arg(long, required_unless_present_any = ["bag", "records"])]
    pub(crate) list: bool,
    /// Write a BagIt bag to a new folder
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["list", "records"])]
    pub(crate) bag: Option<PathBuf>,
    /// Write the records to standard output, as JSON Lines
    #[arg(long, conflicts_with = "list")]
    pub(crate) records: bool,
    /// With --list: print JSON Lines
    #[arg(long, requires = "list")]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) range: Range,
}

#[derive(Debug, Args)]
pub(crate) struct Convert {
    /// Files, folders or patterns such as 'exports/**/*.json'; `-` is standard input
    #[arg(value_name = "PATH", required = true)]
    pub(crate) inputs: Vec<String>,
    /// New file for the records: .jsonl, .jsonl.gz or .jsonl.zst; standard output by default
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Only records of this report; repeat for more
    #[arg(long, value_name = "REPORT", value_delimiter = ',')]
    pub(crate) report: Vec<String>,
    /// Only sign-ins of this kind; repeat for more
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    pub(crate) kind: Vec<String>,
    /// Report of records that do not show theirs, such as customSecurityAttributeAudits
    #[arg(long = "as", value_name = "REPORT")]
    pub(crate) as_report: Option<String>,
    /// Write each record with its file, line, form, changes and original text
    #[arg(long)]
    pub(crate) origin: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// Report such as signIns or v1.0/directoryAudits; `config` for the configuration
    #[arg(value_name = "REPORT")]
    pub(crate) of: Option<String>,
    /// Print a JSON Schema
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ConfigAction {
    /// Check the configuration and show what follows from it
    Check,
    /// Print the JSON Schema of the configuration
    Schema,
    /// Print an example
    Example,
}
