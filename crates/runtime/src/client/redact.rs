//! What must not be shown of a text that came from the service.

use std::collections::HashSet;
use std::fmt;

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// What replaces a secret.
const REDACTED: &str = "..";
/// Shorter values are no secret, and removing them would take words apart: the `5` of `$top=5`.
const SHORTEST_VALUE: usize = 4;
/// The length of the parts of a secret that are looked for.
const PART: usize = 8;

/// The values that a text must not show: a token, the literals of a filter, a paging token, the ids of a body.
///
/// A value is found in any letter case, percent-encoded or not, and in parts of at least eight characters.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    /// Hidden where they occur as a whole.
    whole: Vec<String>,
    /// Hidden in parts too.
    in_parts: Vec<String>,
}

impl Secrets {
    /// Adds a value that must not be shown in parts either.
    pub(crate) fn add(&mut self, value: &str) {
        keep(&mut self.in_parts, value);
        keep(&mut self.in_parts, &percent_decode_str(value).decode_utf8_lossy());
    }

    /// Adds the values of a query string, as a whole: their words are those of every query. Of a filter, each
    /// literal is a value; so is a paging token.
    pub(crate) fn add_query(&mut self, query: &str) {
        for pair in query.split('&') {
            let (name, raw) = pair.split_once('=').unwrap_or(("", pair));
            let decoded = percent_decode_str(&raw.replace('+', " ")).decode_utf8_lossy().into_owned();
            if percent_decode_str(name).decode_utf8_lossy().to_ascii_lowercase().contains("token") {
                self.add(raw);
                self.add(&decoded);
            }
            keep(&mut self.whole, raw);
            for literal in literals(&decoded) {
                // As it is written, and as it reads.
                keep(&mut self.whole, &format!("'{literal}'"));
                self.add(literal);
                self.add(&literal.replace("''", "'"));
                literal.split("''").for_each(|part| self.add(part));
            }
            keep(&mut self.whole, &decoded);
        }
    }

    /// Adds every text within a JSON value.
    pub(crate) fn add_json(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.add(text),
            Value::Array(items) => items.iter().for_each(|item| self.add_json(item)),
            Value::Object(members) => members.values().for_each(|value| self.add_json(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The text without the values.
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut redaction = Redaction::new(text);
        self.in_parts.iter().for_each(|value| redaction.hide_parts(&value.to_lowercase()));
        self.whole.iter().for_each(|value| redaction.hide(&value.to_lowercase()));
        redaction.finish(text)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secrets(..)")
    }
}

fn keep(values: &mut Vec<String>, value: &str) {
    if value.len() >= SHORTEST_VALUE && !values.iter().any(|known| known == value) {
        values.push(value.to_owned());
    }
}

/// The text literals of a filter, without their quotes.
fn literals(filter: &str) -> Vec<&str> {
    let mut literals = Vec::new();
    let mut rest = filter;
    while let Some((_, after)) = rest.split_once('\'') {
        let mut end = 0;
        // A doubled quote is part of the literal.
        loop {
            let tail = after.get(end..).unwrap_or_default();
            match tail.find('\'') {
                Some(quote) if tail.get(quote + 1..).is_some_and(|next| next.starts_with('\'')) => {
                    end += quote + 2;
                }
                Some(quote) => {
                    end += quote;
                    break;
                }
                None => {
                    end = after.len();
                    break;
                }
            }
        }
        literals.push(after.get(..end).unwrap_or_default());
        rest = after.get(end + 1..).unwrap_or_default();
    }
    literals
}

/// A text in lower case without percent-encoding, however often it was encoded, beside where its bytes come from.
struct Redaction {
    bytes: Vec<u8>,
    /// Where each of `bytes` starts in the text, and where the last one ends.
    starts: Vec<usize>,
    hidden: Vec<bool>,
}

impl Redaction {
    fn new(text: &str) -> Self {
        let mut decoded = Vec::with_capacity(text.len());
        let mut origins = Vec::with_capacity(text.len());
        let mut at = 0;
        while let Some(byte) = text.as_bytes().get(at) {
            let (byte, length) = percent_decoded(text.as_bytes(), at).unwrap_or((*byte, 1));
            decoded.push(byte);
            origins.push(at);
            at += length;
        }
        origins.push(at);
        let mut this =
            Self { bytes: Vec::with_capacity(decoded.len()), starts: Vec::new(), hidden: Vec::new() };
        let mut offset = 0;
        for chunk in decoded.utf8_chunks() {
            for character in chunk.valid().chars() {
                let mut lower = [0; 4];
                for lower_case in character.to_lowercase() {
                    this.add(lower_case.encode_utf8(&mut lower).as_bytes(), origins.get(offset));
                }
                offset += character.len_utf8();
            }
            for byte in chunk.invalid() {
                this.add(&[*byte], origins.get(offset));
                offset += 1;
            }
        }
        this.starts.push(at);
        this.hidden = vec![false; this.bytes.len()];
        this
    }

    /// Adds bytes that come from one place of the text.
    fn add(&mut self, bytes: &[u8], origin: Option<&usize>) {
        self.bytes.extend_from_slice(bytes);
        let last = self.starts.last().copied().unwrap_or_default();
        self.starts.extend(std::iter::repeat_n(origin.copied().unwrap_or(last), bytes.len()));
    }

    /// Hides `value`, which is in lower case, wherever it occurs.
    fn hide(&mut self, value: &str) {
        let value = value.as_bytes();
        for (at, window) in self.bytes.windows(value.len().max(1)).enumerate() {
            if window == value {
                mark(&mut self.hidden, at, value.len());
            }
        }
    }

    /// Hides every part of `value` that has at least [`PART`] bytes.
    fn hide_parts(&mut self, value: &str) {
        if value.len() < PART {
            return self.hide(value);
        }
        let parts: HashSet<&[u8]> = value.as_bytes().windows(PART).collect();
        for (at, window) in self.bytes.windows(PART).enumerate() {
            if parts.contains(window) {
                mark(&mut self.hidden, at, PART);
            }
        }
    }

    fn finish(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut was_hidden = false;
        for (start, character) in text.char_indices() {
            // A part can begin or end within a character: then the whole character is hidden.
            let is_hidden = self.is_hidden(start, start + character.len_utf8());
            if !is_hidden {
                shown.push(character);
            } else if !was_hidden {
                shown.push_str(REDACTED);
            }
            was_hidden = is_hidden;
        }
        shown
    }

    /// Whether any byte that comes from this range of the text is hidden.
    fn is_hidden(&self, start: usize, end: usize) -> bool {
        let first = self.starts.partition_point(|at| *at <= start).saturating_sub(1);
        let rest = self.starts.iter().zip(&self.hidden).skip(first);
        rest.take_while(|(at, _)| **at < end).any(|(_, hidden)| *hidden)
    }
}

/// The byte that is percent-encoded here, and the length of its encoding: 3 for `%2F`, 5 for `%252F`.
fn percent_decoded(text: &[u8], at: usize) -> Option<(u8, usize)> {
    let mut digits = at + 1;
    if text.get(at) != Some(&b'%') {
        return None;
    }
    while text
        .get(digits..digits + 4)
        .is_some_and(|next| next.starts_with(b"25") && next.iter().all(u8::is_ascii_hexdigit))
    {
        digits += 2;
    }
    let encoded = text.get(digits..digits + 2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    let byte = u8::from_str_radix(std::str::from_utf8(encoded).ok()?, 16).ok()?;
    Some((byte, digits + 2 - at))
}

fn mark(hidden: &mut [bool], at: usize, length: usize) {
    hidden.iter_mut().skip(at).take(length).for_each(|byte| *byte = true);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(values: &[&str]) -> Secrets {
        let mut secrets = Secrets::default();
        values.iter().for_each(|value| secrets.add(value));
        secrets
    }

    #[test]
    fn a_secret_is_hidden_in_every_form() {
        let secrets = secrets(&["t0p-s3cret-token/\u{e9}x"]);
        for (text, shown) in [
            ("the token t0p-s3cret-token/\u{e9}x is bad", "the token .. is bad"),
            ("T0P-S3CRET-TOKEN/\u{e9}X", ".."),
            ("t0p-s3cret-token%2F%c3%A9x.", "..."),
            ("%740p-s3cret-token%2f", ".."),
            ("t0p-s3cret-token%252F%25C3%25a9x!", "..!"),
            ("t0p%25252Ds3cret%2525252Dtoken", ".."),
            ("t0p-s3cret-token/\u{c9}X", ".."),
            ("begins with t0p-s3cr", "begins with .."),
            ("s3cret-t and oken/", ".. and oken/"),
            ("s3cret", "s3cret"),
            ("100%", "100%"),
            ("", ""),
        ] {
            assert_eq!(secrets.redact(text), shown, "{text}");
        }
    }

    #[test]
    fn a_short_value_is_hidden_as_a_whole_only() {
        let secrets = secrets(&["5", "bobby"]);
        assert_eq!(secrets.redact("5 BOBBY 15 bobb"), "5 .. 15 bobb");
    }

    #[test]
    fn the_values_of_a_query_are_secrets_and_its_names_are_not() {
        let mut secrets = Secrets::default();
        secrets.add_query("$filter=userId+eq+'bob'+and+b%20eq%20%27alice%40contoso.com%27+or+c+eq+'O''Neil'&$skiptoken=s3cr%2Fet-0123456789&$top=5");
        for (text, shown) in [
            ("Odd literal 'bob' at 3: O''Neil, O'Neil, alice@contoso.com", "Odd literal .. at 3: .., .., .."),
            ("skip s3cr%2Fet-0 and s3cr/et-0123456789 and t-0123456", "skip .. and .. and .."),
            ("userId eq createdDateTime $top 5", "userId eq createdDateTime $top 5"),
        ] {
            assert_eq!(secrets.redact(text), shown, "{text}");
        }
    }

    #[test]
    fn the_texts_of_a_body_are_secrets() {
        let mut secrets = Secrets::default();
        secrets.add_json(
            &serde_json::json!({"requestIds": ["66ea54eb-6301", {"x": "inner-value"}], "n": 12345678}),
        );
        assert_eq!(secrets.redact("66EA54EB-6301 INNER-VALUE 12345678"), ".. .. 12345678");
    }
}
