//! `void`: removes orphans, and records on purpose, listed in the log first.

use jiff::Timestamp;
use msgraph_auditlogs_collect::{ExportOptions, Log, Span, Store, VoidOptions, Voided, export, void};
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
    if span.is_some_and(|span| span.to > context.now) {
        return Err(Failure::usage(
            "the range ends in the future: what was removed is not read again, so end it now or earlier",
        ));
    }
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
        let kept = match span {
            Some(_) => reaching_beyond(&store, &tenant, &options, &voided).await?,
            None => 0,
        };
        if arguments.json {
            context
                .console
                .print(
                    &json!({"tenant": tenant, "dryRun": options.dry_run, "voided": voided, "reachingBeyond": kept})
                        .to_string(),
                )?;
        } else {
            context.console.print(&text(&tenant, &voided, kept, options.dry_run))?;
        }
    }
    Ok(COMPLETE)
}

/// How many segments of the range stay, because they also have records of another time.
async fn reaching_beyond(
    store: &Store,
    tenant: &str,
    options: &VoidOptions,
    voided: &Voided,
) -> Result<usize, Failure> {
    let mut of_range = ExportOptions::default();
    of_range.streams.clone_from(&options.streams);
    of_range.span = options.span;
    let export = export(store, tenant, &of_range).await?;
    Ok(export.segments.iter().filter(|segment| !voided.segments.contains(&segment.segment.name)).count())
}

fn text(tenant: &str, voided: &Voided, reaching_beyond: usize, dry_run: bool) -> String {
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
    if reaching_beyond > 0 {
        lines.push(format!(
            "  {} of the range also have records of another time and stay; widen the range to remove them",
            count(reaching_beyond as u64, "segment")
        ));
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
