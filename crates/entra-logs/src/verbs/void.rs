//! `void`: removes orphans, and records on purpose, listed in the log first.

use jiff::Timestamp;
use msgraph_auditlogs_collect::{Log, Span, VoidOptions, Voided, void};
use serde_json::json;

use crate::cli::Void;
use crate::console::count;
use crate::context::Context;
use crate::failure::{COMPLETE, Failure};
use crate::scope::selected;

pub(super) async fn run(context: &Context, arguments: &Void) -> Result<u8, Failure> {
    let (from, until) = context.range(&arguments.range)?;
    let span = match (from, until) {
        (None, None) => None,
        (from, until) => Some(Span::new(from.unwrap_or(Timestamp::MIN), until.unwrap_or(context.now))),
    };
    let has_selection = !arguments.selection.report.is_empty() || !arguments.selection.kind.is_empty();
    if span.is_none() && has_selection {
        return Err(Failure::usage(
            "--report and --kind need a range: add --from, --until or --last, or leave them out to remove orphans only",
        ));
    }
    let reason = arguments.reason.clone().unwrap_or_default();
    if span.is_some() && reason.trim().is_empty() {
        return Err(Failure::usage(
            "removing records needs a reason, which the log keeps: add --reason \"...\"",
        ));
    }
    for (store, tenant) in context.tenants_to_read().await? {
        let mut options = VoidOptions::default();
        options.reason.clone_from(&reason);
        options.span = span;
        options.dry_run = !arguments.yes;
        options.streams =
            selected(&arguments.selection, Log::open(&store, &tenant).await?.state().streams.keys())?;
        let voided = void(&store, &tenant, &options, Timestamp::now()).await?;
        if arguments.json {
            context
                .console
                .print(&json!({"tenant": tenant, "dryRun": options.dry_run, "voided": voided}).to_string())?;
        } else {
            context.console.print(&text(&tenant, &voided, options.dry_run))?;
        }
    }
    Ok(COMPLETE)
}

fn text(tenant: &str, voided: &Voided, dry_run: bool) -> String {
    let mut lines = vec![format!("tenant {tenant}")];
    let verb = if dry_run { "would remove" } else { "removed" };
    lines.push(format!(
        "  {verb} {} and {} that no entry names",
        count(voided.segments.len() as u64, "committed segment"),
        count(voided.orphans.len() as u64, "object")
    ));
    lines.extend(voided.segments.iter().chain(&voided.orphans).map(|name| format!("    {name}")));
    if let Some(position) = voided.position {
        lines.push(format!("  entry {position} lists them"));
    }
    if !voided.kept.is_empty() {
        lines.push(format!(
            "  {} could not be deleted; the store keeps what it has until its retention ends",
            count(voided.kept.len() as u64, "object")
        ));
    }
    if dry_run && !(voided.segments.is_empty() && voided.orphans.is_empty()) {
        lines.push("  nothing was changed: add --yes to remove them".to_owned());
    }
    lines.join("\n")
}
