//! What the tenant refuses, and what cannot be reached.

use msgraph_sim::{App, Fault};

use super::{Tenant, code, err, out, run_with, small};

const SIGNED_IN: [(&str, &str); 2] = [("AZURE_CLIENT_ID", "app"), ("AZURE_CLIENT_SECRET", "hunter2")];

/// Nothing listens there.
const NOWHERE: [&str; 4] = ["--cloud", "http://127.0.0.1:9", "--authority", "http://127.0.0.1:9"];

#[test]
fn a_network_that_fails_is_not_a_missing_permission() {
    let folder = tempfile::tempdir().unwrap();
    let id = "11111111-2222-4333-8444-555555555555";
    for (verb, tenant) in [("check", id), ("pull", id), ("pull", "contoso.example")] {
        let arguments =
            [&[verb, "--tenant", tenant, "--to", "logs", "--report", "signUps"], &NOWHERE[..]].concat();
        let output = run_with(folder.path(), &arguments, &SIGNED_IN);
        let text = out(&output) + &err(&output);
        assert_eq!(code(&output), 2, "{arguments:?}: {text}");
        assert!(!text.contains("hunter2") && !text.contains("no gap"), "{arguments:?}: {text}");
    }
    let arguments = [&["check", "--tenant", id, "--to", "logs"], &NOWHERE[..]].concat();
    let output = run_with(folder.path(), &arguments, &SIGNED_IN);
    assert!(
        out(&output).contains("check network") && out(&output).contains("not checked"),
        "{}",
        out(&output)
    );
}

#[test]
fn a_wrong_secret_ends_with_exit_code_4() {
    let tenant = Tenant::start(small().app(App::new("app").secret("the right one")));
    let id = tenant.simulator.tenant_id();
    let folder = tempfile::tempdir().unwrap();
    for verb in ["check", "pull"] {
        let arguments = tenant.arguments(verb, &id, &["--to", "logs", "--report", "signUps"]);
        let output = run_with(folder.path(), &arguments, &SIGNED_IN);
        let text = out(&output) + &err(&output);
        assert_eq!(code(&output), 4, "{verb}: {text}");
        assert!(!text.contains("hunter2"), "{verb}: {text}");
    }
}

#[test]
fn a_missing_license_ends_with_exit_code_4_and_other_reports_go_on() {
    let tenant = Tenant::start(small().premium_license(false));
    let id = tenant.simulator.tenant_id();
    let folder = tempfile::tempdir().unwrap();
    let more = ["--to", "logs", "--last", "1d", "--report", "signIns,directoryAudits"];
    let output = run_with(folder.path(), &tenant.arguments("pull", &id, &more), &SIGNED_IN);
    let text = out(&output) + &err(&output);
    assert_eq!(code(&output), 4, "{text}");
    assert!(text.contains("license"), "{text}");
    let status = run_with(folder.path(), &["status", "--to", "logs", "--json"], &[]);
    let status = super::json(&out(&status));
    let audits = status["streams"]
        .as_array()
        .unwrap()
        .iter()
        .find(|stream| stream["name"] == "beta/directoryAudits/all");
    assert!(audits.unwrap()["records"].as_u64().unwrap() > 0, "{status}");
}

#[test]
fn a_missing_permission_ends_with_exit_code_4_and_names_what_to_grant() {
    let refused = Fault::status(403)
        .error("Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
    let tenant = Tenant::start(small().fault(refused.on_path("directoryAudits")));
    let id = tenant.simulator.tenant_id();
    let folder = tempfile::tempdir().unwrap();
    for verb in ["check", "pull"] {
        let mut more = vec!["--to", "logs", "--report", "directoryAudits"];
        if verb == "pull" {
            more.extend(["--last", "2h"]);
        }
        let output = run_with(folder.path(), &tenant.arguments(verb, &id, &more), &SIGNED_IN);
        let text = out(&output) + &err(&output);
        assert_eq!(code(&output), 4, "{verb}: {text}");
        assert!(text.contains("AuditLog.Read.All"), "{verb}: {text}");
    }
}

#[test]
fn a_service_that_fails_ends_with_exit_code_2_and_the_next_run_continues() {
    let tenant = Tenant::start(small());
    let faults = tenant.simulator.faults();
    faults.add(Fault::status(400).on_path("directoryAudits"));
    let id = tenant.simulator.tenant_id();
    let folder = tempfile::tempdir().unwrap();
    let more = ["--to", "logs", "--last", "2h", "--report", "directoryAudits"];
    let arguments = tenant.arguments("pull", &id, &more);
    let failed = run_with(folder.path(), &arguments, &SIGNED_IN);
    assert_eq!(code(&failed), 2, "{}{}", out(&failed), err(&failed));
    assert!(out(&failed).contains("run the same command again"), "{}", out(&failed));
    faults.clear();
    let again = run_with(folder.path(), &arguments, &SIGNED_IN);
    assert_eq!(code(&again), 0, "{}{}", out(&again), err(&again));
    assert!(out(&again).contains("no gap"), "{}", out(&again));
}
