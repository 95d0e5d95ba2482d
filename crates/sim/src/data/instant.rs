//! Points in time as microseconds since 1970, and how they are written.

/// Microseconds since 1970 in UTC.
pub(crate) type Microseconds = i64;

pub(crate) const SECOND: Microseconds = 1_000_000;
pub(crate) const MINUTE: Microseconds = 60 * SECOND;
pub(crate) const HOUR: Microseconds = 60 * MINUTE;
pub(crate) const DAY: Microseconds = 24 * HOUR;

/// Writes a point in time with this number of fraction digits.
pub(crate) fn write(out: &mut Vec<u8>, instant: Microseconds, digits: usize) {
    let (year, month, day) = civil(instant.div_euclid(DAY));
    let within = instant.rem_euclid(DAY).unsigned_abs();
    let (seconds, fraction) = (within / SECOND.unsigned_abs(), within % SECOND.unsigned_abs());
    let [y0, y1, y2, y3, m0, m1, d0, d1] = eight(year * 10_000 + month * 100 + day);
    let time = seconds / 3600 * 10_000 + seconds / 60 % 60 * 100 + seconds % 60;
    let [_, _, h0, h1, n0, n1, s0, s1] = eight(time);
    let [_, _, a, b, c, d, e, f] = eight(fraction);
    let mut text = [
        y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T', h0, h1, b':', n0, n1, b':', s0, s1, b'.', a, b, c,
        d, e, f, b'0', b'0', b'0', b'Z',
    ];
    // Without a fraction, there is no point either.
    let end = if digits == 0 { 19 } else { 20 + digits.min(9) };
    if let Some(last) = text.get_mut(end) {
        *last = b'Z';
    }
    out.extend_from_slice(text.get(..=end).unwrap_or(&text));
}

/// The eight digits of a number below 100,000,000, all at once.
fn eight(number: u64) -> [u8; 8] {
    // Four, two and then one digit in each part of a word; divisions are multiplications by the inverse.
    let fours = (number / 10_000) | ((number % 10_000) << 32);
    let hundreds = (fours * 10_486) >> 20 & 0x0000_007F_0000_007F;
    let twos = hundreds | ((fours - hundreds * 100) << 16);
    let tens = (twos * 103) >> 10 & 0x000F_000F_000F_000F;
    let ones = tens | ((twos - tens * 10) << 8);
    (ones | 0x3030_3030_3030_3030).to_le_bytes()
}

/// Year, month and day of a number of days since 1970, by the proleptic Gregorian calendar.
///
/// Years are counted from March, so that the odd day is at their end. Divisions by the lengths of years and months are
/// multiplications by their inverses (C. Neri and L. Schneider, Euclidean affine functions).
fn civil(days: i64) -> (u64, u64, u64) {
    let shifted = 4 * u64::try_from(days + 719_468).unwrap_or(0) + 3;
    let (century, day_of_century) = (shifted / 146_097, shifted % 146_097 / 4);
    let scaled = 2_939_745 * (4 * day_of_century + 3);
    let (year, day_of_year) = (100 * century + (scaled >> 32), (scaled & 0xFFFF_FFFF) / 2_939_745 / 4);
    let scaled = 2_141 * day_of_year + 197_913;
    let (month, day) = (scaled >> 16, (scaled & 0xFFFF) / 2_141 + 1);
    let is_next_year = day_of_year >= 306;
    let month = if is_next_year { month - 12 } else { month };
    (year + u64::from(is_next_year), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for timestamp in
            ["1970-01-01T00:00:00Z", "2024-02-29T23:59:59Z", "2026-03-01T00:00:01Z", "2000-12-31T12:00:00Z"]
        {
            let instant: jiff::Timestamp = timestamp.parse().unwrap();
            let mut out = Vec::new();
            write(&mut out, instant.as_microsecond(), 0);
            assert_eq!(String::from_utf8(out).unwrap(), timestamp);
        }
    }

    #[test]
    fn digits_are_those_of_the_number() {
        for number in (0..100_000_000).step_by(997).chain([9_999, 10_000, 99_999_999]) {
            assert_eq!(eight(number), *format!("{number:08}").as_bytes());
        }
    }

    #[test]
    fn every_day_of_four_centuries_has_its_date() {
        let first = jiff::civil::date(1900, 1, 1);
        let since = first.until(jiff::civil::date(1970, 1, 1)).unwrap().get_days();
        for number in 0..146_097 {
            let date = first.saturating_add(jiff::Span::new().days(number));
            let (year, month, day) = civil(i64::from(number - since));
            assert_eq!(format!("{year:04}-{month:02}-{day:02}"), date.to_string());
        }
    }

    #[test]
    fn fractions_have_the_digits_asked_for() {
        let mut out = Vec::new();
        write(&mut out, 1_234_567, 7);
        assert_eq!(out, b"1970-01-01T00:00:01.2345670Z");
    }
}
