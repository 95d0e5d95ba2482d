//! A walk through JSON text that builds no values: spans only, and no recursion.

use std::ops::Range;

use sha2::{Digest as _, Sha256};

/// A value of the text.
enum Node {
    /// A string, number or literal, as it is written.
    Scalar(Range<usize>),
    Array(Vec<usize>),
    /// Names with their quotes, sorted, and their values.
    Object(Vec<(Range<usize>, usize)>),
}

pub(super) fn canonical_hash(text: &str) -> Option<[u8; 32]> {
    // Many small pieces are faster to collect than to hash one by one.
    Some(Sha256::digest(canonical_text(text)?).into())
}

pub(super) fn canonical_text(text: &str) -> Option<String> {
    let mut canonical = String::with_capacity(text.len());
    write_canonical(text, |piece| canonical.push_str(piece))?;
    Some(canonical)
}

fn write_canonical(text: &str, mut write: impl FnMut(&str)) -> Option<()> {
    enum Step {
        Value(usize),
        Text(&'static str),
        Name(Range<usize>),
    }
    let nodes = Parser { text, bytes: text.as_bytes(), at: 0, nodes: Vec::new() }.parse()?;
    let mut steps = vec![Step::Value(nodes.len().checked_sub(1)?)];
    while let Some(step) = steps.pop() {
        match step {
            Step::Text(text) => write(text),
            Step::Name(span) => {
                write(text.get(span)?);
                write(":");
            }
            Step::Value(index) => match nodes.get(index)? {
                Node::Scalar(span) => write(text.get(span.clone())?),
                Node::Array(items) => {
                    write("[");
                    steps.push(Step::Text("]"));
                    for (position, item) in items.iter().enumerate().rev() {
                        steps.push(Step::Value(*item));
                        if position > 0 {
                            steps.push(Step::Text(","));
                        }
                    }
                }
                Node::Object(members) => {
                    write("{");
                    steps.push(Step::Text("}"));
                    for (position, (name, value)) in members.iter().enumerate().rev() {
                        steps.push(Step::Value(*value));
                        steps.push(Step::Name(name.clone()));
                        if position > 0 {
                            steps.push(Step::Text(","));
                        }
                    }
                }
            },
        }
    }
    Some(())
}

/// A container whose end was not seen yet.
enum Open {
    Array(Vec<usize>),
    Object(Vec<(Range<usize>, usize)>, Range<usize>),
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    nodes: Vec<Node>,
}

impl Parser<'_> {
    /// All values, each after those inside it: the last one is the text's.
    fn parse(mut self) -> Option<Vec<Node>> {
        let mut open: Vec<Open> = Vec::new();
        'value: loop {
            self.skip_space();
            match self.peek()? {
                b'[' => {
                    self.at += 1;
                    self.skip_space();
                    if self.eat(b']') {
                        self.nodes.push(Node::Array(Vec::new()));
                    } else {
                        open.push(Open::Array(Vec::new()));
                        continue 'value;
                    }
                }
                b'{' => {
                    self.at += 1;
                    self.skip_space();
                    if self.eat(b'}') {
                        self.nodes.push(Node::Object(Vec::new()));
                    } else {
                        let name = self.name()?;
                        open.push(Open::Object(Vec::new(), name));
                        continue 'value;
                    }
                }
                _ => {
                    let span = self.scalar()?;
                    self.nodes.push(Node::Scalar(span));
                }
            }
            // A value is whole: it belongs to the innermost container, which may be whole as well.
            loop {
                let index = self.nodes.len() - 1;
                self.skip_space();
                match open.pop() {
                    None => return (self.at == self.bytes.len()).then_some(self.nodes),
                    Some(Open::Array(mut items)) => {
                        items.push(index);
                        if self.eat(b',') {
                            open.push(Open::Array(items));
                            continue 'value;
                        }
                        if !self.eat(b']') {
                            return None;
                        }
                        self.nodes.push(Node::Array(items));
                    }
                    Some(Open::Object(mut members, name)) => {
                        members.push((name, index));
                        if self.eat(b',') {
                            self.skip_space();
                            let name = self.name()?;
                            open.push(Open::Object(members, name));
                            continue 'value;
                        }
                        if !self.eat(b'}') {
                            return None;
                        }
                        let text = self.text;
                        // Stable: duplicates keep their order.
                        members.sort_by(|one, other| text.get(one.0.clone()).cmp(&text.get(other.0.clone())));
                        self.nodes.push(Node::Object(members));
                    }
                }
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// A member's name and the colon after it.
    fn name(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        self.string()?;
        let name = start..self.at;
        self.skip_space();
        self.eat(b':').then_some(name)
    }

    fn scalar(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        match self.peek()? {
            b'"' => self.string()?,
            b't' => self.literal("true")?,
            b'f' => self.literal("false")?,
            b'n' => self.literal("null")?,
            _ => self.number()?,
        }
        Some(start..self.at)
    }

    fn literal(&mut self, literal: &str) -> Option<()> {
        self.bytes.get(self.at..)?.starts_with(literal.as_bytes()).then(|| self.at += literal.len())
    }

    fn string(&mut self) -> Option<()> {
        if !self.eat(b'"') {
            return None;
        }
        loop {
            let rest = self.bytes.get(self.at..)?;
            let plain = rest.iter().position(|byte| !is_plain(*byte))?;
            let byte = *rest.get(plain)?;
            self.at += plain + 1;
            match byte {
                b'"' => return Some(()),
                b'\\' => {
                    let escape = self.peek()?;
                    self.at += 1;
                    match escape {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                        b'u' => {
                            let digits = self.bytes.get(self.at..self.at + 4)?;
                            if !digits.iter().all(u8::is_ascii_hexdigit) {
                                return None;
                            }
                            self.at += 4;
                        }
                        _ => return None,
                    }
                }
                _ => return None,
            }
        }
    }

    fn number(&mut self) -> Option<()> {
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if !self.eat(b'+') {
                self.eat(b'-');
            }
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }
}

/// Whether a byte of a string needs no look: neither its end, nor an escape, nor a control character.
fn is_plain(byte: u8) -> bool {
    !matches!(byte, b'"' | b'\\' | 0..=0x1f)
}

/// The members of a JSON object, as they are written.
pub(crate) struct Members<'a> {
    text: &'a str,
    found: Vec<(Range<usize>, Range<usize>)>,
}

impl<'a> Members<'a> {
    /// None where the text is not a JSON object, as far as its own members are concerned.
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        let mut parser = Parser { text, bytes: text.as_bytes(), at: 0, nodes: Vec::new() };
        parser.skip_space();
        if !parser.eat(b'{') {
            return None;
        }
        let mut found = Vec::new();
        parser.skip_space();
        if parser.eat(b'}') {
            return Some(Self { text, found });
        }
        loop {
            parser.skip_space();
            let name = parser.name()?;
            parser.skip_space();
            let start = parser.at;
            parser.skip_value()?;
            found.push((name, start..parser.at));
            parser.skip_space();
            if parser.eat(b',') {
                continue;
            }
            return parser.eat(b'}').then_some(Self { text, found });
        }
    }

    /// The text of the last member of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        let named = |span: &Range<usize>| {
            let quoted = self.text.get(span.clone()).unwrap_or_default();
            let plain = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
            plain == name
                || (plain.contains('\\')
                    && serde_json::from_str::<String>(quoted).is_ok_and(|text| text == name))
        };
        let (_, value) = self.found.iter().rev().find(|(span, _)| named(span))?;
        self.text.get(value.clone())
    }

    /// The last member of this name, where it is a string that text can hold.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        serde_json::from_str(self.get(name)?).ok()
    }
}

impl Parser<'_> {
    /// Skips a value: brackets are counted, strings are read.
    fn skip_value(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'[' | b'{' => {
                    depth += 1;
                    self.at += 1;
                }
                b']' | b'}' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b'"' => self.string()?,
                b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' if depth > 0 => self.at += 1,
                _ => {
                    self.scalar()?;
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_member_of_a_name_wins_whatever_its_spelling() {
        let members =
            Members::of(r#"{"id":"a","x":{"id":"no"},"\u0069d":"b", "n" : [1,{"a":"}"}] }"#).unwrap();
        assert_eq!(members.get("id"), Some(r#""b""#));
        assert_eq!(members.text("id").as_deref(), Some("b"));
        assert_eq!(members.get("n"), Some(r#"[1,{"a":"}"}]"#));
        assert_eq!(members.get("a"), None);
    }

    #[test]
    fn only_objects_have_members() {
        for text in ["", "[]", "1", "{\"a\"}", "{\"a\":1", "{\"a\":]}"] {
            assert!(Members::of(text).is_none(), "{text}");
        }
        assert!(Members::of("{}").unwrap().get("a").is_none());
    }
}
