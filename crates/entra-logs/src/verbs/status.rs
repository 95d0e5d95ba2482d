//! `status`: coverage, lag, volumes, and what is not promised.

use std::fmt::Write as _;
use std::path::Path;

use msgraph_auditlogs_collect::{GUARANTEE, HourStatus, Lag, NOT_PROMISED, Status, StreamStatus, status};

use crate::cli;
use crate::console::{Table, bytes, count, number, write_out};
use crate::context::Context;
use crate::failure::{COMPLETE, Failure};
use crate::{duration, page};

pub(super) async fn run(context: &Context, arguments: &cli::Status) -> Result<u8, Failure> {
    let logs = context.logs().await?;
    let statuses: Vec<Status> = logs.iter().map(|log| status(log, context.now)).collect();
    if let Some(path) = &arguments.html {
        let html = page::render(&statuses, None);
        if path == Path::new("-") {
            write_out(html.as_bytes())?;
        } else {
            std::fs::write(path, html).map_err(|error| {
                Failure::usage(format!(
                    "cannot write {}: {error}; name a file that can be written",
                    path.display()
                ))
            })?;
            context.console.hint(&format!("wrote {}; open it in any browser", path.display()));
        }
    } else if arguments.json {
        for status in &statuses {
            let line = serde_json::to_string(status)
                .map_err(|error| Failure::incomplete(format!("the status cannot be written: {error}")))?;
            context.console.print(&line)?;
        }
    } else {
        for status in &statuses {
            context.console.print(&text(status, arguments.days))?;
        }
        context.console.print(&format!("\nGuarantee: {GUARANTEE}\n{NOT_PROMISED}"))?;
    }
    Ok(COMPLETE)
}

fn text(status: &Status, days: usize) -> String {
    let mut text = format!(
        "tenant {} at {}\nlog position {}, head {}\n",
        status.tenant,
        status.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        number(status.position),
        status.head
    );
    if status.writers.len() > 1 {
        let _ = writeln!(
            text,
            "{} in the last day: they share the tenant's request limit, one is enough",
            count(status.writers.len() as u64, "writer")
        );
    }
    if let Some(declared) = &status.declared
        && declared.level != Default::default()
    {
        text.push_str("over budget: some reads are left out; raise --rate, or collect fewer reports\n");
    }
    text.push('\n');
    text.push_str(&streams_table(status).text(""));
    for stream in &status.streams {
        if let Some(failing) = &stream.failing {
            let advice = failing.advice.as_deref().unwrap_or("see the log lines of the collector");
            let _ = writeln!(
                text,
                "{} fails since {}: {}; {advice}",
                stream.name, failing.since, failing.failure
            );
        }
        if stream.is_without_records && stream.reads > 0 {
            let _ = writeln!(
                text,
                "{} never had a record: the tenant may not use it, or have no license for it",
                stream.name
            );
        }
    }
    text.push_str("missing: reads that did not return a known record, of all complete reads\n\ncoverage by hour (UTC): # closed, + read, will be read again, . unread, ! gap, ? nothing shown or failing\n");
    for stream in &status.streams {
        let skipped = stream.days.len().saturating_sub(days);
        if stream.days.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{}", stream.name);
        if skipped > 0 {
            let _ = writeln!(text, "  {}: --days shows more", count(skipped as u64, "earlier day"));
        }
        for day in stream.days.iter().skip(skipped) {
            let hours: String = day.hours.iter().map(|hour| letter(*hour)).collect();
            let _ = writeln!(
                text,
                "  {}  |{hours}|  {:>18}  {:>9}",
                day.date,
                count(day.volume.records, "record"),
                bytes(day.volume.bytes)
            );
        }
    }
    text
}

fn streams_table(status: &Status) -> Table {
    let mut table = Table::new(
        ["stream", "records", "bytes", "read up to", "lag p50", "p90", "p99", "missing", "requests"],
        &[1, 2, 4, 5, 6, 7, 8],
    );
    for stream in &status.streams {
        let lag = |value: fn(&Lag) -> Option<u64>| {
            value(&stream.lag).map_or("-".to_owned(), |seconds| format!("<{}", duration::short(seconds)))
        };
        let read_up_to = stream.read_up_to.or(stream.read_at);
        table.row([
            stream.name.clone(),
            number(stream.records),
            bytes(stream.bytes),
            read_up_to.map_or("-".to_owned(), |to| to.strftime("%m-%d %H:%M").to_string()),
            lag(|lag| lag.p50),
            lag(|lag| lag.p90),
            lag(|lag| lag.p99),
            missing(stream),
            number(stream.requests),
        ]);
    }
    table
}

/// How many of the complete reads did not return a known record.
fn missing(stream: &StreamStatus) -> String {
    format!("{}/{}", number(stream.reads_with_gone), number(stream.reads))
}

fn letter(hour: HourStatus) -> char {
    match hour {
        HourStatus::Outside => ' ',
        HourStatus::Closed => '#',
        HourStatus::Read => '+',
        HourStatus::Unread => '.',
        HourStatus::Gap(reason) if reason.is_gap() => '!',
        HourStatus::Gap(_) => '?',
        _ => '?',
    }
}
