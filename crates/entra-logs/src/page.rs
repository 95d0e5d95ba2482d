//! The status page: one self-contained HTML document without scripts, which loads nothing.

mod coverage;
mod html;
mod tables;

use std::time::Duration;

use jiff::Timestamp;
use msgraph_auditlogs_collect::{GUARANTEE, NOT_PROMISED, Status};

use crate::console::{bytes, count, number};
use html::escape;

const STYLE: &str = include_str!("page/style.css");

/// The page of logs. With `refresh`, browsers load it again so often.
pub(crate) fn render(statuses: &[Status], refresh: Option<Duration>) -> String {
    let refresh = refresh.map_or(String::new(), |every| {
        format!("<meta http-equiv=\"refresh\" content=\"{}\">\n", every.as_secs())
    });
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         {refresh}<title>entra-logs: status</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n\
         <h1>entra-logs</h1>\n</header>\n<main>\n"
    );
    if statuses.is_empty() {
        page.push_str("<p>No log yet: the first cycle is under way.</p>\n");
    }
    if statuses.len() > 1 {
        page.push_str("<nav aria-label=\"Tenants\"><ul>\n");
        for status in statuses {
            let tenant = escape(&status.tenant);
            page.push_str(&format!(
                "<li><a href=\"#tenant-{tenant}\">{tenant}</a> {}</li>\n",
                verdict(status)
            ));
        }
        page.push_str("</ul></nav>\n");
    }
    for status in statuses {
        tenant(&mut page, status);
    }
    page.push_str(&format!(
        "</main>\n<footer>\n<p><strong>Guarantee.</strong> {}</p>\n<p>{}</p>\n<p>entra-logs {}</p>\n</footer>\n\
         </body>\n</html>\n",
        escape(GUARANTEE),
        escape(NOT_PROMISED),
        env!("CARGO_PKG_VERSION")
    ));
    page
}

fn tenant(page: &mut String, status: &Status) {
    let id = escape(&status.tenant);
    page.push_str(&format!(
        "<section id=\"tenant-{id}\" aria-labelledby=\"title-{id}\">\n<h2 id=\"title-{id}\">Tenant {id} {}</h2>\n",
        verdict(status)
    ));
    let records: u64 = status.streams.iter().map(|stream| stream.records).sum();
    let size: u64 = status.streams.iter().map(|stream| stream.bytes).sum();
    page.push_str(&format!(
        "<dl class=\"facts\">\n<div><dt>Records</dt><dd>{}</dd></div>\n<div><dt>Stored</dt><dd>{}</dd></div>\n\
         <div><dt>Log position</dt><dd>{}</dd></div>\n<div><dt>At</dt><dd>{}</dd></div>\n\
         <div class=\"wide\"><dt>Head: keep it elsewhere</dt><dd><code>{}</code></dd></div>\n</dl>\n",
        number(records),
        bytes(size),
        number(status.position),
        time(status.at),
        escape(&status.head)
    ));
    for notice in notices(status) {
        page.push_str(&format!("<p class=\"notice\">{}</p>\n", escape(&notice)));
    }
    page.push_str("<h3>Coverage by hour, UTC</h3>\n");
    coverage::render(page, status);
    page.push_str("<h3>Lag: from the event until it was read</h3>\n");
    tables::lag(page, status);
    page.push_str("<h3>Records per day and kind</h3>\n");
    tables::volume(page, status);
    page.push_str("<h3>What is not closed</h3>\n");
    tables::gaps(page, status);
    page.push_str("<h3>Reads</h3>\n");
    tables::reads(page, status);
    page.push_str("</section>\n");
}

/// One word with its mark; color is not the only sign.
fn verdict(status: &Status) -> String {
    let gaps = status.gaps.iter().filter(|gap| gap.reason.is_gap()).count();
    let failing = status.streams.iter().filter(|stream| stream.failing.is_some()).count();
    let (class, text) = if failing > 0 {
        ("bad", format!("✕ {} failing", count(failing as u64, "stream")))
    } else if gaps > 0 {
        ("bad", format!("! {}", count(gaps as u64, "gap")))
    } else {
        ("good", "✓ no gap".to_owned())
    };
    format!("<span class=\"verdict {class}\">{text}</span>")
}

fn notices(status: &Status) -> Vec<String> {
    let mut notices = Vec::new();
    if status.writers.len() > 1 {
        notices.push(format!(
            "{} in the last day: they share the tenant's request limit, one is enough",
            count(status.writers.len() as u64, "writer")
        ));
    }
    if status.declared.as_ref().is_some_and(|declared| declared.level != Default::default()) {
        notices.push(
            "over budget: some reads are left out; raise the rate, or collect fewer reports".to_owned(),
        );
    }
    for stream in &status.streams {
        if let Some(failing) = &stream.failing {
            let advice = failing.advice.as_deref().unwrap_or("see the log lines of the collector");
            notices.push(format!(
                "{} fails since {}: {}; {advice}",
                stream.name,
                time(failing.since),
                failing.failure
            ));
        }
    }
    notices
}

/// `2026-11-26 10:20 UTC`.
fn time(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_page_is_a_whole_document_that_loads_nothing() {
        let page = render(&[], Some(Duration::from_secs(30)));
        assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
        assert!(page.contains("content=\"30\"") && page.contains("lang=\"en\""));
        for part in ["<script", "http://", "https://", "url(", "@import", "<link", "<img"] {
            assert!(!page.contains(part), "{part}");
        }
    }
}
