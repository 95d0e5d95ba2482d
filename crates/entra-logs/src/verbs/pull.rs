//! `pull`: collects everything that is due, once.

use std::fmt::Write as _;

use futures_util::{StreamExt as _, stream};
use msgraph_auditlogs_collect::{Reason, Summary};

use super::collect::{Prepared, prepare};
use crate::cli::Pull;
use crate::console::{count, number};
use crate::context::Context;
use crate::failure::{COMPLETE, Failure, INCOMPLETE, worst};
use crate::{duration, metrics};

/// How many tenants are collected at the same time. Windows are limited for all of them together.
const PARALLEL: usize = 16;

pub(super) async fn run(context: &Context, arguments: &Pull) -> Result<u8, Failure> {
    let prepared = prepare(context, &arguments.collect, None).await?;
    let several = prepared.len() > 1;
    let pulls = stream::iter(prepared).map(pull).buffer_unordered(PARALLEL).collect::<Vec<_>>();
    let results = tokio::select! {
        results = pulls => results,
        () = super::follow::interrupted() => {
            context.console.clear();
            context.console.print("interrupted: what was committed stays; run the same command again to continue")?;
            return Ok(INCOMPLETE);
        }
    };
    context.console.clear();
    let mut codes = Vec::new();
    let mut logs = Vec::new();
    for (prepared, result) in results {
        match result {
            Ok(summary) => {
                codes.push(summary.exit_code());
                context.console.print(&text(&prepared.label, &summary))?;
                logs.push((prepared.store, prepared.tenant));
            }
            Err(error) => {
                let failure = Failure::from(error).of(&prepared.label);
                if !several {
                    return Err(failure);
                }
                codes.push(failure.exit_code());
                tracing::error!("{failure}");
            }
        }
    }
    if let Some(path) = &arguments.collect.metrics {
        metrics::write_file(path, &logs, context.now).await?;
    }
    let code = worst(codes);
    if code == COMPLETE {
        context.console.hint(&next_steps(context));
    }
    Ok(code)
}

async fn pull(mut prepared: Prepared) -> (Prepared, Result<Summary, msgraph_auditlogs_collect::Error>) {
    let result = prepared.collector.pull().await;
    (prepared, result)
}

/// What a pull came to, for people.
pub(super) fn text(label: &str, summary: &Summary) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "tenant {label}{}",
        if label == summary.tenant { String::new() } else { format!(" ({})", summary.tenant) }
    );
    let _ = writeln!(
        text,
        "  committed {} in {} with {}",
        count(summary.records, "record"),
        count(summary.windows, "window"),
        count(summary.requests, "request")
    );
    let _ = writeln!(text, "  log position {}, head {}", number(summary.position), summary.head);
    for (stream, error) in &summary.failing {
        let _ = writeln!(text, "  {stream} fails: {error}");
    }
    let hours = |is_it: fn(Reason) -> bool| {
        let of = summary.gaps.iter().filter(|gap| is_it(gap.reason));
        of.map(|gap| gap.span.duration().as_secs()).sum::<u64>()
    };
    let spans = summary.gaps.iter().filter(|gap| gap.reason.is_gap()).count() as u64;
    if spans == 0 {
        // What could not be read is not known to be complete.
        if summary.failing.is_empty() && summary.due == 0 {
            text.push_str("  no gap\n");
        }
    } else {
        let seconds = hours(Reason::is_gap);
        let _ = writeln!(
            text,
            "  {} of {} together: `entra-logs gaps` lists them",
            count(spans, "gap"),
            duration::short(seconds)
        );
    }
    let open = hours(|reason| reason == Reason::Open);
    if open > 0 {
        let _ = writeln!(
            text,
            "  {} of stream time is not closed yet: pull again later, or follow",
            duration::short(open)
        );
    }
    if summary.due > 0 {
        let _ = writeln!(
            text,
            "  {} left to read: run the same command again to continue",
            count(summary.due as u64, "window")
        );
    }
    text
}

/// What to try after a pull that worked.
fn next_steps(context: &Context) -> String {
    // `cargo run` sets it; the same form works again.
    let program =
        if std::env::var_os("CARGO").is_some() { "cargo run -p entra-logs --" } else { "entra-logs" };
    let (Some(store), false) = (context.location(), context.is_in_memory()) else {
        return format!(
            "\nRecords were kept in memory only. To keep them:\n  {program} pull --simulated --last 7d --to logs"
        );
    };
    let mut next = vec![
        format!("{program} status --to {store}                     coverage, lag, volumes"),
        format!("{program} verify --to {store} --deep              every byte, count and identity"),
        format!("{program} status --to {store} --html status.html  the same as a page"),
    ];
    if !store.contains("://") {
        next.push(format!("zstdcat {store}/*/raw/beta/signIns/*/*/*.zst | head -n 1 | jq ."));
    }
    if context.simulated.is_some() {
        next.push(format!(
            "{program} follow --simulated --to {store} --listen    live, on http://127.0.0.1:9464"
        ));
        next.push(format!("{program} config example > entra-logs.toml    for a tenant of yours"));
    }
    format!("\nNext:\n  {}", next.join("\n  "))
}
