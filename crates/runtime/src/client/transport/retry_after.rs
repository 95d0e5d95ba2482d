//! The header `Retry-After` in all the forms that are seen.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::tz::TimeZone;

/// How long to wait: whole or fractional seconds, or a date as seen from the answer's own `Date`.
///
/// `date` is preferred to this machine's clock, which may be wrong by minutes. None if the text is neither.
pub(crate) fn parse(text: &str, date: Option<&str>) -> Option<Duration> {
    let text = text.trim();
    let number = text.strip_suffix(['s', 'S']).unwrap_or(text).trim_end();
    if number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        let seconds: f64 = number.parse().ok()?;
        return Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    let until = http_date(text)?;
    let now = date.and_then(http_date).unwrap_or_else(Timestamp::now);
    // A moment that has passed means: at once.
    Some(Duration::try_from(until.duration_since(now)).unwrap_or_default())
}

fn http_date(text: &str) -> Option<Timestamp> {
    // The day of the week adds nothing to the date, even where it is wrong.
    let text = text.trim();
    let date = DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text).ok();
    date.or_else(|| obsolete_date(text)).or_else(|| text.parse().ok())
}

/// The two obsolete forms that HTTP still requires to be read: RFC 850 and asctime. Both are in UTC.
fn obsolete_date(text: &str) -> Option<Timestamp> {
    let without_weekday = match text.split_once(", ") {
        Some((_, date)) => date,
        None => text.split_once(' ')?.1,
    };
    ["%d-%b-%y %H:%M:%S GMT", "%b %e %H:%M:%S %Y"].iter().find_map(|form| {
        let date = DateTime::strptime(form, without_weekday.trim()).ok()?;
        TimeZone::UTC.to_timestamp(date).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_understood() {
        let date = Some("Mon, 05 Feb 2024 10:00:00 GMT");
        for (text, wait) in [
            ("0", Some(Duration::ZERO)),
            ("7", Some(Duration::from_secs(7))),
            (" 2.128 ", Some(Duration::from_millis(2128))),
            ("600", Some(Duration::from_secs(600))),
            ("99999999999999999999999999", Some(Duration::MAX)),
            ("Mon, 05 Feb 2024 10:03:20 GMT", Some(Duration::from_secs(200))),
            ("Sun, 05 Feb 2024 10:03:20 GMT", Some(Duration::from_secs(200))),
            ("Mon, 05 Feb 2024 09:59:00 GMT", Some(Duration::ZERO)),
            ("Monday, 05-Feb-24 10:03:20 GMT", Some(Duration::from_secs(200))),
            ("Mon Feb  5 10:03:20 2024", Some(Duration::from_secs(200))),
            ("mon, 05 feb 2024 10:03:20 gmt", Some(Duration::from_secs(200))),
            ("Mon, 5 Feb 2024 10:03:20 +0000", Some(Duration::from_secs(200))),
            ("2024-02-05T10:03:20Z", Some(Duration::from_secs(200))),
            ("2024-02-05T11:03:20.5+01:00", Some(Duration::from_millis(200_500))),
            ("30s", Some(Duration::from_secs(30))),
            ("s", None),
            ("", None),
            (".", None),
            ("1.2.3", None),
            ("-1", None),
            ("inf", None),
            ("NaN", None),
            ("soon", None),
        ] {
            assert_eq!(parse(text, date), wait, "{text:?}");
        }
    }

    #[test]
    fn without_a_date_of_the_answer_the_local_clock_is_used() {
        assert_eq!(parse("Mon, 05 Feb 2024 10:03:20 GMT", None), Some(Duration::ZERO));
        assert!(parse("Fri, 05 Feb 2100 10:03:20 GMT", Some("garbage")).unwrap() > Duration::from_secs(1));
    }
}
