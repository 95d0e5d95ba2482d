//! Durations as people write them: `24h`, `7d`, `1d12h`.

use std::time::Duration;

const UNITS: [(char, u64); 5] = [('s', 1), ('m', 60), ('h', 3_600), ('d', 86_400), ('w', 604_800)];

/// Reads a duration of whole seconds: numbers with the units s, m, h, d, w.
pub(crate) fn parse(text: &str) -> Result<Duration, String> {
    let invalid = || format!("{text:?} is not a duration: write 90m, 24h, 7d or 1d12h");
    let mut seconds: u64 = 0;
    let mut number: Option<u64> = None;
    for letter in text.trim().chars() {
        if let Some(digit) = letter.to_digit(10) {
            let known = number.unwrap_or_default();
            let next = known.checked_mul(10).and_then(|known| known.checked_add(u64::from(digit)));
            number = Some(next.ok_or_else(invalid)?);
        } else {
            let unit = UNITS.iter().find(|(name, _)| letter.eq_ignore_ascii_case(name));
            let (_, factor) = unit.ok_or_else(invalid)?;
            let part = number.take().ok_or_else(invalid)?.checked_mul(*factor);
            seconds = part.and_then(|part| seconds.checked_add(part)).ok_or_else(invalid)?;
        }
    }
    // A hundred years: what is longer is a mistake, and times before it cannot be computed.
    if number.is_some() || text.trim().is_empty() || seconds > 100 * 366 * 86_400 {
        return Err(invalid());
    }
    Ok(Duration::from_secs(seconds))
}

/// A duration for people: the largest unit that it has at least one of, and the next.
pub(crate) fn short(seconds: u64) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60);
    match (days, hours, minutes) {
        (0, 0, 0) => format!("{seconds}s"),
        (0, 0, _) if seconds.is_multiple_of(60) || minutes >= 10 => format!("{minutes}m"),
        (0, 0, _) => format!("{minutes}m{:02}s", seconds % 60),
        (0, _, 0) => format!("{hours}h"),
        (0, ..) => format!("{hours}h{minutes:02}m"),
        (_, 0, _) => format!("{days}d"),
        _ => format!("{days}d{hours:02}h"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_people_write_them() {
        let seconds = |text| parse(text).map(|duration| duration.as_secs());
        assert_eq!(seconds("90m"), Ok(5_400));
        assert_eq!(seconds("24h"), Ok(86_400));
        assert_eq!(seconds("7D"), Ok(604_800));
        assert_eq!(seconds("1d12h"), Ok(129_600));
        for text in ["", "7", "d", "7x", "h7", "-7d", "99999999999999999999d", "900000000d"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn durations_are_shown_in_two_units_at_most() {
        for (seconds, text) in [
            (0, "0s"),
            (59, "59s"),
            (64, "1m04s"),
            (120, "2m"),
            (5_400, "1h30m"),
            (86_400, "1d"),
            (100_000, "1d03h"),
        ] {
            assert_eq!(short(seconds), text);
        }
    }
}
