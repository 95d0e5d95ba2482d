//! A simulated tenant with TLS, as a process.

use std::{
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use anyhow::{Context as _, bail};

use crate::workspace::Workspace;

/// Records per report: several pages of each kind of sign-in.
const RECORDS: &str = "3000";

/// A running tenant, ended when dropped.
pub(super) struct Tenant {
    process: Child,
    endpoint: String,
    tenant_id: String,
    token: String,
    certificate: PathBuf,
}

/// The programs that suites use.
pub(super) struct Programs {
    /// The simulated tenant.
    pub(super) simulator: PathBuf,
    /// The collector.
    pub(super) collector: PathBuf,
}

/// Builds the programs, with the features that the tests of the workspace build them with.
pub(super) fn build(workspace: &Workspace) -> anyhow::Result<Programs> {
    let mut command = workspace.cargo(["build", "--workspace", "--all-features"]);
    command.args(["--bin", "msgraph-sim", "--bin", "entra-logs"]);
    command.args(["--message-format", "json-render-diagnostics"]).stderr(Stdio::inherit());
    let output = command.output().context("can't run cargo build")?;
    if !output.status.success() {
        bail!("the simulated tenant or the collector does not build");
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let executable = |name: &str| {
        let mut values =
            messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        let executable = values.find_map(|value| {
            let is_it = value.get("target")?.get("name")?.as_str()? == name;
            is_it.then(|| value.get("executable")?.as_str().map(PathBuf::from)).flatten()
        });
        executable.with_context(|| format!("cargo build names no executable of {name}"))
    };
    Ok(Programs { simulator: executable("msgraph-sim")?, collector: executable("entra-logs")? })
}

impl Tenant {
    /// Starts a tenant and waits until it listens.
    pub(super) fn start(workspace: &Workspace, programs: &Programs) -> anyhow::Result<Self> {
        let program = &programs.simulator;
        let certificate = workspace.path("target/interop/ca.pem");
        let mut command = Command::new(program);
        command.args(["--tls", "--no-limit", "--records", RECORDS, "--tls-ca-out"]).arg(&certificate);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().with_context(|| format!("can't run {}", program.display()))?;
        let output = process.stdout.take().context("the tenant's output was not captured")?;
        let (mut endpoint, mut tenant_id, mut token) = (None, None, None);
        for line in BufReader::new(output).lines() {
            let line = line.context("can't read what the tenant prints")?;
            let words: Vec<_> = line.split_whitespace().collect();
            match words.as_slice() {
                [url] if url.starts_with("https://") => endpoint = Some((*url).to_owned()),
                ["tenant", "id", id] => tenant_id = Some((*id).to_owned()),
                ["token", value] => token = Some((*value).to_owned()),
                ["stop", ..] => break,
                _ => {}
            }
        }
        match (endpoint, tenant_id, token) {
            (Some(endpoint), Some(tenant_id), Some(token)) => {
                Ok(Self { process, endpoint, tenant_id, token, certificate })
            }
            _ => {
                process.kill().ok();
                bail!("the tenant ended before it printed its endpoint, tenant id and token")
            }
        }
    }

    /// The environment of a suite, with the variables that make its TLS libraries trust the tenant.
    pub(super) fn variables(&self) -> Vec<(&'static str, String)> {
        let certificate = self.certificate.display().to_string();
        vec![
            ("SIM_ENDPOINT", self.endpoint.clone()),
            ("SIM_TENANT", self.tenant_id.clone()),
            ("SIM_TOKEN", self.token.clone()),
            ("SIM_CA", certificate.clone()),
            ("REQUESTS_CA_BUNDLE", certificate.clone()),
            ("SSL_CERT_FILE", certificate.clone()),
            ("NODE_EXTRA_CA_CERTS", certificate),
        ]
    }
}

impl Drop for Tenant {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
