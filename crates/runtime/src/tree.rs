//! JSON values that keep everything in their text: numbers as written, the order of members, duplicates.
//!
//! For code that walks records generically. Not part of the API.

use std::borrow::Cow;

use crate::json::{Reader, unescape};

/// How deep values are taken apart; what is nested deeper is kept as text.
const DEPTH: usize = 100;

/// A JSON value over its text.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(Cow<'t, str>),
    /// A string.
    Text(Text<'t>),
    /// An array.
    Array(Vec<Json<'t>>),
    /// An object: its members in order, duplicates included.
    Object(Vec<(Text<'t>, Json<'t>)>),
    /// The JSON text of what is nested too deep.
    Deep(&'t str),
}

/// A JSON string: its text, and how it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Text<'t> {
    /// The value. Half a surrogate pair is U+FFFD.
    value: Cow<'t, str>,
    /// With quotes and escapes; `None` if it is to be written from the value.
    raw: Option<&'t str>,
}

impl<'t> Text<'t> {
    /// A text that was not read.
    #[must_use]
    pub fn new(value: impl Into<Cow<'t, str>>) -> Self {
        Self { value: value.into(), raw: None }
    }

    /// The value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }

    fn write(&self, out: &mut String) {
        match self.raw {
            Some(raw) => out.push_str(raw),
            None => write_text(&self.value, out),
        }
    }
}

impl<'t> Json<'t> {
    /// A text.
    #[must_use]
    pub fn text(value: impl Into<Cow<'t, str>>) -> Self {
        Self::Text(Text::new(value))
    }

    /// Parses a text. `None` if it is not one JSON value, white space around it aside.
    #[must_use]
    pub fn parse(text: &'t str) -> Option<Self> {
        // The one judge of what JSON is. What follows may take well-formedness for granted.
        crate::json::check(text).ok()?;
        Parser { text, byte: 0 }.value(DEPTH)
    }

    /// The string, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.as_str()),
            _ => None,
        }
    }

    /// The last member of this name, if it is an object.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Json<'t>> {
        let Self::Object(members) = self else { return None };
        members.iter().rev().find(|(key, _)| key.as_str() == name).map(|(_, value)| value)
    }

    /// Appends the JSON text.
    pub fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => text.write(out),
            Self::Deep(text) => out.push_str(text),
            Self::Array(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    element.write(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    name.write(out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// The JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }
}

/// Writes a JSON string.
fn write_text(value: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(value).to_string());
}

/// Parses well-formed JSON.
struct Parser<'t> {
    text: &'t str,
    byte: usize,
}

impl<'t> Parser<'t> {
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.byte..)?;
        let space = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.byte += space;
        rest.get(space).copied()
    }

    fn take(&mut self, expected: u8) -> bool {
        let comes = self.peek() == Some(expected);
        self.byte += usize::from(comes);
        comes
    }

    fn value(&mut self, depth: usize) -> Option<Json<'t>> {
        match self.peek()? {
            b'{' | b'[' if depth == 0 => self.deep(),
            b'{' => {
                self.byte += 1;
                let mut members = Vec::new();
                while !self.take(b'}') {
                    self.take(b',');
                    self.peek()?;
                    let name = self.string()?;
                    self.take(b':');
                    members.push((name, self.value(depth - 1)?));
                }
                Some(Json::Object(members))
            }
            b'[' => {
                self.byte += 1;
                let mut elements = Vec::new();
                while !self.take(b']') {
                    self.take(b',');
                    elements.push(self.value(depth - 1)?);
                }
                Some(Json::Array(elements))
            }
            b'"' => self.string().map(Json::Text),
            _ => Some(match self.word()? {
                "null" => Json::Null,
                "true" => Json::Bool(true),
                "false" => Json::Bool(false),
                number => Json::Number(number.into()),
            }),
        }
    }

    /// A number or a literal.
    fn word(&mut self) -> Option<&'t str> {
        let rest = self.text.get(self.byte..)?;
        let end = |byte: u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n');
        let length = rest.bytes().position(end).unwrap_or(rest.len());
        self.byte += length;
        rest.get(..length).filter(|word| !word.is_empty())
    }

    fn string(&mut self) -> Option<Text<'t>> {
        let rest = self.text.get(self.byte..)?;
        let inner = rest.strip_prefix('"')?;
        let mut escaped = false;
        let mut any_escape = false;
        let length = inner.bytes().position(|byte| match byte {
            _ if escaped => {
                escaped = false;
                false
            }
            b'\\' => {
                escaped = true;
                any_escape = true;
                false
            }
            byte => byte == b'"',
        })?;
        let (raw, value) = (rest.get(..length + 2)?, inner.get(..length)?);
        self.byte += raw.len();
        let value = if any_escape { Cow::Owned(unescape(value)) } else { Cow::Borrowed(value) };
        Some(Text { value, raw: Some(raw) })
    }

    /// The value here, in one piece.
    fn deep(&mut self) -> Option<Json<'t>> {
        let mut reader = Reader::new(self.text, self.byte);
        let range = reader.skip_value().ok()?;
        self.byte = range.end;
        Some(Json::Deep(reader.slice(range)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_read_is_written_as_it_was() {
        for text in [
            r#"{"a":1.0,"a":1e400,"b":["\u00e9\ud83d",null,true,false,-0]}"#,
            "[]",
            "{}",
            r#""""#,
            r#"{"\u0061":{"$serde_json::private::RawValue":"nope"}}"#,
        ] {
            assert_eq!(Json::parse(text).map(|json| json.to_json()).as_deref(), Some(text));
        }
    }

    #[test]
    fn escaped_names_and_values_have_their_meaning() {
        let json = Json::parse(r#" {"\u0061" : "x\ny"} "#).unwrap();
        assert_eq!(json.member("a").and_then(Json::as_str), Some("x\ny"));
        assert_eq!(Json::parse(r#""\ud83d""#).unwrap().as_str(), Some("\u{fffd}"));
    }

    #[test]
    fn what_is_nested_too_deep_is_kept() {
        let text = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
        assert_eq!(Json::parse(&text).unwrap().to_json(), text);
    }

    #[test]
    fn what_is_not_json_is_nothing() {
        for text in ["", "{", "{}{}", r#"{"a"}"#, "[1,]", "nul"] {
            assert_eq!(Json::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn compact_json_survives(text in "[a-z\"\\\\\u{e9}\u{1f600}\n]{0,12}", number in any::<f64>()) {
            let value = serde_json::json!({text.clone(): [text, number, {"a": [null, true]}]}).to_string();
            prop_assert_eq!(Json::parse(&value).map(|json| json.to_json()), Some(value));
        }
    }
}
