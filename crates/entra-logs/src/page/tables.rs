//! Lag, volume, gaps and reads as tables with bars.

use std::collections::{BTreeMap, BTreeSet};

use msgraph_auditlogs_collect::{Status, StreamStatus};

use super::html::escape;
use super::time;
use crate::console::{bytes, number};
use crate::duration;

/// Days in the table of volumes.
const DAYS: usize = 31;

/// Rows in the table of gaps.
const GAPS: usize = 500;

fn open(page: &mut String, caption: &str, head: &[&str]) {
    page.push_str(&format!(
        "<div class=\"scroll\"><table>\n<caption class=\"hidden\">{caption}</caption>\n<thead><tr>"
    ));
    for cell in head {
        page.push_str(&format!("<th scope=\"col\">{}</th>", escape(cell)));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
}

fn close(page: &mut String) {
    page.push_str("</tbody></table></div>\n");
}

/// Percentiles and the distribution over powers of two seconds.
pub(super) fn lag(page: &mut String, status: &Status) {
    open(page, "Lag by stream", &["Stream", "50 %", "90 %", "99 %", "Most", "Distribution"]);
    for stream in &status.streams {
        let at = |value: Option<u64>| {
            value.map_or("–".to_owned(), |seconds| format!("&lt; {}", duration::short(seconds)))
        };
        page.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>\
             <td class=\"n\">{}</td><td>{}</td></tr>\n",
            escape(&stream.name),
            at(stream.lag.p50),
            at(stream.lag.p90),
            at(stream.lag.p99),
            at(stream.lag.max),
            histogram(stream)
        ));
    }
    close(page);
}

fn histogram(stream: &StreamStatus) -> String {
    let mut buckets: BTreeMap<u8, u64> = BTreeMap::new();
    for (bucket, count) in stream.days.iter().flat_map(|day| &day.volume.lag) {
        *buckets.entry(*bucket).or_default() += count;
    }
    let Some(most) = buckets.values().max().copied().filter(|most| *most > 0) else {
        return "–".to_owned();
    };
    let (first, last) =
        (buckets.keys().min().copied().unwrap_or(0), buckets.keys().max().copied().unwrap_or(0));
    let mut bars = String::from("<ol class=\"histogram\">");
    for bucket in first..=last {
        let count = buckets.get(&bucket).copied().unwrap_or(0);
        let height = count * 100 / most;
        let words = format!("under {}: {}", duration::short(1 << bucket.min(40)), number(count));
        bars.push_str(&format!(
            "<li title=\"{words}\" style=\"height:{}%\"><span class=\"hidden\">{words}</span></li>",
            height.max(u64::from(count > 0) * 3)
        ));
    }
    bars.push_str("</ol>");
    bars
}

/// Records by day and stream.
pub(super) fn volume(page: &mut String, status: &Status) {
    let streams: Vec<&StreamStatus> = status.streams.iter().filter(|stream| stream.records > 0).collect();
    if streams.is_empty() {
        page.push_str("<p>No records yet.</p>\n");
        return;
    }
    let mut head = vec!["Day"];
    // `beta/signIns/servicePrincipal` is known by its end, except for `all`.
    head.extend(streams.iter().map(|stream| stream.name.as_str()));
    open(page, "Records by day and stream", &head);
    let dates: BTreeSet<&str> =
        streams.iter().flat_map(|stream| &stream.days).map(|day| day.date.as_str()).collect();
    let by_date: Vec<BTreeMap<&str, u64>> = streams
        .iter()
        .map(|stream| stream.days.iter().map(|day| (day.date.as_str(), day.volume.records)).collect())
        .collect();
    let most = by_date.iter().flat_map(BTreeMap::values).max().copied().unwrap_or(0).max(1);
    for date in dates.iter().skip(dates.len().saturating_sub(DAYS)) {
        page.push_str(&format!("<tr><th scope=\"row\">{}</th>", escape(date)));
        for days in &by_date {
            let records = days.get(date).copied().unwrap_or(0);
            page.push_str(&format!(
                "<td class=\"n bar\"><i style=\"width:{}%\"></i><b>{}</b></td>",
                records * 100 / most,
                number(records)
            ));
        }
        page.push_str("</tr>\n");
    }
    close(page);
}

/// What is not closed, gaps first.
pub(super) fn gaps(page: &mut String, status: &Status) {
    if status.gaps.is_empty() {
        page.push_str("<p>Everything is closed.</p>\n");
        return;
    }
    let mut gaps: Vec<_> = status.gaps.iter().collect();
    gaps.sort_by_key(|gap| !gap.reason.is_gap());
    open(page, "What is not closed", &["Stream", "From", "To", "Length", "Reason"]);
    for gap in gaps.iter().take(GAPS) {
        let length = gap.span.duration().as_secs();
        let class = if gap.reason.is_gap() { " class=\"lost\"" } else { "" };
        page.push_str(&format!(
            "<tr{class}><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td class=\"n\">{}</td><td>{}{}</td></tr>\n",
            escape(&gap.stream),
            time(gap.span.from),
            time(gap.span.to),
            duration::short(length),
            if gap.reason.is_gap() { "! " } else { "" },
            escape(&gap.reason.to_string())
        ));
    }
    close(page);
    if gaps.len() > GAPS {
        page.push_str(&format!("<p>{} more: see gaps --json.</p>\n", number((gaps.len() - GAPS) as u64)));
    }
}

/// Reads, requests, and how often a read lacked a known record.
pub(super) fn reads(page: &mut String, status: &Status) {
    let head = [
        "Stream",
        "Records",
        "Stored",
        "Read up to",
        "Requests",
        "Rows read",
        "Complete reads",
        "Lacked a record",
    ];
    open(page, "Reads by stream", &head);
    for stream in &status.streams {
        let read_up_to = stream.read_up_to.or(stream.read_at).map_or("–".to_owned(), time);
        page.push_str(&format!("<tr><th scope=\"row\">{}</th>", escape(&stream.name)));
        for cell in [
            number(stream.records),
            bytes(stream.bytes),
            read_up_to,
            number(stream.requests),
            number(stream.rows),
            number(stream.reads),
            number(stream.omissions),
        ] {
            page.push_str(&format!("<td class=\"n\">{cell}</td>"));
        }
        page.push_str("</tr>\n");
    }
    close(page);
}
