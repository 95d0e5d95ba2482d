//! The heat map: a row for each day, a cell for each run of hours of the same state.

use msgraph_auditlogs_collect::{DayStatus, HourStatus, Reason, Status, StreamStatus};

use super::html::escape;
use crate::console::{count, number};

/// More days make a page that nobody reads; `status --json` has all.
const DAYS: usize = 92;

pub(super) fn render(page: &mut String, status: &Status) {
    page.push_str(
        "<ul class=\"legend\">\n<li><i class=\"closed\"></i>closed</li>\n<li><i class=\"read\"></i>read, will be read \
         again</li>\n<li><i class=\"unread\"></i>unread</li>\n<li><i class=\"nothing\">?</i>nothing shown as \
         old</li>\n<li><i class=\"fails\">✕</i>failing</li>\n<li><i class=\"gap\">!</i>gap</li>\n</ul>\n",
    );
    page.push_str("<div class=\"maps\">\n");
    for stream in &status.streams {
        if !stream.days.is_empty() {
            map(page, stream);
        }
    }
    page.push_str("</div>\n");
}

fn map(page: &mut String, stream: &StreamStatus) {
    let hours = || stream.days.iter().flat_map(|day| &day.hours);
    let asked = hours().filter(|hour| **hour != HourStatus::Outside).count();
    let closed = hours().filter(|hour| **hour == HourStatus::Closed).count();
    page.push_str(&format!(
        "<table class=\"map\">\n<caption>{} <span>{} of {} closed</span></caption>\n<colgroup><col class=\"day\"><col span=\"24\">\
         </colgroup>\n<thead><tr><th scope=\"col\">Day</th>",
        escape(&stream.name),
        number(closed as u64),
        count(asked as u64, "hour")
    ));
    for hour in ["00", "06", "12", "18"] {
        page.push_str(&format!("<th scope=\"colgroup\" colspan=\"6\">{hour}</th>"));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    let skipped = stream.days.len().saturating_sub(DAYS);
    for day in stream.days.iter().skip(skipped) {
        row(page, day);
    }
    page.push_str("</tbody></table>\n");
    if skipped > 0 {
        page.push_str(&format!("<p>{} before these: see status --json.</p>\n", count(skipped as u64, "day")));
    }
}

fn row(page: &mut String, day: &DayStatus) {
    page.push_str(&format!("<tr><th scope=\"row\">{}</th>", escape(&day.date)));
    let mut hour = 0;
    while let Some(first) = day.hours.get(hour) {
        let run = day.hours.iter().skip(hour).take_while(|other| *other == first).count();
        let (class, mark, words) = cell(*first);
        let span = if run > 1 { format!(" colspan=\"{run}\"") } else { String::new() };
        if *first == HourStatus::Outside {
            page.push_str(&format!("<td{span}></td>"));
        } else {
            let text = format!("{hour:02}–{:02} h: {words}", hour + run);
            page.push_str(&format!(
                "<td class=\"{class}\"{span} title=\"{0}\">{mark}<span class=\"hidden\">{0}</span></td>",
                escape(&text)
            ));
        }
        hour += run;
    }
    page.push_str("</tr>\n");
}

/// Class, visible mark and words of a state.
fn cell(hour: HourStatus) -> (&'static str, &'static str, String) {
    match hour {
        HourStatus::Outside => ("", "", String::new()),
        HourStatus::Closed => ("closed", "", "closed".to_owned()),
        HourStatus::Read => ("read", "", "read, will be read again".to_owned()),
        HourStatus::Unread => ("unread", "", "unread".to_owned()),
        HourStatus::Gap(reason) if reason.is_gap() => ("gap", "!", reason.to_string()),
        HourStatus::Gap(reason @ (Reason::NothingShown | Reason::ExpiredAtStart)) => {
            ("nothing", "?", reason.to_string())
        }
        HourStatus::Gap(reason) => ("fails", "✕", reason.to_string()),
        _ => ("fails", "?", "unknown".to_owned()),
    }
}
