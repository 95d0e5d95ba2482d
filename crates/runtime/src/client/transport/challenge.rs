//! The claims challenge of a 401: what the next token must prove.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// The claims of a `WWW-Authenticate` header, as JSON text.
///
/// The service sends them as base64, in one alphabet or the other, padded or not; anything else is passed on as it is.
pub(crate) fn claims(header: &str) -> Option<String> {
    let value = parameter(header, "claims")?;
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let decoded = [alphabet::STANDARD, alphabet::URL_SAFE]
        .iter()
        .filter_map(|alphabet| GeneralPurpose::new(alphabet, config).decode(&value).ok())
        .find_map(|bytes| String::from_utf8(bytes).ok())
        .filter(|text| text.starts_with('{'));
    Some(decoded.unwrap_or(value))
}

/// The value of an auth parameter: `name="value"`, with `\"` for a quote inside.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut rest = header;
    loop {
        let (before, after) = rest.split_once('=')?;
        let this = before.rsplit([' ', ',', '\t']).next().unwrap_or_default();
        let (value, remaining) = value(after.trim_start());
        if this.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = remaining;
    }
}

fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ' ']).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return (value.to_owned(), rest);
    };
    let mut value = String::new();
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => value.extend(characters.next()),
            other => value.push(other),
        }
    }
    (value, characters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_decoded_wherever_they_stand() {
        let json = r#"{"access_token":{"nbf":{"essential":true}}}"#;
        for header in [
            r#"Bearer realm="", authorization_uri="https://login/x?a=b", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ==""#,
            r#"Bearer claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ", error=x"#,
            r#"Bearer error=x, Claims=eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ"#,
            r#"Bearer claims="{\"access_token\":{\"nbf\":{\"essential\":true}}}""#,
        ] {
            assert_eq!(claims(header).as_deref(), Some(json), "{header}");
        }
    }

    #[test]
    fn a_header_without_claims_has_none() {
        for header in ["", "Bearer", r#"Bearer realm="claims=", error="x""#, "Negotiate", "claims"] {
            assert_eq!(claims(header), None, "{header}");
        }
    }
}
