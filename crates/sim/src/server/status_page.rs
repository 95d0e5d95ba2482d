//! The status page, for people.

use std::fmt::Write as _;

use super::Tenant;
use super::reply::{HTML, Reply};
use crate::odata::Strictness;

const STYLE: &str = ":root{color-scheme:light dark;--line:#8884;--dim:light-dark(#666,#999)}\
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:76rem;padding:1rem}\
header{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;align-items:baseline}\
h1{font-size:1.4rem;margin:.3rem 0}h2{font-size:1.05rem;margin:1.4rem 0 .3rem}\
nav a{margin-right:1rem}.dim{color:var(--dim)}\
dl{display:flex;flex-wrap:wrap;gap:.6rem;margin:.5rem 0}\
dl div{border:1px solid var(--line);border-radius:.4rem;padding:.3rem .8rem;min-width:6rem}\
dt{color:var(--dim);font-size:.85em}dd{margin:0;font-size:1.2rem;font-variant-numeric:tabular-nums}\
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}\
td,th{border-bottom:1px solid var(--line);padding:.2rem .6rem;text-align:left;vertical-align:top}\
th{font-weight:600;white-space:nowrap}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}\
td.wide{overflow-wrap:anywhere}.bad{color:light-dark(#b00,#f77);font-weight:600}code{font-size:.9em}";

/// So many requests are shown.
const REQUESTS: usize = 25;

/// So many rows are shown of tables that can grow.
const ROWS: usize = 50;

/// The status page. It loads itself again every two seconds. Its links have the query of its own URL: the token.
pub(super) fn page(tenant: &Tenant, base: &str, query: &str) -> Reply {
    let mut html = String::from(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Simulated tenant</title>\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta http-equiv=\"refresh\" content=\"2\"><link rel=\"icon\" href=\"data:,\"><style>",
    );
    html.push_str(STYLE);
    let _ = write!(
        html,
        "</style></head><body><header><h1>Simulated tenant</h1><span class=\"dim\">{}</span><nav aria-label=\"JSON\">\
         {}</nav></header><main>",
        escaped(base),
        ["requests", "ledger", "faults"].map(|name| link(name, query)).concat(),
    );
    totals(&mut html, tenant);
    requests(&mut html, tenant);
    served(&mut html, tenant);
    faults(&mut html, tenant);
    reports(&mut html, tenant);
    settings(&mut html, tenant);
    html.push_str("</main></body></html>");
    Reply::new(HTML, html)
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
}

fn link(name: &str, query: &str) -> String {
    let query = if query.is_empty() { String::new() } else { format!("?{}", escaped(query)) };
    format!("<a href=\"/_sim/{name}{query}\">{name}</a>")
}

fn totals(html: &mut String, tenant: &Tenant) {
    let totals = tenant.log.totals();
    let status = |code: u16| totals.by_status.get(&code).copied().unwrap_or(0);
    let class = |hundred: u16| {
        let of_class = totals.by_status.iter().filter(|(code, _)| **code / 100 == hundred);
        of_class.map(|(_, count)| count).sum::<u64>()
    };
    html.push_str("<section aria-label=\"Totals\"><dl>");
    for (name, value) in [
        ("requests", totals.requests),
        ("records sent", totals.records),
        ("2xx", class(2)),
        ("throttled (429)", status(429)),
        ("other 4xx", class(4) - status(429)),
        ("5xx", class(5)),
        ("undocumented queries", totals.undocumented),
    ] {
        let _ = write!(html, "<div><dt>{name}</dt><dd>{value}</dd></div>");
    }
    html.push_str("</dl></section>");
}

fn requests(html: &mut String, tenant: &Tenant) {
    let rows = tenant.log.latest(REQUESTS).into_iter().rev().map(|record| {
        let mut notes: Vec<String> =
            record.fault.into_iter().map(|fault| format!("fault: {fault}")).collect();
        notes.extend(record.undocumented.map(|undocumented| format!("undocumented: {undocumented}")));
        notes.extend(record.retry_after.map(|seconds| format!("Retry-After: {seconds}")));
        let took = record.took.map(|took| format!("{:.1}", took.as_secs_f64() * 1_000.0));
        vec![
            Cell::Text(record.time.strftime("%H:%M:%S").to_string()),
            Cell::Text(record.caller.unwrap_or_default()),
            Cell::Wide(format!("{} {}", record.method, record.target)),
            Cell::Status(record.status),
            Cell::Number(record.records.to_string()),
            Cell::Number(took.unwrap_or_default()),
            Cell::Wide(notes.join("; ")),
        ]
    });
    let heads = ["time", "caller", "request", "status", "records", "ms", "notes"];
    table(html, "Requests, newest first", &heads, rows);
}

fn served(html: &mut String, tenant: &Tenant) {
    let rows =
        tenant.served.totals().into_iter().take(ROWS).map(|((caller, version, report), sent, distinct)| {
            vec![
                Cell::Text(caller),
                Cell::Text(format!("{version}/{report}")),
                Cell::Number(sent.to_string()),
                Cell::Number(distinct.to_string()),
            ]
        });
    table(html, "Callers", &["caller", "report", "records sent", "different records"], rows);
}

fn faults(html: &mut String, tenant: &Tenant) {
    let rows = tenant.faults.list().into_iter().take(ROWS).map(|active| {
        vec![
            Cell::Number(active.id.to_string()),
            Cell::Code(serde_json::to_string(&active.fault).unwrap_or_default()),
            Cell::Number(active.happened.to_string()),
        ]
    });
    table(html, "Faults", &["id", "fault", "happened"], rows);
}

fn reports(html: &mut String, tenant: &Tenant) {
    let now = tenant.clock.now().as_microsecond();
    let rows = tenant.schemas.iter().flat_map(|schema| {
        schema.reports.iter().map(move |report| {
            let size = tenant.data.size(report, now);
            vec![
                Cell::Code(format!("/{}/{}/{}", schema.version, schema.root, report.name)),
                Cell::Number(size.map_or("computed".to_owned(), |size| size.to_string())),
            ]
        })
    });
    table(html, "Reports", &["path", "records"], rows);
}

fn settings(html: &mut String, tenant: &Tenant) {
    let (data, settings) = (&tenant.data.settings, &tenant.settings);
    let newest = jiff::Timestamp::from_microsecond(data.newest).unwrap_or_default();
    let newest = if data.live { "follows the clock".to_owned() } else { newest.to_string() };
    let limit = settings
        .rate_limit
        .map_or("none".to_owned(), |(most, within)| format!("{most} requests in {} s", within.as_secs_f64()));
    let mode = match settings.strictness {
        Strictness::Default => "answers undocumented queries and marks them",
        Strictness::Strict => "refuses undocumented queries",
    };
    let publication = match &settings.publication_delay {
        Some(delay) => format!("up to {} s after the event", delay.longest() / 1_000_000),
        None => "at once".to_owned(),
    };
    let values = [
        ("tenant id", tenant.data.directory.id.to_string()),
        ("seed", data.seed.to_string()),
        ("clock", format!("{:.0} ({})", tenant.clock.now(), tenant.clock.describe())),
        ("newest record", newest),
        ("records are published", publication),
        ("queries", mode.to_owned()),
        ("rate limit", limit),
        ("oddities", if data.oddities { "yes" } else { "no" }.to_owned()),
    ];
    let rows = values.into_iter().map(|(name, value)| vec![Cell::Text(name.to_owned()), Cell::Text(value)]);
    table(html, "Settings", &["setting", "value"], rows);
}

/// The heads of columns of numbers.
const NUMBERS: [&str; 7] = ["status", "records", "ms", "records sent", "different records", "id", "happened"];

enum Cell {
    Text(String),
    Wide(String),
    Code(String),
    Number(String),
    Status(u16),
}

fn table(html: &mut String, title: &str, heads: &[&str], rows: impl Iterator<Item = Vec<Cell>>) {
    let id = title.split(',').next().unwrap_or(title).to_lowercase().replace(' ', "-");
    let _ = write!(
        html,
        "<section aria-labelledby=\"{id}\"><h2 id=\"{id}\">{title}</h2><div class=\"scroll\"><table><thead><tr>"
    );
    for head in heads {
        // Numbers are at the right of their column.
        let class = if NUMBERS.contains(head) { " class=\"number\"" } else { "" };
        let _ = write!(html, "<th scope=\"col\"{class}>{head}</th>");
    }
    html.push_str("</tr></thead><tbody>");
    let mut empty = true;
    for row in rows {
        empty = false;
        html.push_str("<tr>");
        for cell in row {
            let _ = match cell {
                Cell::Text(text) => write!(html, "<td>{}</td>", escaped(&text)),
                Cell::Wide(text) => write!(html, "<td class=\"wide\">{}</td>", escaped(&text)),
                Cell::Code(text) => write!(html, "<td class=\"wide\"><code>{}</code></td>", escaped(&text)),
                Cell::Number(text) => write!(html, "<td class=\"number\">{}</td>", escaped(&text)),
                Cell::Status(status) if status >= 400 => {
                    write!(html, "<td class=\"number bad\">{status}</td>")
                }
                Cell::Status(status) => write!(html, "<td class=\"number\">{status}</td>"),
            };
        }
        html.push_str("</tr>");
    }
    if empty {
        let _ = write!(html, "<tr><td class=\"dim\" colspan=\"{}\">none</td></tr>", heads.len());
    }
    html.push_str("</tbody></table></div></section>");
}

/// Requests come from anywhere: their text is never markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
