//! Lag, volume, gaps and reads as tables with bars.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use msgraph_auditlogs_collect::{Status, StreamStatus};

use super::html::escape;
use super::time;
use crate::console::{bytes, number};
use crate::duration;

/// Days in the table of volumes.
const DAYS: usize = 31;

/// Rows in the table of gaps.
const GAPS: usize = 500;

/// Opens a table; columns whose name starts with `#` are numbers, and aligned like them.
fn open(page: &mut String, caption: &str, head: &[&str]) {
    page.push_str(&format!(
        "<div class=\"scroll\"><table>\n<caption class=\"hidden\">{caption}</caption>\n<thead><tr>"
    ));
    for cell in head {
        let (class, name) = match cell.strip_prefix('#') {
            Some(name) => (" class=\"n\"", name),
            None => ("", *cell),
        };
        // Long names of streams break after a slash.
        let name = escape(name).replace('/', "/<wbr>");
        page.push_str(&format!("<th scope=\"col\"{class}>{name}</th>"));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
}

fn close(page: &mut String) {
    page.push_str("</tbody></table></div>\n");
}

/// Percentiles and the distribution over powers of two seconds.
pub(super) fn lag(page: &mut String, status: &Status) {
    let all: Vec<BTreeMap<u8, u64>> = status.streams.iter().map(buckets).collect();
    let used = || all.iter().flat_map(BTreeMap::keys).copied();
    let range = used().min().unwrap_or(0)..=used().max().unwrap_or(0);
    open(page, "Lag by stream", &["Stream", "#50 %", "#90 %", "#99 %", "#Most", "Distribution"]);
    for (stream, buckets) in status.streams.iter().zip(&all) {
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
            histogram(buckets, &range)
        ));
    }
    close(page);
}

/// How many records of a stream were read in less than two to the power of the bucket seconds.
fn buckets(stream: &StreamStatus) -> BTreeMap<u8, u64> {
    let mut buckets: BTreeMap<u8, u64> = BTreeMap::new();
    for (bucket, count) in stream.days.iter().flat_map(|day| &day.volume.lag) {
        *buckets.entry(*bucket).or_default() += count;
    }
    buckets
}

/// Bars over the buckets of all streams, so that streams compare.
fn histogram(buckets: &BTreeMap<u8, u64>, range: &RangeInclusive<u8>) -> String {
    let Some(most) = buckets.values().max().copied().filter(|most| *most > 0) else {
        return "–".to_owned();
    };
    let end = |bucket: u8| duration::short(1 << bucket.min(40));
    let mut bars = String::from("<div class=\"lag\"><ol class=\"histogram\">");
    for bucket in range.clone() {
        let count = buckets.get(&bucket).copied().unwrap_or(0);
        let height = (count * 100 / most).max(u64::from(count > 0) * 3);
        let words = format!("under {}: {}", end(bucket), number(count));
        bars.push_str(&format!(
            "<li title=\"{words}\" style=\"height:{height}%\"><span class=\"hidden\">{words}</span></li>"
        ));
    }
    bars.push_str(&format!(
        "</ol><div class=\"ends\" aria-hidden=\"true\"><span>&lt; {}</span><span>&lt; {}</span></div></div>",
        end(*range.start()),
        end(*range.end())
    ));
    bars
}

/// Records by day and stream.
pub(super) fn volume(page: &mut String, status: &Status) {
    let streams: Vec<&StreamStatus> = status.streams.iter().filter(|stream| stream.records > 0).collect();
    if streams.is_empty() {
        page.push_str("<p>No records yet.</p>\n");
        return;
    }
    let names: Vec<String> = streams.iter().map(|stream| format!("#{}", stream.name)).collect();
    let mut head = vec!["Day"];
    head.extend(names.iter().map(String::as_str));
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
    open(page, "What is not closed", &["Stream", "From", "To", "#Length", "Reason"]);
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

/// Reads, requests, and how often a known record was missing in a read.
pub(super) fn reads(page: &mut String, status: &Status) {
    let head = [
        "Stream",
        "#Records",
        "#Stored",
        "#Read up to",
        "#Requests",
        "#Rows read",
        "#Complete reads",
        "#Reads without a known record",
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
            number(stream.reads_with_gone),
        ] {
            page.push_str(&format!("<td class=\"n\">{cell}</td>"));
        }
        page.push_str("</tr>\n");
    }
    close(page);
}
