//! No secret, token, link or filter in anything that the program writes.

use msgraph_sim::App;

use super::follow::Service;
use super::{Tenant, code, command, err, files, out, run, run_with, small};

const SECRET: &str = "hunter2-Qx8~correct.horse";

/// The text of a filter is in the settings of the log, by design, and nowhere else.
const LITERAL: &str = "GroupManagement";

/// What must be nowhere: secrets, tokens, links.
const PARTS: [&str; 8] =
    [SECRET, "hunter2-Qx8%7E", "Bearer ", "eyJ", "skiptoken", "skipToken", "nextLink", "client_secret="];

fn assert_clean(what: &str, text: &str) {
    for part in PARTS.iter().chain([&LITERAL]) {
        assert!(!text.contains(part), "{what} has {part}: {}", context(text, part));
    }
}

fn context<'a>(text: &'a str, part: &str) -> &'a str {
    text.lines().find(|line| line.contains(part)).unwrap_or(text)
}

#[test]
fn nothing_that_is_written_has_a_secret_token_link_or_filter() {
    // Pages of few records, so that there are links.
    let tenant = Tenant::start(small().records(3_000).app(App::new("app").secret(SECRET)));
    let id = tenant.simulator.tenant_id();
    let folder = tempfile::tempdir().unwrap();
    let variables = [("AZURE_CLIENT_ID", "app"), ("AZURE_CLIENT_SECRET", SECRET), ("RUST_LOG", "trace")];
    let filter = format!("category eq '{LITERAL}'");
    let streams = ["--last", "2d", "--report", "directoryAudits", "--to", "logs", "--rate", "off"];
    for (verb, more) in [
        ("check", &["--report", "directoryAudits", "--to", "logs"][..]),
        ("pull", &[&streams[..], &["--filter", &filter, "--metrics", "metrics.prom"]].concat()),
        ("pull", &[&streams[..], &["--log-format", "json"]].concat()),
    ] {
        let output = run_with(folder.path(), &tenant.arguments(verb, &id, more), &variables);
        assert!(matches!(code(&output), 0 | 2), "{verb}: {}", err(&output));
        assert_clean(verb, &out(&output));
        assert_clean(verb, &err(&output));
    }
    assert_clean("metrics", &std::fs::read_to_string(folder.path().join("metrics.prom")).unwrap());

    for arguments in [
        &["status", "--to", "logs"][..],
        &["status", "--to", "logs", "--json"],
        &["status", "--to", "logs", "--html"],
        &["gaps", "--to", "logs", "--json"],
        &["verify", "--to", "logs", "--deep"],
        &["export", "--to", "logs", "--list", "--json"],
    ] {
        let output = run_with(folder.path(), arguments, &variables);
        assert_clean(arguments[0], &out(&output));
        assert_clean(arguments[0], &err(&output));
    }

    let follow = [&streams[..], &["--filter", &filter, "--listen", "127.0.0.1:0"]].concat();
    let mut service =
        Service::start(command(folder.path(), &tenant.arguments("follow", &id, &follow), &variables));
    for path in ["/", "/metrics", "/healthz", "/readyz", "/other"] {
        assert_clean(path, &service.get(path));
    }
    assert_clean("follow", &service.stop().1);

    let mut entries = 0;
    for path in files(&folder.path().join("logs")) {
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&path).unwrap();
            for part in PARTS {
                assert!(!text.contains(part), "{part} in {}", path.display());
            }
            entries += 1;
        }
    }
    assert!(entries > 1);
}

#[test]
fn a_configuration_is_shown_without_what_its_variables_have() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("entra-logs.toml"),
        "store = 'logs'\n[network]\nproxy_env = 'MY_PROXY'\n[[tenants]]\nid = '11111111-2222-4333-8444-555555555555'\n\
         credential = { kind = 'secret', client_id = 'app', secret_env = 'MY_SECRET' }\n",
    )
    .unwrap();
    let proxy = format!("http://user:{SECRET}@127.0.0.1:9");
    let variables = [("MY_SECRET", SECRET), ("MY_PROXY", proxy.as_str()), ("RUST_LOG", "trace")];
    for arguments in [&["config", "check"][..], &["check"], &["pull", "--last", "1h", "--report", "signUps"]]
    {
        let output = run_with(folder.path(), arguments, &variables);
        assert_clean(arguments[0], &out(&output));
        assert_clean(arguments[0], &err(&output));
    }
    let schema = run(folder.path(), &["config", "schema"]);
    assert!(out(&schema).contains("secret_env"));
}
