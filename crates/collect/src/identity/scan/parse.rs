//! The parser: no recursion, so that no depth is a limit.

use msgraph_runtime::generated::{Specials, plain_members};

use super::{Found, Item, Kind, Scanner};

/// An array or object whose end was not reached yet.
#[derive(Debug)]
pub(super) struct Open {
    /// With the name that it has as a member.
    item: Item,
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
    specials: Specials,
    /// The white space so far.
    spaces: usize,
    names: [Option<&'s str>; 2],
    pub(super) found: Found<'t>,
    scanner: &'s mut Scanner,
}

impl<'t, 's> Parser<'t, 's> {
    pub(super) fn new(text: &'t str, names: [Option<&'s str>; 2], scanner: &'s mut Scanner) -> Self {
        let bytes = text.as_bytes();
        Self {
            text,
            bytes,
            at: 0,
            specials: Specials::default(),
            spaces: 0,
            names,
            found: [None; 2],
            scanner,
        }
    }

    /// Reads the whole text. Returns its value; none where it is not JSON.
    pub(super) fn parse(&mut self) -> Option<Item> {
        let mut item = Item::default();
        loop {
            self.skip_space();
            item.value = self.at;
            let mut next = match self.peek()? {
                b'[' => self.open(item, false)?,
                b'{' => self.open(item, true)?,
                _ => {
                    self.scalar()?;
                    item.end = self.at;
                    self.add(item)?
                }
            };
            item = loop {
                if let Some(next) = next {
                    break next;
                }
                if self.scanner.open.is_empty() {
                    return (self.at == self.bytes.len()).then(|| self.scanner.pending.pop())?;
                }
                let whole = self.close()?;
                next = self.add(whole)?;
            };
        }
    }

    /// Starts an array or object. Returns the first item; none where it is empty.
    fn open(&mut self, item: Item, is_object: bool) -> Option<Option<Item>> {
        let (first, spaces) = (self.scanner.pending.len(), self.spaces);
        self.scanner.open.push(Open { item, is_object, first, spaces, is_canonical: true });
        self.at += 1;
        self.skip_space();
        if self.peek()? == closing(is_object) { Some(None) } else { self.next_item(is_object) }
    }

    /// Adds a value that is read to what it is in. Returns the item after it; none where it is the last one.
    #[inline]
    fn add(&mut self, item: Item) -> Option<Option<Item>> {
        self.skip_space();
        self.scanner.pending.push(item);
        let Some(open) = self.scanner.open.last_mut() else { return Some(None) };
        open.is_canonical &= item.kind == Kind::Canonical;
        let is_object = open.is_object;
        if !self.eat(b',') {
            return Some(None);
        }
        self.skip_space();
        self.next_item(is_object)
    }

    /// Starts an element, or a member with its name and colon.
    ///
    /// Reads over members without white space or escapes whose values are scalar. None where these are the last ones.
    #[inline]
    fn next_item(&mut self, is_object: bool) -> Option<Option<Item>> {
        if !is_object {
            return Some(Some(Item { start: self.at, name_end: self.at, ..Item::default() }));
        }
        if self.plain_members() {
            self.skip_space();
            if !self.eat(b',') {
                return Some(None);
            }
            self.skip_space();
        }
        let start = self.at;
        let is_escaped = self.string()?;
        let name_end = self.at;
        self.skip_space();
        if !self.eat(b':') {
            return None;
        }
        let order = order(self.bytes, start, name_end);
        Some(Some(Item { order, start, name_end, is_escaped, ..Item::default() }))
    }

    /// At the name of a member: reads members without white space or escapes whose values are scalar. Returns false at the
    /// name of another member, and true after the last value before anything else.
    fn plain_members(&mut self) -> bool {
        let (bytes, pending) = (self.bytes, &mut self.scanner.pending);
        let (at, is_after_value) = plain_members(self.text, self.at, &mut self.specials, |name, value| {
            pending.push(Item {
                order: order(bytes, name.start, name.end),
                start: name.start,
                name_end: name.end,
                is_escaped: false,
                value: value.start,
                end: value.end,
                kind: Kind::Canonical,
            });
        });
        self.at = at;
        is_after_value
    }

    /// The innermost array or object is whole.
    fn close(&mut self) -> Option<Item> {
        let Open { mut item, is_object, first, spaces, mut is_canonical } = self.scanner.open.pop()?;
        if !self.eat(closing(is_object)) {
            return None;
        }
        let Scanner { items, pending, open, .. } = &mut *self.scanner;
        let own = pending.get_mut(first..)?;
        is_canonical &= spaces == self.spaces;
        if is_object {
            let text = self.text;
            if open.is_empty() {
                for (name, found) in self.names.iter().zip(&mut self.found) {
                    *found = name.and_then(|name| find(text, own, name));
                }
            }
            let name = |item: &Item| text.get(item.start..item.name_end);
            let compare = |one: &Item, other: &Item| {
                one.order.cmp(&other.order).then_with(|| name(one).cmp(&name(other)))
            };
            if !own.is_sorted_by(|one, other| compare(one, other).is_le()) {
                // Stable: duplicates keep their order.
                own.sort_by(compare);
                is_canonical = false;
            }
        }
        item.end = self.at;
        item.kind = Kind::Canonical;
        if !is_canonical {
            let from = items.len();
            items.extend_from_slice(own);
            item.kind =
                if is_object { Kind::Object(from, items.len()) } else { Kind::Array(from, items.len()) };
        }
        pending.truncate(first);
        Some(item)
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
            b'"' => self.string().map(drop),
            b't' => self.literal(b"true"),
            b'f' => self.literal(b"false"),
            b'n' => self.literal(b"null"),
            _ => self.number(),
        }
    }

    fn literal(&mut self, literal: &[u8]) -> Option<()> {
        self.bytes.get(self.at..)?.starts_with(literal).then(|| self.at += literal.len())
    }

    /// Reads a string. Returns whether it has escapes.
    fn string(&mut self) -> Option<bool> {
        if !self.eat(b'"') {
            return None;
        }
        let mut is_escaped = false;
        loop {
            self.at = self.specials.next(self.bytes, self.at);
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(is_escaped);
                }
                b'\\' => {
                    is_escaped = true;
                    self.escape()?;
                }
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

/// The value of the last member of this name.
fn find<'t>(text: &'t str, members: &[Item], name: &str) -> Option<&'t str> {
    let is_it = |item: &&Item| {
        if item.is_escaped {
            return unescaped(text.get(item.start..item.name_end).unwrap_or_default()) == name;
        }
        item.name_end - item.start == name.len() + 2
            && text.as_bytes().get(item.start + 1..item.name_end - 1) == Some(name.as_bytes())
    };
    let item = members.iter().rev().find(is_it)?;
    text.get(item.value..item.end)
}

const fn closing(is_object: bool) -> u8 {
    if is_object { b'}' } else { b']' }
}

/// The string that a JSON string represents; empty where text cannot hold it.
fn unescaped(quoted: &str) -> String {
    serde_json::from_str(quoted).unwrap_or_default()
}

/// The first bytes of a name, so that comparing them as a number compares the names as far as they go.
fn order(text: &[u8], start: usize, end: usize) -> u64 {
    let name = text.get(start + 1..end).unwrap_or_default();
    if let Some(first) = name.first_chunk::<8>() {
        return u64::from_be_bytes(*first);
    }
    let mut first = [0; 8];
    first.iter_mut().zip(name).for_each(|(to, from)| *to = *from);
    u64::from_be_bytes(first)
}
