//! Points in time, as exports write them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::strtime;
use jiff::tz::{Offset, TimeZone};
use msgraph_runtime::generated::from_json;
use msgraph_runtime::tree::Json;

/// Whether the text is decoded as it is.
pub(super) fn is_declared(text: &str) -> bool {
    let json = serde_json::Value::from(text).to_string();
    from_json::<Timestamp>(&json).is_ok()
}

/// The time in the form of RFC 3339, if it is written otherwise. Without an offset, it is UTC.
pub(super) fn of(value: &Json<'_>) -> Option<String> {
    let time = match value {
        Json::Text(text) if is_declared(text.as_str()) => return None,
        Json::Text(text) => of_text(text.as_str().trim())?,
        Json::Number(number) => of_number(number.parse().ok()?)?,
        // PowerShell writes dates with properties of its own as objects.
        Json::Object(_) => {
            let inner = value.member("value").filter(|_| value.member("DateTime").is_some())?;
            return of(inner).or_else(|| inner.as_str().map(str::to_owned));
        }
        _ => return None,
    };
    Some(time.to_string())
}

/// Seconds since 1970, or milliseconds.
fn of_number(number: i64) -> Option<Timestamp> {
    match number.unsigned_abs() {
        100_000_000..100_000_000_000 => Timestamp::from_second(number).ok(),
        100_000_000_000.. => Timestamp::from_millisecond(number).ok(),
        _ => None,
    }
}

fn of_text(text: &str) -> Option<Timestamp> {
    if let Some(inner) = text.strip_prefix("/Date(").and_then(|inner| inner.strip_suffix(")/")) {
        // An offset, as in `/Date(1765551838000+0100)/`, is only the place where it was written.
        let sign =
            inner.get(1..).and_then(|rest| rest.find(['+', '-'])).map_or(inner.len(), |index| index + 1);
        return Timestamp::from_millisecond(inner.get(..sign)?.parse().ok()?).ok();
    }
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time);
    }
    if let Ok(time) = text.parse::<DateTime>() {
        return utc(time);
    }
    // `12/12/2025 3:03:58 PM`, as .NET writes times for the United States, and without a culture.
    let formats = ["%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %H:%M:%S"];
    formats.iter().find_map(|format| utc(strtime::parse(format, text).ok()?.to_datetime().ok()?))
}

fn utc(time: DateTime) -> Option<Timestamp> {
    TimeZone::fixed(Offset::UTC).to_timestamp(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_forms_become_rfc_3339() {
        for (text, expected) in [
            (r#""12/12/2025 3:03:58 PM""#, "2025-12-12T15:03:58Z"),
            (r#""11/26/2026 10:00:00""#, "2026-11-26T10:00:00Z"),
            (r#""2025-12-12 15:03:58.9832019""#, "2025-12-12T15:03:58.9832019Z"),
            (r#""2025-12-12 15:03:58Z""#, "2025-12-12T15:03:58Z"),
            (r#""\/Date(1765551838000)\/""#, "2025-12-12T15:03:58Z"),
            (r#""/Date(1765551838000+0100)/""#, "2025-12-12T15:03:58Z"),
            ("1765551838000", "2025-12-12T15:03:58Z"),
            ("1765551838", "2025-12-12T15:03:58Z"),
            (r#""2025-12-12T16:03:58+0100""#, "2025-12-12T15:03:58Z"),
            (r#""2025-12-12T15:03Z""#, "2025-12-12T15:03:00Z"),
            (r#""2025-12-12""#, "2025-12-12T00:00:00Z"),
            (
                r#"{"value":"\/Date(1765551838000)\/","DisplayHint":2,"DateTime":"Friday"}"#,
                "2025-12-12T15:03:58Z",
            ),
            (r#"{"value":"2025-12-12T15:03:58Z","DateTime":"Friday"}"#, "2025-12-12T15:03:58Z"),
        ] {
            assert_eq!(of(&Json::parse(text).unwrap()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_declared_or_no_time_is_left_alone() {
        for text in [
            r#""2025-12-12T15:03:58.1234567Z""#,
            r#""2025-12-12T15:03:58+00:00""#,
            r#""""#,
            r#""yesterday""#,
            r#""26/11/2026 10:00:00""#,
            "5",
            r#"{"value":"x"}"#,
        ] {
            assert_eq!(of(&Json::parse(text).unwrap()), None, "{text}");
        }
    }
}
