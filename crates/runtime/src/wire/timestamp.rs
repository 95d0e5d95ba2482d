//! Timestamps.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use serde::de::Deserializer;
use serde::ser::{Serialize as _, Serializer};
use serde_json::Value;

use super::shape::{Shape, decode};
use super::texts::Texts;
use super::{Decoded, Wire};

/// RFC 3339. Without an offset, it is read as UTC.
///
/// What a [`Timestamp`] cannot represent is decoded as the nearest that it can, and its text is kept in `undeclared` and
/// written back: leap seconds, the last hours of the year 9999, which mean "never" in some members, and fractions of more
/// than nine digits.
impl Wire for Timestamp {
    fn expected() -> String {
        "Edm.DateTimeOffset".to_owned()
    }

    fn accepts_value(first: u8) -> bool {
        matches!(first, b'"' | b'n')
    }

    fn decode<'de, D: Deserializer<'de>>(
        field: &mut Option<Self>,
        texts: &mut Texts,
        deserializer: D,
    ) -> Result<Decoded, D::Error> {
        decode::<Self, D>(field, texts, deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }

    fn encode_with<S: Serializer>(&self, rest: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        let is_of_rest = rest.as_str().and_then(|text| parse(text.as_bytes())) == Some(*self);
        if is_of_rest { rest.serialize(serializer) } else { self.encode(serializer) }
    }
}

impl Shape for Timestamp {
    type Output = Self;

    fn text(text: &str, _: &mut Texts) -> Option<Self> {
        parse(text.as_bytes())
    }

    /// The text itself, where a timestamp cannot represent it: a leap second, the end of the year 9999, more than nine
    /// fraction digits.
    fn rest_of_text(text: &str, value: &Self) -> Option<Value> {
        let is_long = text.len() > "2026-03-01T10:20:30.123456789Z".len();
        let fraction =
            || text.split('.').nth(1).unwrap_or_default().bytes().take_while(u8::is_ascii_digit).count();
        let is_leap_second = text.as_bytes().get(17) == Some(&b'6');
        (*value == Self::MAX || is_leap_second || (is_long && fraction() > 9)).then(|| text.into())
    }
}

fn parse(text: &[u8]) -> Option<Timestamp> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T' | b't', time @ ..] = text else { return None };
    let [h0, h1, b':', n0, n1, b':', s0, s1, rest @ ..] = time else { return None };
    let (nanosecond, offset) = fraction(rest)?;
    let (minute, second) = (two(*n0, *n1)?, two(*s0, *s1)?);
    let second = if (minute, second) == (59, 60) { 59 } else { second };
    let date_time = DateTime::new(
        two(*y0, *y1)? * 100 + two(*y2, *y3)?,
        narrow(two(*m0, *m1)?)?,
        narrow(two(*d0, *d1)?)?,
        narrow(two(*h0, *h1)?)?,
        narrow(minute)?,
        narrow(second)?,
        nanosecond,
    )
    .ok()?;
    let zone = TimeZone::fixed(seconds_of_offset(offset)?);
    // Only the last hours of the year 9999 are beyond what a timestamp can represent.
    Some(zone.to_timestamp(date_time).unwrap_or(Timestamp::MAX))
}

fn two(tens: u8, ones: u8) -> Option<i16> {
    (tens.is_ascii_digit() && ones.is_ascii_digit())
        .then(|| i16::from(tens - b'0') * 10 + i16::from(ones - b'0'))
}

fn narrow(value: i16) -> Option<i8> {
    value.try_into().ok()
}

/// The nanoseconds, and the text after the fraction.
fn fraction(text: &[u8]) -> Option<(i32, &[u8])> {
    let [b'.', digits @ ..] = text else { return Some((0, text)) };
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = digits.split_at_checked(length)?;
    if digits.is_empty() {
        return None;
    }
    let nanoseconds =
        (0..9).fold(0, |sum, index| sum * 10 + digits.get(index).map_or(0, |digit| i32::from(digit - b'0')));
    Some((nanoseconds, rest))
}

fn seconds_of_offset(text: &[u8]) -> Option<Offset> {
    match text {
        [] | [b'Z' | b'z'] => Some(Offset::UTC),
        [sign @ (b'+' | b'-'), h0, h1, b':', m0, m1] => {
            let (hours, minutes) = (two(*h0, *h1)?, two(*m0, *m1)?);
            let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
            let fits = hours < 24 && minutes < 60;
            Offset::from_seconds(if *sign == b'-' { -seconds } else { seconds }).ok().filter(|_| fits)
        }
        _ => None,
    }
}
