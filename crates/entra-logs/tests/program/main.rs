//! The program, end to end, against its embedded simulated tenant.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod convert;
mod denied;
mod follow;
mod gaps;
mod secrets;
mod tampering;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use msgraph_sim::{Simulator, SimulatorBuilder};

/// A run with a clean environment, in a folder of its own.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    run_with(folder, arguments, &[])
}

fn run_with(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    command(folder, arguments, variables).output().unwrap()
}

fn command(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entra-logs"));
    command.args(arguments).current_dir(folder).env_clear();
    // Windows needs it for sockets.
    for name in ["SYSTEMROOT", "PATH", "HOME"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.envs(variables.iter().copied());
    command
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// A copy of a store with two hours of one report, which is collected once.
fn collected() -> tempfile::TempDir {
    static ORIGINAL: OnceLock<tempfile::TempDir> = OnceLock::new();
    let original = ORIGINAL.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let output = run(
            folder.path(),
            &["pull", "--simulated", "--last", "2h", "--report", "directoryAudits", "--to", "logs"],
        );
        assert_eq!(code(&output), 0, "{}", err(&output));
        folder
    });
    let folder = tempfile::tempdir().unwrap();
    for path in files(original.path()) {
        let copy = folder.path().join(path.strip_prefix(original.path()).unwrap());
        std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
        std::fs::copy(path, copy).unwrap();
    }
    folder
}

/// The files of a folder and its subfolders, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(self::files(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

/// A simulated tenant that runs as long as the value lives.
struct Tenant {
    simulator: Simulator,
    // Its tasks run on these threads.
    _runtime: tokio::runtime::Runtime,
}

impl Tenant {
    fn start(builder: SimulatorBuilder) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let simulator = runtime.block_on(builder.start()).unwrap();
        Self { simulator, _runtime: runtime }
    }

    /// `verb` with the arguments that lead to the tenant, then `more`.
    fn arguments<'a>(&'a self, verb: &'a str, tenant: &'a str, more: &[&'a str]) -> Vec<&'a str> {
        let endpoint = self.simulator.endpoint();
        let to_it = [verb, "--tenant", tenant, "--cloud", endpoint, "--authority", endpoint];
        [&to_it[..], more].concat()
    }
}

/// A tenant with a few records of the last hours.
fn small() -> SimulatorBuilder {
    Simulator::builder().records(300).rate_limit(None).live(true)
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn a_pull_reports_what_it_did_and_what_to_try_next() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["pull", "--simulated", "--last", "1d", "--report", "directoryAudits", "--to", "logs"];
    let output = run(folder.path(), &arguments);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).contains("no gap") && out(&output).contains("head "), "{}", out(&output));
    assert!(err(&output).contains("entra-logs verify --to logs"), "{}", err(&output));
    // The same tenant again: nothing is written twice, and the log goes on.
    let again = run(folder.path(), &arguments);
    assert_eq!(code(&again), 0, "{}", err(&again));
    let verified = run(folder.path(), &["verify", "--to", "logs", "--deep"]);
    assert_eq!(code(&verified), 0, "{}{}", out(&verified), err(&verified));
    assert!(out(&verified).contains("clean"), "{}", out(&verified));
}

#[test]
fn reading_verbs_understand_what_was_collected() {
    let folder = collected();
    let folder = folder.path();
    let status = run(folder, &["status", "--to", "logs"]);
    assert_eq!(code(&status), 0, "{}", err(&status));
    assert!(out(&status).contains("beta/directoryAudits/all") && out(&status).contains("Guarantee"));
    let status = json(&out(&run(folder, &["status", "--to", "logs", "--json"])));
    let gaps = run(folder, &["gaps", "--to", "logs", "--json"]);
    assert_eq!(code(&gaps), 0);
    for line in out(&gaps).lines() {
        assert_eq!(json(line)["isGap"], false, "{line}");
    }
    let list = run(folder, &["export", "--to", "logs", "--list", "--json"]);
    let rows: u64 = out(&list).lines().map(|line| json(line)["rows"].as_u64().unwrap()).sum();
    assert_eq!(status["streams"][0]["records"], rows);
    let records = out(&run(folder, &["export", "--to", "logs", "--records"]));
    assert_eq!(records.lines().count() as u64, rows);
    assert!(rows > 0 && records.lines().all(|line| json(line)["activityDateTime"].is_string()));
    let bag = run(folder, &["export", "--to", "logs", "--bag", "case"]);
    assert_eq!(code(&bag), 0, "{}", err(&bag));
    assert!(folder.join("case/manifest-sha256.txt").is_file());
}

#[test]
fn standard_output_has_records_only_and_the_cursor_continues() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [
        "pull",
        "--simulated",
        "--last",
        "2h",
        "--report",
        "directoryAudits",
        "--to",
        "logs",
        "--stdout",
        "--cursor-file",
        "cursor",
    ];
    let first = run(folder.path(), &arguments);
    assert_eq!(code(&first), 0, "{}", err(&first));
    let records = out(&first).lines().map(json).count();
    let all = out(&run(folder.path(), &["export", "--to", "logs", "--records"])).lines().count();
    assert_eq!(records, all);
    assert!(records > 0);
    let again = run(folder.path(), &arguments);
    let all_now = out(&run(folder.path(), &["export", "--to", "logs", "--records"])).lines().count();
    assert_eq!(out(&again).lines().count(), all_now - all);
}

#[test]
fn the_page_is_one_file_that_loads_nothing() {
    let folder = collected();
    let output = run(folder.path(), &["status", "--to", "logs", "--html", "status.html"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let page = std::fs::read_to_string(folder.path().join("status.html")).unwrap();
    assert!(page.contains("beta/directoryAudits/all") && page.contains("prefers-color-scheme: dark"));
    for part in ["<script", "http://", "https://", "url(", "@import", "<link", "<img"] {
        assert!(!page.contains(part), "{part}");
    }
}

#[test]
fn check_reports_what_works() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["check", "--simulated", "--report", "directoryAudits", "--to", "logs"]);
    assert_eq!(code(&output), 0, "{}{}", out(&output), err(&output));
    for part in ["beta/directoryAudits/all", "clock", "latency", "never overwrites"] {
        assert!(out(&output).contains(part), "{part}: {}", out(&output));
    }
}

#[test]
fn mistakes_end_with_exit_code_1_and_say_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("inline.toml"),
        "[[tenants]]\nid = 'a'\ncredential = { kind = 'secret', client_id = 'b', client_secret = 'hunter2' }\n",
    )
    .unwrap();
    let cases: [(&[&str], &str); 15] = [
        (&["pull"], "--tenant"),
        (&["pull", "--simulated", "--to", "logs", "--report", "nothing"], "there are signIns"),
        (&["pull", "--simulated", "--to", "logs", "--kind", "robots"], "servicePrincipal"),
        (&["pull", "--simulated", "--to", "logs", "--from", "soon"], "2026-11-01"),
        (&["pull", "--simulated", "--to", "logs", "--from", "1d", "--until", "2d"], "not after its start"),
        (&["pull", "--simulated", "--to", "logs", "--from", "2999-01-01"], "in the future"),
        (&["pull", "--simulated", "--to", "logs", "--filter", "a eq 1"], "--report"),
        (&["status"], "--to"),
        (&["status", "--to", "missing"], "pull --to missing"),
        (&["verify", "--to", ".", "--head", "abc"], "entra-logs pull"),
        (&["pull", "--shard", "9"], "JOB_COMPLETION_INDEX"),
        (&["pull", "--tenant", "x", "--cloud", "mars"], "us-gov-l4"),
        (&["pull", "--config", "missing.toml"], "config example"),
        (&["config", "check", "--config", "inline.toml"], "secret_env"),
        (&["export", "--to", "."], "--list"),
    ];
    for (arguments, part) in cases {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), 1, "{arguments:?}: {}", err(&output));
        assert!(err(&output).contains(part), "{arguments:?}: {}", err(&output));
        assert!(!err(&output).contains("hunter2"), "{arguments:?}");
        assert!(!err(&output).contains("panicked"), "{arguments:?}");
    }
    assert!(!folder.path().join("missing").exists(), "reading makes no folder");
}

#[test]
fn help_is_readable_at_80_columns() {
    let folder = tempfile::tempdir().unwrap();
    for verb in [
        "", "check", "pull", "follow", "status", "gaps", "verify", "void", "export", "convert", "schema",
        "config",
    ] {
        let arguments: Vec<&str> = [verb, "-h"].into_iter().filter(|part| !part.is_empty()).collect();
        let output = run_with(folder.path(), &arguments, &[("COLUMNS", "80")]);
        assert_eq!(code(&output), 0);
        for line in out(&output).lines() {
            assert!(line.chars().count() <= 80, "{verb}: {line}");
        }
        // What is of this verb comes first, what every verb has comes last.
        if !verb.is_empty() {
            assert!(out(&output).find("-h, --help") < out(&output).find("Common:"), "{verb}");
        }
    }
}

#[test]
fn completions_and_manual_pages_are_made() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(folder.path(), &["completions", shell]);
        assert!(code(&output) == 0 && out(&output).contains("follow"), "{shell}");
    }
    assert!(out(&run(folder.path(), &["man"])).contains(".TH entra-logs"));
    assert_eq!(code(&run(folder.path(), &["man", "--out", "man"])), 0);
    assert!(folder.path().join("man/entra-logs-pull.1").is_file());
}

#[test]
fn the_example_of_the_configuration_is_valid() {
    let folder = tempfile::tempdir().unwrap();
    let example = run(folder.path(), &["config", "example"]);
    std::fs::write(folder.path().join("secret"), "any").unwrap();
    let example = out(&example)
        .replace("/run/secrets/contoso", "secret")
        .replace("/run/secrets/fabrikam.pem", "secret")
        .replace("/var/run/secrets/azure/tokens/azure-identity-token", "secret");
    std::fs::write(folder.path().join("entra-logs.toml"), example).unwrap();
    let output = run(folder.path(), &["config", "check"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).contains("entra-logs.toml: valid"), "{}", out(&output));
}

#[test]
fn removed_records_are_listed_and_stay_removed() {
    let folder = collected();
    let folder = folder.path();
    let refused = run(folder, &["void", "--to", "logs", "--last", "2h"]);
    assert_eq!(code(&refused), 1);
    assert!(err(&refused).contains("--reason"), "{}", err(&refused));
    let future = run(folder, &["void", "--to", "logs", "--until", "2999-01-01", "--reason", "order 17"]);
    assert!(code(&future) == 1 && err(&future).contains("future"), "{}", err(&future));
    let dry = ["void", "--to", "logs", "--from", "2026-01-01", "--reason", "order 17", "--json"];
    let before = files(&folder.join("logs")).len();
    let shown = json(&out(&run(folder, &dry)));
    assert_eq!(files(&folder.join("logs")).len(), before, "a dry run changes nothing");
    let done = run(folder, &[&dry[..], &["--yes"]].concat());
    assert_eq!(code(&done), 0, "{}", err(&done));
    let done = json(&out(&done));
    let removed = done["voided"]["segments"].as_array().unwrap();
    assert_eq!(shown["voided"]["segments"].as_array().unwrap(), removed);
    assert!(!removed.is_empty());
    let list = out(&run(folder, &["export", "--to", "logs", "--list", "--json"]));
    assert_eq!(list.lines().count() as u64, done["reachingBeyond"].as_u64().unwrap());
    assert!(list.lines().all(|line| !removed.contains(&json(line)["name"])));
    let verified = run(folder, &["verify", "--to", "logs", "--deep"]);
    assert_eq!(code(&verified), 0, "{}", out(&verified));
}

#[test]
fn an_export_at_a_position_has_what_was_committed_until_then() {
    let folder = collected();
    let folder = folder.path();
    let all = out(&run(folder, &["export", "--to", "logs", "--list", "--json"]));
    let entries: Vec<u64> = all.lines().map(|line| json(line)["position"].as_u64().unwrap()).collect();
    let position = *entries.iter().min().unwrap();
    let at = position.to_string();
    let then = out(&run(folder, &["export", "--to", "logs", "--list", "--json", "--position", &at]));
    assert_eq!(then.lines().count(), entries.iter().filter(|entry| **entry <= position).count());
    let none = out(&run(folder, &["export", "--to", "logs", "--list", "--json", "--position", "0"]));
    assert_eq!(none, "");
    let beyond = run(folder, &["export", "--to", "logs", "--list", "--position", "9999"]);
    assert_eq!(code(&beyond), 1, "{}{}", out(&beyond), err(&beyond));
    let bag = run(folder, &["export", "--to", "logs", "--bag", "case"]);
    assert_eq!(code(&bag), 0, "{}", err(&bag));
    let again = run(folder, &["export", "--to", "logs", "--bag", "case"]);
    assert_ne!(code(&again), 0, "a bag is never overwritten");
    let manifest = std::fs::read_to_string(folder.join("case/manifest-sha256.txt")).unwrap();
    assert_eq!(manifest.lines().filter(|line| line.contains(".jsonl.zst")).count(), entries.len());
}

#[test]
fn a_tenant_belongs_to_exactly_one_shard() {
    let folder = tempfile::tempdir().unwrap();
    let tenant = "11111111-2222-4333-8444-555555555555";
    let codes: Vec<i32> = ["0", "1"]
        .into_iter()
        .map(|index| {
            let to = ["--cloud", "http://127.0.0.1:9", "--authority", "http://127.0.0.1:9", "--to", "logs"];
            let arguments =
                [&["pull", "--tenant", tenant, "--report", "signUps", "--shard", "2"][..], &to].concat();
            let variables = [
                ("AZURE_CLIENT_ID", "app"),
                ("AZURE_CLIENT_SECRET", "secret"),
                ("JOB_COMPLETION_INDEX", index),
            ];
            code(&run_with(folder.path(), &arguments, &variables))
        })
        .collect();
    // Nothing listens there: the shard that has the tenant cannot read it, the other one has nothing to do.
    assert!(codes == [0, 2] || codes == [2, 0], "{codes:?}");
}
