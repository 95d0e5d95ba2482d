//! The program, end to end, against its embedded simulated tenant.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::path::Path;
use std::process::{Command, Output};

/// A run with a clean environment, in a folder of its own.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    run_with(folder, arguments, &[])
}

fn run_with(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entra-logs"));
    command.args(arguments).current_dir(folder).env_clear();
    // Windows needs it for sockets.
    for name in ["SYSTEMROOT", "PATH", "HOME"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.envs(variables.iter().copied());
    command.output().unwrap()
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

/// A store with two hours of one report.
fn collected() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let output = run(
        folder.path(),
        &["pull", "--simulated", "--last", "2h", "--report", "directoryAudits", "--to", "logs"],
    );
    assert_eq!(code(&output), 0, "{}", err(&output));
    folder
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn a_pull_says_what_it_did_and_what_to_try_next() {
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
fn a_changed_byte_is_named_and_the_exit_code_is_3() {
    let folder = collected();
    let list = out(&run(folder.path(), &["export", "--to", "logs", "--list", "--json"]));
    let first = json(list.lines().next().unwrap());
    let (tenant, name) = (first["tenant"].as_str().unwrap(), first["name"].as_str().unwrap());
    let path = folder.path().join("logs").join(tenant).join(name);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let output = run(folder.path(), &["verify", "--to", "logs", "--hash"]);
    assert_eq!(code(&output), 3);
    assert!(out(&output).contains(name), "{}", out(&output));
}

#[test]
fn a_log_that_was_rolled_back_is_found_by_its_head() {
    let folder = collected();
    let status = json(&out(&run(folder.path(), &["status", "--to", "logs", "--json"])));
    let (tenant, head) = (status["tenant"].as_str().unwrap(), status["head"].as_str().unwrap());
    let position = status["position"].as_u64().unwrap();
    assert_eq!(code(&run(folder.path(), &["verify", "--to", "logs", "--head", head])), 0);
    std::fs::remove_file(folder.path().join(format!("logs/{tenant}/log/{position:020}.json"))).unwrap();
    let output = run(folder.path(), &["verify", "--to", "logs", "--head", head]);
    assert_eq!(code(&output), 3, "{}", out(&output));
    assert!(out(&output).contains("--head"), "{}", out(&output));
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
fn check_says_what_works() {
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
    let cases: [(&[&str], &str); 14] = [
        (&["pull"], "--tenant"),
        (&["pull", "--simulated", "--to", "logs", "--report", "nothing"], "there are signIns"),
        (&["pull", "--simulated", "--to", "logs", "--kind", "robots"], "servicePrincipal"),
        (&["pull", "--simulated", "--to", "logs", "--from", "soon"], "2026-11-01"),
        (&["pull", "--simulated", "--to", "logs", "--from", "1d", "--until", "2d"], "not after its start"),
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
fn a_refused_sign_in_ends_with_exit_code_4_and_shows_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    // Nothing listens there; a domain needs a token to know the tenant's id.
    let cloud = ["--cloud", "http://127.0.0.1:9", "--authority", "http://127.0.0.1:9"];
    let arguments = [&["pull", "--tenant", "contoso.example", "--to", "logs"][..], &cloud].concat();
    let variables = [("AZURE_CLIENT_ID", "app"), ("AZURE_CLIENT_SECRET", "hunter2")];
    let output = run_with(folder.path(), &arguments, &variables);
    assert_eq!(code(&output), 4, "{}", err(&output));
    assert!(err(&output).contains("use the id"), "{}", err(&output));
    assert!(!(err(&output) + &out(&output)).contains("hunter2"));
}

/// The text of a filter is in the settings of the log, by design, and nowhere else.
#[test]
fn no_output_has_a_secret_link_or_filter() {
    let folder = tempfile::tempdir().unwrap();
    let filter = "category eq 'UserManagement'";
    let pull = [
        "pull",
        "--simulated",
        "--last",
        "2h",
        "--report",
        "directoryAudits",
        "--filter",
        filter,
        "--to",
        "logs",
        "--metrics",
        "metrics.prom",
        "--log-format",
        "json",
    ];
    let output = run_with(folder.path(), &pull, &[("RUST_LOG", "debug")]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let mut texts = vec![out(&output), err(&output)];
    texts.push(std::fs::read_to_string(folder.path().join("metrics.prom")).unwrap());
    for arguments in [
        &["status", "--to", "logs"][..],
        &["gaps", "--to", "logs"],
        &["verify", "--to", "logs"],
        &["status", "--to", "logs", "--html"],
        &["export", "--to", "logs", "--list"],
    ] {
        let output = run(folder.path(), arguments);
        texts.extend([out(&output), err(&output)]);
    }
    for text in &texts {
        for part in ["UserManagement", "skiptoken", "Bearer", "eyJ", "client_secret="] {
            assert!(!text.contains(part), "{part} in {text}");
        }
    }
    let mut entries = 0;
    for entry in walk(&folder.path().join("logs")) {
        if entry.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&entry).unwrap();
            for part in ["skiptoken", "Bearer", "eyJ", "nextLink"] {
                assert!(!text.contains(part), "{part} in {}", entry.display());
            }
            entries += 1;
        }
    }
    assert!(entries > 1);
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(walk(&path)) } else { files.push(path) }
    }
    files
}

#[test]
fn help_is_readable_at_80_columns() {
    let folder = tempfile::tempdir().unwrap();
    for verb in
        ["", "check", "pull", "follow", "status", "gaps", "verify", "void", "export", "schema", "config"]
    {
        let arguments: Vec<&str> = [verb, "-h"].into_iter().filter(|part| !part.is_empty()).collect();
        let output = run_with(folder.path(), &arguments, &[("COLUMNS", "80")]);
        assert_eq!(code(&output), 0);
        for line in out(&output).lines() {
            assert!(line.chars().count() <= 80, "{verb}: {line}");
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
