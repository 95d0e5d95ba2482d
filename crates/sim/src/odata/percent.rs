//! Strict percent-decoding.

use percent_encoding::percent_decode_str;

use super::Refusal;

/// Decodes percent-encoding. Incomplete escapes, invalid UTF-8 and control characters are refused.
pub(crate) fn percent_decoded(text: &str) -> Result<String, Refusal> {
    let bytes = text.as_bytes();
    let broken = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'%').any(|(position, _)| {
        let digits = bytes.get(position + 1..position + 3);
        !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    });
    if broken {
        return Err(Refusal::new("The URL has an incomplete percent-encoding."));
    }
    let decoded = percent_decode_str(text).decode_utf8();
    let decoded = decoded.map_err(|_| Refusal::new("The URL is not UTF-8."))?;
    let allowed = |character: char| !character.is_control() || matches!(character, '\t' | '\r' | '\n');
    if decoded.chars().all(allowed) {
        Ok(decoded.into_owned())
    } else {
        Err(Refusal::new("The URL has a control character."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_valid_text_is_decoded() {
        assert_eq!(percent_decoded("a%20%C3%BC%27").unwrap(), "a \u{fc}'");
        for text in ["%", "%2", "%zz", "a%", "%ff", "%00", "%C3", "%7f"] {
            assert!(percent_decoded(text).is_err(), "{text}");
        }
    }
}
