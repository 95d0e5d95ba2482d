//! Pages that aren't the service's: the status of the simulator, and what libraries look up before they ask for a token.

use std::fmt::Write as _;

use serde_json::json;

use super::Tenant;
use super::answer::Answer;

/// A page for people.
pub(super) fn page(tenant: &Tenant) -> Answer {
    let mut html = String::from(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Simulated tenant</title><style>\
         body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}\
         table{border-collapse:collapse}td,th{border-bottom:1px solid #ccc;padding:.2rem .8rem;text-align:left}\
         td{overflow-wrap:anywhere}</style></head><body><h1>Simulated tenant</h1>",
    );
    let reports = tenant.schemas.iter().flat_map(|schema| {
        schema.reports.iter().map(|report| {
            let path = format!("/{}/{}/{}", schema.version, schema.root, report.name);
            let size =
                tenant.data.size(report).map_or("counted when asked for".to_owned(), |size| size.to_string());
            vec![path, size]
        })
    });
    table(&mut html, "Reports", &["path", "records"], reports);
    let kinds = tenant.data.kinds().into_iter();
    let kinds = kinds.map(|(kind, count)| vec![kind.wire().to_owned(), count.to_string()]);
    table(&mut html, "Sign-ins by kind", &["kind", "records"], kinds);
    let served = tenant.served.totals().into_iter();
    let served =
        served.map(|(caller, version, report, count)| vec![caller, version, report, count.to_string()]);
    table(&mut html, "Served", &["caller", "version", "report", "records"], served);
    let faults = tenant.faults.happened().map(|(fault, count)| {
        vec![format!("{:?}", fault.on), format!("{:?}", fault.effect), count.to_string()]
    });
    table(&mut html, "Faults", &["when", "what", "so often"], faults);
    let log = tenant.logged().into_iter().map(|logged| {
        vec![logged.time, logged.request, logged.status.to_string(), logged.fault.unwrap_or_default()]
    });
    table(&mut html, "Requests, newest first", &["time", "request", "status", "fault"], log);
    html.push_str("</body></html>");
    Answer::Body { media_type: "text/html; charset=utf-8", body: html }
}

/// Where tokens are to be had, as OpenID Connect publishes it.
pub(super) fn openid(host: &str, directory: &str) -> Answer {
    let body = json!({
        "issuer": format!("http://{host}/{directory}/v2.0"),
        "token_endpoint": format!("http://{host}/{directory}/oauth2/v2.0/token"),
        "authorization_endpoint": format!("http://{host}/{directory}/oauth2/v2.0/authorize"),
    });
    Answer::json(body.to_string())
}

fn table(html: &mut String, title: &str, heads: &[&str], rows: impl Iterator<Item = Vec<String>>) {
    let _ = write!(html, "<h2>{title}</h2><table><tr>");
    for head in heads {
        let _ = write!(html, "<th>{head}</th>");
    }
    html.push_str("</tr>");
    for row in rows {
        html.push_str("<tr>");
        for cell in row {
            let _ = write!(html, "<td>{}</td>", escaped(&cell));
        }
        html.push_str("</tr>");
    }
    html.push_str("</table>");
}

/// Requests come from anywhere, so what they say is text and nothing else.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
