//! Writes JSON into a buffer by hand: a page of records consists of tens of thousands of small pieces.

use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::identifier::Guid;
use super::instant::{self, Microseconds};

/// A text as a JSON string.
pub(crate) fn text(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    characters(out, text);
    out.push(b'"');
}

/// A text as a part of a JSON string.
pub(crate) fn characters(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    if !has_special(bytes) {
        return out.extend_from_slice(bytes);
    }
    let mut rest = bytes;
    while let Some(position) = first_special(rest) {
        let Some((before, [byte, after @ ..])) = rest.split_at_checked(position) else { break };
        out.extend_from_slice(before);
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            _ => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
        }
        rest = after;
    }
    out.extend_from_slice(rest);
}

/// Where the first byte is that must be escaped.
fn first_special(bytes: &[u8]) -> Option<usize> {
    let plain = bytes.as_chunks::<16>().0.iter().take_while(|block| !any_special(*block)).count() * 16;
    let rest = bytes.get(plain..).unwrap_or_default();
    rest.iter().position(|byte| is_special(*byte)).map(|position| plain + position)
}

/// Whether any byte must be escaped.
fn has_special(bytes: &[u8]) -> bool {
    // The last block overlaps with the one before.
    match (bytes.last_chunk::<16>(), bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(last), _, _) => {
            bytes.as_chunks::<16>().0.iter().any(|block| any_special(block)) || any_special(last)
        }
        (None, Some(first), Some(last)) => any_special(first) | any_special(last),
        _ => any_special(bytes),
    }
}

/// Without a branch for each byte, so that many are looked at together.
fn any_special(bytes: &[u8]) -> bool {
    bytes.iter().fold(false, |special, byte| special | is_special(*byte))
}

fn is_special(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

/// A whole number.
pub(crate) fn integer(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    let mut digits = [0; 20];
    let mut rest = value.unsigned_abs();
    let mut first = digits.len();
    for (position, digit) in digits.iter_mut().enumerate().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        if rest == 0 {
            first = position;
            break;
        }
    }
    out.extend_from_slice(digits.get(first..).unwrap_or_default());
}

/// An address as a JSON string.
pub(crate) fn address(out: &mut Vec<u8>, address: IpAddr) {
    let IpAddr::V4(address) = address else { return text(out, &address.to_string()) };
    let [first, second, third, fourth] = address.octets();
    out.push(b'"');
    integer(out, first.into());
    for part in [second, third, fourth] {
        out.push(b'.');
        integer(out, part.into());
    }
    out.push(b'"');
}

/// The last hexadecimal digits of a number, in upper case.
pub(crate) fn hexadecimal(out: &mut Vec<u8>, number: u64, digits: usize) {
    for place in (0..digits).rev() {
        let digit = u8::try_from(number.checked_shr(4 * place as u32).unwrap_or(0) & 15).unwrap_or(0);
        out.push(if digit < 10 { b'0' + digit } else { b'A' + digit - 10 });
    }
}

/// A point in time as a JSON string.
pub(crate) fn time(out: &mut Vec<u8>, value: Microseconds, digits: usize) {
    out.push(b'"');
    instant::write(out, value, digits);
    out.push(b'"');
}

/// A GUID as a JSON string.
pub(crate) fn guid(out: &mut Vec<u8>, guid: Guid) {
    out.extend_from_slice(&guid.quoted());
}

/// Bytes in Base64, for URLs, as a JSON string.
pub(crate) fn token(out: &mut Vec<u8>, token: [u64; 2]) {
    let [first, second] = token.map(u64::to_be_bytes);
    let mut text = [0; 22];
    // The text of 16 bytes fits.
    let encoded = URL_SAFE_NO_PAD.encode_slice([first, second].as_flattened(), &mut text);
    out.push(b'"');
    out.extend_from_slice(text.get(..encoded.unwrap_or(0)).unwrap_or_default());
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    #[test]
    fn any_text_survives() {
        for sample in ["", "plain", "quote\" back\\slash", "line\nbreak\ttab\u{1}", "Grüße 日本"] {
            let mut out = Vec::new();
            super::text(&mut out, sample);
            let back: String = serde_json::from_slice(&out).unwrap();
            assert_eq!(back, sample);
        }
    }

    #[test]
    fn integers_survive() {
        for sample in [0, 7, -1, 50126, i64::MAX, i64::MIN] {
            let mut out = Vec::new();
            super::integer(&mut out, sample);
            assert_eq!(String::from_utf8(out).unwrap(), sample.to_string());
        }
    }
}
