//! Skipping values.

use serde::de::IgnoredAny;

use super::quick::{end_of_text, end_of_value};

/// The result of skipping something.
#[derive(Debug)]
pub(crate) enum Skipped {
    /// It is whole, and ends here.
    End(usize),
    /// It goes on in text that has not arrived.
    More,
    /// It is not JSON from this byte on.
    Broken(usize, String),
}

/// The first byte from `from` on that is no white space.
pub(super) fn space(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')).count()
}

/// Skips the value that the bytes start with.
pub(super) fn skip_value(bytes: &[u8], ended: bool) -> Skipped {
    let end = if bytes.first() == Some(&b'"') { end_of_text(bytes, 1) } else { end_of_value(bytes) };
    match end {
        Some(end) => Skipped::End(end),
        None => skip_any(bytes, ended),
    }
}

/// The thorough way, which knows what is wrong.
fn skip_any(bytes: &[u8], ended: bool) -> Skipped {
    let mut values = serde_json::Deserializer::from_slice(bytes).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Ok(IgnoredAny)) => {
            let end = values.byte_offset();
            // A number at the end of the text may have more digits.
            let delimited = matches!(bytes.first(), Some(b'{' | b'[' | b'"'));
            if end == bytes.len() && !delimited && !ended { Skipped::More } else { Skipped::End(end) }
        }
        Some(Err(error)) if error.is_eof() => Skipped::More,
        Some(Err(error)) => {
            let text = error.to_string();
            let message = text.split_once(" at line ").map_or(text.as_str(), |(message, _)| message);
            Skipped::Broken(byte_of(bytes, &error), message.to_owned())
        }
        None => Skipped::More,
    }
}

/// How many bytes come before the byte that an error complains of.
fn byte_of(bytes: &[u8], error: &serde_json::Error) -> usize {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
    lines.map(<[u8]>::len).sum::<usize>() + error.column().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_end_where_they_end() {
        for (text, ended, expected) in [
            (r#""a","#, false, "End(3)"),
            (r#""a\"b""#, false, "End(6)"),
            (r#""a"#, true, "More"),
            (r#""a\"#, true, "More"),
            ("12", false, "More"),
            ("12", true, "End(2)"),
            ("12,", false, "End(2)"),
            ("[1,{}] ", false, "End(6)"),
            ("[1,", true, "More"),
            (r#"{"a" 1}"#, false, r#"Broken(5, "expected `:`")"#),
            ("\"a\nb\"", false, "Broken"),
        ] {
            let found = format!("{:?}", skip_value(text.as_bytes(), ended));
            assert!(found.starts_with(expected), "{text}: {found}");
        }
    }
}
