//! Times as people write them: `2026-11-01`, `2026-11-01T08:30Z`, `24h` (ago), `yesterday`.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::duration;

const FORMS: &str = "write 2026-11-01, 2026-11-01T08:30:00Z, 24h (ago), 7d (ago), today, yesterday or now";

/// Reads a time. Dates and times without an offset are UTC; a duration is that long before `now`.
pub(crate) fn parse(text: &str, now: Timestamp) -> Result<Timestamp, String> {
    let text = text.trim();
    let invalid = || format!("{text:?} is not a time: {FORMS}");
    let midnight = |days: i64| {
        let day = now.as_second().div_euclid(86_400).saturating_sub(days);
        Timestamp::from_second(day.saturating_mul(86_400)).map_err(|_| invalid())
    };
    if text.eq_ignore_ascii_case("now") {
        return Ok(now);
    }
    if text.eq_ignore_ascii_case("today") {
        return midnight(0);
    }
    if text.eq_ignore_ascii_case("yesterday") {
        return midnight(1);
    }
    if let Ok(ago) = duration::parse(text) {
        return before(now, ago).ok_or_else(invalid);
    }
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(instant);
    }
    // A date followed by something else would be read as that date.
    let date_time = if text.contains(['T', 't', ' ']) {
        text.parse::<DateTime>().map_err(|_| invalid())?
    } else {
        text.parse::<Date>().map_err(|_| invalid())?.to_datetime(jiff::civil::Time::midnight())
    };
    TimeZone::UTC.to_timestamp(date_time).map_err(|_| invalid())
}

/// So long before a time.
pub(crate) fn before(now: Timestamp, ago: std::time::Duration) -> Option<Timestamp> {
    let seconds = i64::try_from(ago.as_secs()).ok()?;
    now.checked_sub(SignedDuration::from_secs(seconds)).ok()
}

/// The start of the hour of a time.
pub(crate) fn hour_of(instant: Timestamp) -> Timestamp {
    let hour = instant.as_second().div_euclid(3_600);
    Timestamp::from_second(hour.saturating_mul(3_600)).unwrap_or(instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, String> {
        parse(text, "2026-11-26T10:20:30Z".parse().unwrap()).map(|instant| instant.to_string())
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, instant) in [
            ("2026-11-01", "2026-11-01T00:00:00Z"),
            ("2026-11-01T08:30:00Z", "2026-11-01T08:30:00Z"),
            ("2026-11-01T08:30:00+02:00", "2026-11-01T06:30:00Z"),
            ("2026-11-01T08:30", "2026-11-01T08:30:00Z"),
            ("2026-11-01 08:30", "2026-11-01T08:30:00Z"),
            ("24h", "2026-11-25T10:20:30Z"),
            ("7d", "2026-11-19T10:20:30Z"),
            ("today", "2026-11-26T00:00:00Z"),
            ("yesterday", "2026-11-25T00:00:00Z"),
            ("now", "2026-11-26T10:20:30Z"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(instant), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused_with_the_forms_that_are() {
        for text in
            ["logs", "2026-13-01", "2026-11", "", "s3://bucket/logs", "2026-11-01/logs", "2026-11-01x"]
        {
            let error = read(text).unwrap_err();
            assert!(error.contains("2026-11-01T08:30:00Z"), "{error}");
        }
    }
}
