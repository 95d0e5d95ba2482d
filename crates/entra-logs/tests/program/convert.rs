//! `convert`: exports of any form become JSON Lines in the form of Graph, and nothing is left out in silence.

use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use super::{code, collected, command, err, files, json, out, run};

/// A page of Graph, as people save it: on many lines.
const PAGE: &str = r#"{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns",
  "value": [
    {
      "id": "1",
      "createdDateTime": "2026-11-24T08:15:30Z",
      "userPrincipalName": "kim@contoso.example",
      "clientAppUsed": "Browser",
      "riskDetail": "none"
    },
    { "id": "2", "createdDateTime": "2026-11-24T08:16:30Z", "userPrincipalName": "lee@contoso.example", "clientAppUsed": "Browser" }
  ]
}"#;

/// Two lines of diagnostic settings: a sign-in and an audit.
const DIAGNOSTIC: &str = concat!(
    r#"{"time":"2026-11-24T08:15:30Z","category":"SignInLogs","tenantId":"t1","operationName":"Sign-in activity","resultType":"0","properties":{"id":"3","createdDateTime":"2026-11-24T08:15:30.12+00:00","appliedConditionalAccessPolicies":[{"id":"p1","conditionsSatisfied":19}]}}"#,
    "\n",
    r#"{"time":"2026-11-24T08:15:31Z","category":"AuditLogs","tenantId":"t1","operationName":"Add user","properties":{"id":"4","category":"UserManagement","activityDisplayName":"Add user","activityDateTime":"2026-11-24T08:15:31+00:00"}}"#,
    "\n",
);

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn ids(text: &str) -> Vec<String> {
    text.lines().map(|line| json(line)["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_form_becomes_a_line_for_each_record() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "exports/page.json", PAGE);
    write(folder.path(), "exports/hub/tenantId=t9/log.json", DIAGNOSTIC);
    let output = run(folder.path(), &["convert", "exports"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(ids(&out(&output)), ["3", "4", "1", "2"]);
    let first = json(out(&output).lines().next().unwrap());
    assert_eq!(
        first["appliedConditionalAccessPolicies"][0]["conditionsSatisfied"],
        "application,users,clientType"
    );
    for part in ["converted 4 records of 2 inputs", "signIns", "directoryAudits", "flags as a number"] {
        assert!(err(&output).contains(part), "{part}: {}", err(&output));
    }
    // A pattern in quotes, and a file that is named twice.
    let output = run(folder.path(), &["convert", "exports/*.json", "exports/page.json"]);
    assert_eq!(ids(&out(&output)), ["1", "2"]);
}

#[test]
fn reports_and_kinds_are_selected_and_the_rest_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "log.json", DIAGNOSTIC);
    let audits = run(folder.path(), &["convert", "log.json", "--report", "directoryAudits"]);
    assert_eq!((ids(&out(&audits)), code(&audits)), (vec!["4".to_owned()], 0));
    assert!(err(&audits).contains("left out 1 record"), "{}", err(&audits));
    let interactive = run(folder.path(), &["convert", "log.json", "--kind", "interactiveUser"]);
    assert_eq!(ids(&out(&interactive)), ["3"]);
    let managed = run(folder.path(), &["convert", "log.json", "--kind", "managedIdentity"]);
    assert_eq!(out(&managed), "");
    assert!(err(&managed).contains("left out 2 records"), "{}", err(&managed));
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_converted() {
    let folder = tempfile::tempdir().unwrap();
    let damaged = DIAGNOSTIC.replacen("\n", "\n{\"id\": oops}\n", 1);
    write(folder.path(), "damaged.json", &damaged);
    write(folder.path(), "page.html", "<html>Sign in to your account</html>");
    write(folder.path(), "empty.json", "");
    let output = run(folder.path(), &["convert", "damaged.json", "page.html", "empty.json"]);
    assert_eq!(code(&output), 2, "{}", err(&output));
    assert_eq!(ids(&out(&output)), ["3", "4"]);
    for part in
        ["damaged.json:2:", "byte", "page.html:1:", "empty.json has no record", "2 parts could not be read"]
    {
        assert!(err(&output).contains(part), "{part}: {}", err(&output));
    }
}

#[test]
fn a_cut_compressed_file_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "log.json", &DIAGNOSTIC.repeat(50));
    assert_eq!(code(&run(folder.path(), &["convert", "log.json", "--out", "log.jsonl.gz"])), 0);
    let bytes = std::fs::read(folder.path().join("log.jsonl.gz")).unwrap();
    std::fs::write(folder.path().join("cut.gz"), &bytes[..bytes.len() - 9]).unwrap();
    let output = run(folder.path(), &["convert", "cut.gz"]);
    assert_eq!(code(&output), 2, "{}", err(&output));
    assert!(err(&output).contains("cut.gz:"), "{}", err(&output));
}

#[test]
fn content_that_the_export_lost_is_named_and_the_exit_code_is_5() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "shell.json",
        r#"[{"Id":"1","CreatedDateTime":"2026-11-24T08:15:30Z","UserPrincipalName":"kim@contoso.example","Status":"Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignInStatus","AdditionalProperties":{}}]"#,
    );
    let output = run(folder.path(), &["convert", "shell.json"]);
    assert_eq!(code(&output), 5, "{}{}", out(&output), err(&output));
    assert!(
        err(&output).contains("shell.json:1: status") && err(&output).contains("-Depth 10"),
        "{}",
        err(&output)
    );
}

#[test]
fn the_extension_compresses_and_nothing_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "log.json", DIAGNOSTIC);
    let plain = out(&run(folder.path(), &["convert", "log.json"]));
    for name in ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst"] {
        let output = run(folder.path(), &["convert", "log.json", "--out", name]);
        assert_eq!((code(&output), out(&output).as_str()), (0, ""), "{}", err(&output));
        // Reading it again changes nothing.
        assert_eq!(out(&run(folder.path(), &["convert", name])), plain, "{name}");
        let again = run(folder.path(), &["convert", "log.json", "--out", name]);
        assert_eq!(code(&again), 1, "{}", err(&again));
        assert!(err(&again).contains("exists"), "{}", err(&again));
    }
    assert!(files(folder.path()).iter().all(|path| path.extension().is_some_and(|end| end != "part")));
    let unknown = run(folder.path(), &["convert", "log.json", "--out", "a.parquet"]);
    assert_eq!(code(&unknown), 1);
    assert!(err(&unknown).contains(".jsonl.zst"), "{}", err(&unknown));
}

#[test]
fn standard_input_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = command(folder.path(), &["convert", "-", "--quiet"], &[]);
    let mut process =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    process.stdin.take().unwrap().write_all(DIAGNOSTIC.as_bytes()).unwrap();
    let output = process.wait_with_output().unwrap();
    assert_eq!(ids(&out(&output)), ["3", "4"]);
    assert_eq!(err(&output), "");
}

#[test]
fn the_origin_keeps_the_original_text() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "log.json", DIAGNOSTIC);
    let output = run(folder.path(), &["convert", "log.json", "--origin"]);
    let lines: Vec<_> = out(&output).lines().map(json).collect();
    let originals: Vec<&str> = DIAGNOSTIC.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        assert_eq!(line["origin"]["original"], originals[index]);
        assert_eq!(line["origin"]["line"], index + 1);
        assert_eq!(line["origin"]["tenant"], "t1");
    }
    assert_eq!(
        lines[0]["origin"]["changes"][0]["path"],
        "appliedConditionalAccessPolicies[0].conditionsSatisfied"
    );
    assert_eq!(lines[1]["record"]["id"], "4");
}

#[test]
fn segments_of_a_store_come_out_as_they_went_in() {
    let folder = collected();
    let exported = out(&run(folder.path(), &["export", "--to", "logs", "--records"]));
    let converted = run(folder.path(), &["convert", "logs/*/raw/**/*.jsonl.zst"]);
    assert_eq!(code(&converted), 0, "{}", err(&converted));
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&out(&converted)), sorted(&exported));
}
