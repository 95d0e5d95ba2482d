//! `check`: what works and what does not, in plain words.

mod findings;
mod probe;

use std::time::Duration;

use jiff::Timestamp;
use msgraph_auditlogs_collect::{GraphSource, Stream};
use serde_json::json;

use crate::cli::Check;
use crate::console::count;
use crate::context::Context;
use crate::failure::{COMPLETE, DENIED, Failure, INCOMPLETE, USAGE, worst};
use crate::tenants::{self, Target};
use crate::{duration, scope};
use findings::{Findings, Mark};
use probe::probe;

pub(super) async fn run(context: &Context, arguments: &Check) -> Result<u8, Failure> {
    let snapshots = context.config.settings.snapshots.unwrap_or(false);
    let named = scope::streams(&arguments.selection.report, &arguments.selection.kind, snapshots)?;
    let targets = tenants::resolve(context, &arguments.connection).await?;
    let mut codes = Vec::new();
    for target in targets {
        let mut findings = Findings::new(&context.console, arguments.json);
        findings.title(&format!("tenant {} ({}) at {}", target.label, target.id, target.cloud))?;
        let streams = if arguments.selection.report.is_empty() && arguments.selection.kind.is_empty() {
            scope::streams(&target.config.reports, &target.config.kinds, snapshots)?
        } else {
            named.clone()
        };
        token(&mut findings, &target, &streams)?;
        if target.sign_in.is_ok() {
            reports(&mut findings, &target, &streams).await?;
        } else {
            let skipped = count(streams.len() as u64, "stream");
            findings.add(Mark::Note, "reports", &format!("{skipped} not checked: there is no token"))?;
        }
        store(&mut findings, context, &target).await?;
        if arguments.json {
            let line = json!({"tenant": target.id, "findings": findings.all(), "exitCode": findings.code()});
            context.console.print(&line.to_string())?;
        } else if findings.code() == COMPLETE {
            context.console.print("everything that was checked works: `entra-logs pull` collects it")?;
        }
        codes.push(findings.code());
    }
    Ok(worst(codes))
}

const AUDIT: &str = "AuditLog.Read.All";
const DIRECTORY: &str = "Directory.Read.All";
const ATTRIBUTES: &str = "CustomSecAttributeAuditLogs.Read.All";

/// The token: whose it is, how long it is valid, and what it may read.
fn token(findings: &mut Findings<'_>, target: &Target, streams: &[Stream]) -> Result<(), Failure> {
    if let Err(reason) = &target.sign_in {
        return findings.add(Mark::Fails(reason.exit_code()), "token", &reason.to_string());
    }
    let Some(claims) = &target.claims else {
        return findings.add(
            Mark::Note,
            "token",
            "opaque: its roles cannot be shown, the reports below show what it may read",
        );
    };
    let name = claims.app_displayname.as_deref().or(claims.appid.as_deref()).unwrap_or("unknown");
    let left = claims.exp.map(|end| end.saturating_sub(Timestamp::now().as_second()));
    let left = left.and_then(|left| u64::try_from(left).ok());
    let lifetime = left.map_or("has no end".to_owned(), |left| format!("for {}", duration::short(left)));
    findings.add(Mark::Works, "token", &format!("of application {name}, valid {lifetime}"))?;
    let granted = claims.permissions();
    let has = |permission: &str| granted.contains(&permission);
    let wants = |name: &str| streams.iter().any(|stream| stream.report().name() == name);
    let mut needed = vec![(AUDIT, "sign-ins, audits and provisioning")];
    if wants("signIns") {
        needed.push((DIRECTORY, "sign-ins: without it, some tenants answer that a license is missing"));
    }
    if wants("customSecurityAttributeAudits") {
        needed.push((ATTRIBUTES, "custom security attribute audits"));
    }
    for (permission, purpose) in needed {
        if has(permission) {
            findings.add(Mark::Works, "role", &format!("{permission}: {purpose}"))?;
        } else {
            findings.add(
                Mark::Fails(DENIED),
                "role",
                &format!(
                    "{permission} is missing, for {purpose}; grant it to the application with admin consent"
                ),
            )?;
        }
    }
    let more: Vec<&str> = granted.iter().copied().filter(|name| name.contains("Write")).collect();
    if !more.is_empty() {
        findings.add(
            Mark::Note,
            "role",
            &format!(
                "{} is more than reading needs: use an application of its own for logs",
                more.join(", ")
            ),
        )?;
    }
    Ok(())
}

/// Each report and kind, the service's clock and latency.
async fn reports(findings: &mut Findings<'_>, target: &Target, streams: &[Stream]) -> Result<(), Failure> {
    let source = GraphSource::new(target.client.clone());
    let mut skews = Vec::new();
    let mut latencies: Vec<Duration> = Vec::new();
    for stream in streams {
        let probed = probe(&source, stream).await;
        skews.extend(probed.skew);
        latencies.extend(probed.latency);
        match probed.error {
            Some(error) => {
                let code = if error.failure.is_denied() { DENIED } else { INCOMPLETE };
                findings.add(Mark::Fails(code), &stream.name(), &error.to_string())?;
            }
            None => {
                let shown = match (probed.records, probed.oldest_days) {
                    (0, None) => "no record in the last day, nor an older one".to_owned(),
                    (0, Some(days)) => {
                        format!("no record in the last day; records older than {days} days are shown")
                    }
                    (_, None) => "no record older than 6 days is shown".to_owned(),
                    (_, Some(days)) => format!("records older than {days} days are shown"),
                };
                findings.add(Mark::Works, &stream.name(), &shown)?;
            }
        }
    }
    if let Some(skew) = skews.iter().copied().min_by_key(|skew| skew.abs()) {
        let seconds = skew.unsigned_abs();
        if seconds > 60 {
            let direction = if skew > 0 { "ahead of" } else { "behind" };
            findings.add(
                Mark::Note,
                "clock",
                &format!(
                    "{} {direction} the service: set it by NTP; times are counted by the smaller one",
                    duration::short(seconds)
                ),
            )?;
        } else {
            findings.add(Mark::Works, "clock", "agrees with the service's within a minute")?;
        }
    }
    latencies.sort_unstable();
    if let Some(middle) = latencies.get(latencies.len() / 2) {
        findings.add(Mark::Works, "latency", &format!("{} ms for a page (median)", middle.as_millis()))?;
    }
    Ok(())
}

async fn store(findings: &mut Findings<'_>, context: &Context, target: &Target) -> Result<(), Failure> {
    if context.location().is_none() && target.config.store.is_none() {
        return findings.add(Mark::Note, "store", "none is named: use --to, or `store` in the configuration");
    }
    let checked = match context.store_of(target.config.store.as_deref()) {
        Ok(store) => store.check().await.map(|deleted| (store, deleted)).map_err(Failure::from),
        Err(failure) => Err(failure),
    };
    match checked {
        Ok((store, true)) => findings.add(Mark::Works, "store", &format!("{store} creates objects and never overwrites")),
        Ok((store, false)) => findings.add(
            Mark::Works,
            "store",
            &format!("{store} creates objects, never overwrites, and does not delete: .check keeps an object of this check"),
        ),
        Err(failure) => findings.add(Mark::Fails(USAGE), "store", &failure.to_string()),
    }
}
