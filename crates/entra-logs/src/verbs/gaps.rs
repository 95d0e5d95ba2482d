//! `gaps`: what is not closed, and why.

use msgraph_auditlogs_collect::gaps;
use serde_json::json;

use crate::cli::Gaps;
use crate::console::Table;
use crate::context::Context;
use crate::duration;
use crate::failure::{COMPLETE, Failure, GAPS};
use crate::scope::is_selected;

pub(super) async fn run(context: &Context, arguments: &Gaps) -> Result<u8, Failure> {
    let mut has_gaps = false;
    for log in context.logs().await? {
        let mut table = Table::new(["stream", "from", "to", "length", "reason"], &[3]);
        let mut rows = 0;
        for gap in gaps(log.state(), context.now) {
            if !is_selected(&arguments.selection, &gap.stream)? {
                continue;
            }
            has_gaps |= gap.reason.is_gap();
            if arguments.lost && !gap.reason.is_gap() {
                continue;
            }
            rows += 1;
            if arguments.json {
                let line = json!({
                    "tenant": log.tenant(),
                    "stream": gap.stream,
                    "from": gap.span.from,
                    "to": gap.span.to,
                    "reason": gap.reason,
                    "isGap": gap.reason.is_gap(),
                });
                context.console.print(&line.to_string())?;
            } else {
                let length = gap.span.duration().as_secs();
                let to_second = |instant: jiff::Timestamp| instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
                table.row([
                    gap.stream.clone(),
                    to_second(gap.span.from),
                    to_second(gap.span.to),
                    duration::short(length),
                    gap.reason.to_string(),
                ]);
            }
        }
        if !arguments.json {
            let tenant = log.tenant();
            let at = context.now.strftime("%Y-%m-%d %H:%M UTC");
            let text = if rows == 0 {
                format!("tenant {tenant}: no gap up to {at}")
            } else {
                format!("tenant {tenant}\n{}", table.text("  "))
            };
            context.console.print(&text)?;
        }
    }
    Ok(if has_gaps { GAPS } else { COMPLETE })
}
