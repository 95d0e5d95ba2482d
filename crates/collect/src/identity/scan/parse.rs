//! The parser: no recursion, so that no depth is a limit.

use std::ops::Range;

use msgraph_runtime::generated::plain_end;

use super::{Found, Item, Kind, Node, Scanner};

/// An array or object whose end was not reached yet.
#[derive(Debug)]
pub(super) struct Open {
    start: usize,
    is_object: bool,
    /// The first of its items among the pending ones.
    first: usize,
    /// The white space before it.
    spaces: usize,
    /// Whether all values in it so far are canonical.
    is_canonical: bool,
}

pub(super) struct Parser<'t, 's> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// The white space so far.
    spaces: usize,
    names: [Option<&'s str>; 2],
    pub(super) found: Found<'t>,
    scanner: &'s mut Scanner,
}

impl<'t, 's> Parser<'t, 's> {
    pub(super) fn new(text: &'t str, names: [Option<&'s str>; 2], scanner: &'s mut Scanner) -> Self {
        let bytes = text.as_bytes();
        Self { text, bytes, at: 0, spaces: 0, names, found: [None; 2], scanner }
    }

    /// Reads the whole text. Returns its value; none where it is not JSON.
    pub(super) fn parse(&mut self) -> Option<Node> {
        loop {
            self.skip_space();
            let start = self.at;
            match self.peek()? {
                byte @ (b'[' | b'{') => {
                    let is_object = byte == b'{';
                    let (first, spaces) = (self.scanner.pending.len(), self.spaces);
                    self.scanner.open.push(Open { start, is_object, first, spaces, is_canonical: true });
                    self.at += 1;
                    self.skip_space();
                    if !self.eat(closing(is_object)) {
                        self.item(is_object)?;
                        continue;
                    }
                    self.close()?;
                }
                _ => {
                    self.scalar()?;
                    self.scanner.nodes.push(Node { start, end: self.at, kind: Kind::Canonical });
                }
            }
            if self.is_whole()? {
                return (self.at == self.bytes.len()).then(|| self.scanner.nodes.last().copied())?;
            }
        }
    }

    /// A value is read: it belongs to the innermost array or object, which may be whole by it. Returns whether all are.
    fn is_whole(&mut self) -> Option<bool> {
        loop {
            self.skip_space();
            let index = self.scanner.nodes.len().checked_sub(1)?;
            let node = *self.scanner.nodes.get(index)?;
            let depth = self.scanner.open.len();
            let Some(open) = self.scanner.open.last_mut() else { return Some(true) };
            open.is_canonical &= node.kind == Kind::Canonical;
            let is_object = open.is_object;
            let item = self.scanner.pending.last_mut()?;
            item.node = index;
            let name = item.start..item.end;
            if depth == 1 && is_object {
                self.find(name, node);
            }
            if self.eat(b',') {
                self.skip_space();
                self.item(is_object)?;
                return Some(false);
            }
            if !self.eat(closing(is_object)) {
                return None;
            }
            self.close()?;
        }
    }

    /// Notes a member of the record that is asked for.
    fn find(&mut self, name: Range<usize>, node: Node) {
        let inner = self.text.get(name.start + 1..name.end.saturating_sub(1)).unwrap_or_default();
        let unescaped = inner.contains('\\').then(|| unescaped(self.text.get(name).unwrap_or_default()));
        let inner = unescaped.as_deref().unwrap_or(inner);
        for (wanted, found) in self.names.iter().zip(&mut self.found) {
            if *wanted == Some(inner) {
                *found = self.text.get(node.start..node.end);
            }
        }
    }

    /// Starts an element, or a member with its name and colon.
    fn item(&mut self, is_object: bool) -> Option<()> {
        let mut item = Item::default();
        if is_object {
            item.start = self.at;
            self.string()?;
            item.end = self.at;
            item.order = order(self.bytes.get(item.start + 1..item.end)?);
            self.skip_space();
            if !self.eat(b':') {
                return None;
            }
        }
        self.scanner.pending.push(item);
        Some(())
    }

    /// The innermost array or object is whole.
    fn close(&mut self) -> Option<()> {
        let Scanner { nodes, items, pending, open, .. } = &mut *self.scanner;
        let Open { start, is_object, first, spaces, mut is_canonical } = open.pop()?;
        let own = pending.get_mut(first..)?;
        is_canonical &= spaces == self.spaces;
        if is_object {
            let text = self.text;
            let name = |item: &Item| text.get(item.start..item.end);
            let compare = |one: &Item, other: &Item| {
                one.order.cmp(&other.order).then_with(|| name(one).cmp(&name(other)))
            };
            if !own.is_sorted_by(|one, other| compare(one, other).is_le()) {
                // Stable: duplicates keep their order.
                own.sort_by(compare);
                is_canonical = false;
            }
        }
        let kind = if is_canonical {
            Kind::Canonical
        } else {
            let from = items.len();
            items.extend_from_slice(own);
            if is_object { Kind::Object(from, items.len()) } else { Kind::Array(from, items.len()) }
        };
        pending.truncate(first);
        nodes.push(Node { start, end: self.at, kind });
        Some(())
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
            self.spaces += 1;
        }
    }

    fn scalar(&mut self) -> Option<()> {
        match self.peek()? {
            b'"' => self.string(),
            b't' => self.literal(b"true"),
            b'f' => self.literal(b"false"),
            b'n' => self.literal(b"null"),
            _ => self.number(),
        }
    }

    fn literal(&mut self, literal: &[u8]) -> Option<()> {
        self.bytes.get(self.at..)?.starts_with(literal).then(|| self.at += literal.len())
    }

    fn string(&mut self) -> Option<()> {
        if !self.eat(b'"') {
            return None;
        }
        loop {
            self.at = plain_end(self.bytes, self.at);
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' => self.escape()?,
                // A control character.
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<()> {
        match self.bytes.get(self.at + 1)? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 2,
            b'u' => {
                let digits = self.bytes.get(self.at + 2..self.at + 6)?;
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return None;
                }
                self.at += 6;
            }
            _ => return None,
        }
        Some(())
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

const fn closing(is_object: bool) -> u8 {
    if is_object { b'}' } else { b']' }
}

/// The string that a JSON string represents; empty where text cannot hold it.
fn unescaped(quoted: &str) -> String {
    serde_json::from_str(quoted).unwrap_or_default()
}

/// The first bytes of a name, so that comparing them as a number compares the names as far as they go.
fn order(name: &[u8]) -> u64 {
    if let Some(first) = name.first_chunk::<8>() {
        return u64::from_be_bytes(*first);
    }
    let mut first = [0; 8];
    first.iter_mut().zip(name).for_each(|(to, from)| *to = *from);
    u64::from_be_bytes(first)
}
