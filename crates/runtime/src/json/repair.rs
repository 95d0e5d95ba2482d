//! JSON that is well-formed, but says what no value here can hold.

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use super::position::token_end;

/// How deep values are read as values. serde_json gives up somewhat deeper.
const DEPTH: usize = 100;

/// Reads a text that is one value, also where it needs mending.
///
/// # Errors
///
/// Only where the text isn't JSON, or no `T`.
pub(crate) fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(text).or_else(|error| repaired(text).ok_or(error))
}

/// Reads a text again that serde_json has refused, if it is JSON nevertheless.
#[cold]
pub(super) fn repaired<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str::<IgnoredAny>(text).ok()?;
    serde_json::from_str(&repair(text)).ok()
}

/// Rewrites a well-formed text: half a surrogate pair becomes U+FFFD; a number beyond all doubles, and what is nested
/// too deeply, become their own texts.
fn repair(text: &str) -> String {
    let mut repaired = String::with_capacity(text.len());
    let mut depth = 0;
    let mut start = 0;
    while let Some(first) = text.as_bytes().get(start) {
        let is_deep = depth == DEPTH && matches!(first, b'{' | b'[');
        let end =
            if is_deep { container_end(text, start) } else { token_end(text.as_bytes(), start, *first) };
        let token = text.get(start..end).unwrap_or_default();
        match first {
            b'{' | b'[' if !is_deep => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match first {
            b'"' => push_text(&mut repaired, token),
            _ if is_deep || is_beyond_doubles(token) => repaired.push_str(&Value::from(token).to_string()),
            _ => repaired.push_str(token),
        }
        start = end;
    }
    repaired
}

/// The byte behind the object or array that starts at `start`.
fn container_end(text: &str, start: usize) -> usize {
    let mut depth = 0_usize;
    let mut byte = start;
    while let Some(first) = text.as_bytes().get(byte) {
        byte = token_end(text.as_bytes(), byte, *first);
        match first {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return byte;
        }
    }
    text.len()
}

fn is_beyond_doubles(token: &str) -> bool {
    token.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && token.parse::<f64>().is_ok_and(f64::is_infinite)
}

/// Adds a text with its quotes. Services cut texts in the middle of a pair of surrogates.
fn push_text(repaired: &mut String, text: &str) {
    let mut rest = text;
    while let Some((before, escape)) = rest.find('\\').and_then(|at| rest.split_at_checked(at)) {
        repaired.push_str(before);
        let length = match (unit(escape, 0), unit(escape, 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(_), _) => 6,
            (None, _) => 2,
        };
        let (kept, behind) = escape.split_at_checked(length).unwrap_or((escape, ""));
        let is_half = length == 6 && matches!(unit(escape, 0), Some(0xd800..=0xdfff));
        repaired.push_str(if is_half { "\u{fffd}" } else { kept });
        rest = behind;
    }
    repaired.push_str(rest);
}

/// The number in the `\u0000` at a byte.
fn unit(text: &str, byte: usize) -> Option<u16> {
    u16::from_str_radix(text.get(byte..)?.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_cannot_be_held_is_replaced() {
        for (text, expected) in [
            (r#"{"a":"x\ud83d"}"#, json!({"a": "x\u{fffd}"})),
            (r#"{"\udE00":"\\ud83d\ud83dx\u00e9"}"#, json!({"\u{fffd}": "\\ud83d\u{fffd}xé"})),
            (r#"["\ud83d\ude00\ud83d\ud83d\ude00"]"#, json!(["😀\u{fffd}😀"])),
            (r#"["\ude00\ud83d\"", "\ud83d"]"#, json!(["\u{fffd}\u{fffd}\"", "\u{fffd}"])),
            ("[1e400, -1e400 ,1e-400,1]", json!(["1e400", "-1e400", 0.0, 1])),
        ] {
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
            assert_eq!(from_str::<Value>(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_too_deep_is_kept_as_text() {
        let deep = format!(r#"{}{{"a":"]"}}{}"#, "[".repeat(10_000), "]".repeat(10_000));
        let value: Value = from_str(&format!(r#"[{deep},"\ud83d",{{"b":[]}}]"#)).unwrap();
        assert_eq!((&value[1], &value[2]), (&json!("\u{fffd}"), &json!({"b": []})));
        let mut inner = &value[0];
        for _ in 0..DEPTH - 1 {
            inner = &inner[0];
        }
        let rest = 10_000 - (DEPTH - 1);
        assert_eq!(inner, &json!(format!(r#"{}{{"a":"]"}}{}"#, "[".repeat(rest), "]".repeat(rest))));
    }

    #[test]
    fn what_is_not_json_stays_an_error() {
        for text in ["", "[\"\\ud83d\"", "[1e400,]", "\"\\ud83\"", "{} {}", "\"\\x\""] {
            assert!(from_str::<Value>(text).is_err(), "{text}");
        }
        assert!(from_str::<Value>(&"[".repeat(10_000)).is_err());
    }

    proptest! {
        #[test]
        fn what_is_well_is_left_alone(text in "(\\PC|[\\\\\"\\n]){0,20}", number in any::<f64>()) {
            let value = json!({text.clone(): [text, number, {"a": [null, true]}]});
            prop_assert_eq!(repair(&value.to_string()), value.to_string());
        }
    }
}
