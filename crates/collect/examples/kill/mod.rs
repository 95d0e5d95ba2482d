//! A collector in a process of its own, which is killed, and the comparison of what it committed with the ledger.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::fmt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use msgraph_auditlogs::{Client, Cloud, StaticToken};
use msgraph_auditlogs_collect::{
    Collector, ContentHash, ExportOptions, Gap, Log, Report, Settings, Store, Stream, VerifyOptions, export,
    gaps, verify,
};
use msgraph_sim::{Effect, Fault, Simulator};
use serde::{Deserialize, Serialize};

/// The environment variable that makes a process the one to be killed.
pub(crate) const CHILD: &str = "KILL_TEST_CHILD";

const TENANT: &str = "simulated";

/// What is collected, and how often the collector is killed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setup {
    pub(crate) records: u64,
    pub(crate) report: &'static str,
    pub(crate) days: i64,
    /// The smallest number of kills.
    pub(crate) kills: u64,
    /// A collector is killed after a random number of requests below this one.
    pub(crate) pages_of_a_life: u64,
    pub(crate) seed: u64,
}

/// What the killed process needs to know.
#[derive(Serialize, Deserialize)]
struct Config {
    endpoint: String,
    token: String,
    folder: String,
    report: String,
    from: Timestamp,
    to: Timestamp,
}

/// What is committed, and what the tenant showed.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    pub(crate) kills: u64,
    /// The processes that ended by themselves, and had to be started again.
    pub(crate) exits: u64,
    pub(crate) requests: u64,
    pub(crate) faults: u64,
    pub(crate) entries: u64,
    /// The records that the tenant shows.
    pub(crate) shown: u64,
    /// The contents that are committed.
    pub(crate) committed: u64,
    /// The records that the tenant shows and that are not committed.
    pub(crate) lost: u64,
    /// The committed records that the tenant never had.
    pub(crate) invented: u64,
    /// The contents that are committed more than once.
    pub(crate) twice: u64,
    /// The records that are committed with revised content.
    pub(crate) revised: u64,
    /// The records that were sent with revised content.
    pub(crate) sent_revised: u64,
    pub(crate) problems: Vec<String>,
    pub(crate) gaps: Vec<Gap>,
    pub(crate) took: Duration,
}

impl Verdict {
    pub(crate) fn is_clean(&self) -> bool {
        self.lost == 0 && self.invented == 0 && self.twice == 0 && self.problems.is_empty()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "kills: {}, ends of a process by itself: {}", self.kills, self.exits)?;
        writeln!(f, "requests: {}, with a fault: {}, entries: {}", self.requests, self.faults, self.entries)?;
        writeln!(
            f,
            "records shown: {}, contents committed: {}, with revised content: {} of {} that were sent",
            self.shown, self.committed, self.revised, self.sent_revised
        )?;
        writeln!(f, "lost: {}, invented: {}, twice: {}", self.lost, self.invented, self.twice)?;
        writeln!(f, "problems that `verify --deep` finds: {}", self.problems.len())?;
        self.problems.iter().take(10).try_for_each(|problem| writeln!(f, "  {problem}"))?;
        writeln!(f, "gaps: {}", self.gaps.len())?;
        self.gaps.iter().take(10).try_for_each(|gap| writeln!(f, "  {gap:?}"))?;
        write!(
            f,
            "{} after {:.0} s",
            if self.is_clean() { "clean" } else { "NOT CLEAN" },
            self.took.as_secs_f64()
        )
    }
}

/// The process that is killed: pulls until everything is collected.
pub(crate) async fn collect(config: &str) -> Result<(), Box<dyn Error>> {
    let config: Config = serde_json::from_str(config)?;
    let report = Report::find("beta", &config.report).ok_or("no such report")?;
    let mut settings = Settings::default();
    settings.streams = Stream::all_of(report).collect();
    (settings.from, settings.to) = (Some(config.from), Some(config.to));
    settings.pages_per_window = 3;
    let client = Client::builder(StaticToken::new(config.token))
        .cloud(Cloud::custom(config.endpoint))
        .no_rate_limit()
        .build()?;
    let mut collector = Collector::builder()
        .tenant(TENANT)
        .client(client)
        .store(Store::local(&config.folder)?)
        .settings(settings)
        .build()?;
    let summary = collector.pull().await?;
    std::process::exit(summary.exit_code().into());
}

/// Kills collectors, each of which goes on where the last one was killed, lets the last one finish, and compares.
pub(crate) async fn run(
    setup: Setup,
    program: impl Fn() -> Result<Command, Box<dyn Error>>,
) -> Result<Verdict, Box<dyn Error>> {
    let started = Instant::now();
    let folder = tempfile::tempdir()?;
    let to = Timestamp::from_second((Timestamp::now().as_second() / 86_400 - 2) * 86_400)?;
    let from = to - SignedDuration::from_hours(24 * setup.days);
    let simulator = Simulator::builder()
        .seed(setup.seed)
        .records(setup.records)
        .newest_record_at(to)
        .span((to.duration_since(from)).unsigned_abs())
        .rate_limit(None)
        .start()
        .await?;
    let config = Config {
        endpoint: simulator.endpoint().to_owned(),
        token: simulator.token(),
        folder: folder.path().display().to_string(),
        report: setup.report.to_owned(),
        from,
        // The newest record is at the end of the span.
        to: to + SignedDuration::from_secs(1),
    };
    let spawn = || -> Result<std::process::Child, Box<dyn Error>> {
        let mut command = program()?;
        command.env(CHILD, serde_json::to_string(&config)?);
        Ok(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?)
    };
    add_faults(&simulator);
    let mut verdict = Verdict::default();
    let mut random = setup.seed;
    let mut below = |end: u64| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) % end.max(1)
    };
    while verdict.kills < setup.kills {
        let mut child = spawn()?;
        let life = simulator.requests().count() + below(setup.pages_of_a_life);
        if let Some(status) = wait(&mut child, || simulator.requests().count() > life).await? {
            verdict.exits += 1;
            if is_done(status) {
                break;
            }
            if verdict.exits > 10 * setup.kills {
                return Err(format!("the collector ends by itself again and again: {status}").into());
            }
            continue;
        }
        // Somewhere between the request, the segment, the entry and the next request.
        tokio::time::sleep(Duration::from_micros(below(40_000))).await;
        child.kill()?;
        child.wait()?;
        verdict.kills += 1;
    }
    verdict.faults =
        simulator.requests().list().iter().filter(|request| request.fault.is_some()).count() as u64;
    simulator.faults().clear();
    for _ in 0..20 {
        let status = wait(&mut spawn()?, || false).await?;
        verdict.exits += 1;
        if status.is_some_and(is_done) {
            break;
        }
    }
    verdict.requests = simulator.requests().count();
    compare(&mut verdict, &simulator, setup.report, folder.path()).await?;
    verdict.took = started.elapsed();
    Ok(verdict)
}

/// Everything is collected, with or without a gap.
fn is_done(status: ExitStatus) -> bool {
    matches!(status.code(), Some(0 | 5))
}

/// Waits until a process ends, or until a condition holds.
async fn wait(
    child: &mut std::process::Child,
    is_over: impl Fn() -> bool,
) -> Result<Option<ExitStatus>, Box<dyn Error>> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if is_over() {
            return Ok(None);
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

fn add_faults(simulator: &Simulator) {
    let faults = [
        Fault::status(429).retry_after("0").one_in(40),
        Fault::status(503).retry_after("0").one_in(40),
        Fault::status(504).one_in(60),
        Fault::new(Effect::CutBody).one_in(40),
        Fault::new(Effect::Reset).one_in(60),
        Fault::new(Effect::EmbeddedError).one_in(60),
        Fault::new(Effect::ExpiredLink).one_in(60),
        Fault::new(Effect::EndsEarly).one_in(30),
        Fault::new(Effect::EmptyPage).one_in(40),
        Fault::new(Effect::DuplicateOverPages).one_in(20),
        Fault::new(Effect::MissingRecords { one_in: 50 }).one_in(30),
        Fault::new(Effect::RevisedRecords { one_in: 50 }).one_in(30),
    ];
    faults.into_iter().for_each(|fault| {
        simulator.faults().add(fault);
    });
}

async fn compare(
    verdict: &mut Verdict,
    simulator: &Simulator,
    report: &str,
    folder: &Path,
) -> Result<(), Box<dyn Error>> {
    let store = Store::local(folder)?;
    let mut options = VerifyOptions::default();
    options.deep = true;
    let verification = verify(&store, TENANT, &options).await?;
    verdict.entries = verification.entries;
    verdict.problems = verification.problems.iter().map(ToString::to_string).collect();
    let log = Log::open(&store, TENANT).await?;
    let all = gaps(log.state(), Timestamp::now());
    verdict.gaps = all.into_iter().filter(|gap| gap.reason.is_gap()).collect();

    let exported = export(&store, TENANT, &ExportOptions::default()).await?;
    let mut contents = HashSet::new();
    let mut committed: HashMap<String, u64> = HashMap::new();
    for segment in &exported.segments {
        exported
            .records(&segment.segment, |raw| {
                verdict.committed += 1;
                verdict.twice += u64::from(!contents.insert(ContentHash::of(raw)));
                *committed.entry(id(raw)).or_default() += 1;
                Ok(())
            })
            .await?;
    }
    let shown = simulator.ledger().keys("beta", report).ok_or("no such report")?;
    verdict.shown = shown.len() as u64;
    verdict.lost = shown.iter().filter(|key| !committed.contains_key(*key)).count() as u64;
    let shown: HashSet<String> = shown.into_iter().collect();
    verdict.invented = committed.keys().filter(|key| !shown.contains(*key)).count() as u64;
    verdict.revised = committed.values().filter(|contents| **contents > 1).count() as u64;
    verdict.sent_revised = simulator.ledger().served().iter().map(|served| served.revised.len() as u64).sum();
    // A record has its content, and its revised content if that was ever sent.
    verdict.invented += verdict.revised.saturating_sub(verdict.sent_revised);
    verdict.invented += committed.values().filter(|contents| **contents > 2).count() as u64;
    Ok(())
}

fn id(raw: &str) -> String {
    #[derive(Deserialize)]
    struct Id {
        id: String,
    }
    serde_json::from_str::<Id>(raw).map(|record| record.id).unwrap_or_default()
}
