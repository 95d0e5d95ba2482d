//! Writes records: a type of the metadata, made ready so that one record costs no look-up.

mod compile;
mod fallback;
mod steps;

use std::sync::Arc;

use super::instant::Microseconds;
use super::json;
use super::log::KeyForm;
use super::oddities;
use super::record_seed::RecordSeed;
use super::values::{Answer, Origin, Piece};
use crate::random::combine;
use steps::{Section, Steps};

/// A structured type, ready to be written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    /// Its `@odata.type` member with a comma, where a record must say which type it has.
    tag: Option<String>,
    members: Vec<Arc<Member>>,
    /// The members once more, for records that are neither restricted nor odd: nearly all.
    steps: Steps,
}

/// A property, ready to be written.
#[derive(Debug)]
struct Member {
    name: String,
    /// The name as JSON, with a colon.
    key: Vec<u8>,
    /// A number of its own for values that follow from nothing else.
    salt: u64,
    nullable: bool,
    collection: bool,
    origin: Origin,
    /// That of the elements, if it is a collection of plain values.
    element_origin: Origin,
    content: Content,
    /// How it and its neighbors are written, if it depends on one aspect of a record.
    section: Option<Section>,
}

/// What a property holds.
#[derive(Clone, Debug)]
enum Content {
    Text,
    Guid,
    Boolean,
    Integer,
    Number,
    Time,
    Enumeration(Enumeration),
    Structure(Shape),
    /// A polymorphic type: the derived types that are not abstract.
    Polymorphic(Vec<Shape>),
    Untyped,
}

/// The members of an enumeration.
#[derive(Clone, Debug)]
struct Enumeration {
    names: Vec<String>,
    /// The names as JSON.
    texts: Vec<Vec<u8>>,
    sentinel: Option<usize>,
    flags: bool,
    /// Where to look for a name: positions plus one, by a number made of the name. 0 is nowhere.
    slots: Vec<u16>,
}

/// How records are written for one request.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Style {
    /// Show the members of enumerations that came after the sentinel.
    pub(crate) reveal: bool,
    /// Write the oddities that the service has been seen to send.
    pub(crate) oddities: bool,
}

/// The properties that a record is restricted to: by position, true for those that are written.
pub(crate) type Selection = Vec<bool>;

impl Shape {
    fn new(tag: Option<String>, members: Vec<Arc<Member>>, is_record: bool) -> Self {
        Shape { steps: Steps::new(tag.as_deref(), &members, is_record), tag, members }
    }

    /// Only the named properties. Names that aren't there are the caller's to find.
    pub(crate) fn selection<'n>(&self, names: impl Iterator<Item = &'n str> + Clone) -> Selection {
        self.members.iter().map(|member| names.clone().any(|name| name == member.name)).collect()
    }

    /// Writes a record.
    pub(crate) fn write(
        &self,
        out: &mut Vec<u8>,
        record: &RecordSeed<'_>,
        selection: Option<&Selection>,
        style: Style,
    ) {
        self.object(out, record, selection, style, 0);
    }

    fn object(
        &self,
        out: &mut Vec<u8>,
        record: &RecordSeed<'_>,
        selection: Option<&Selection>,
        style: Style,
        element: u32,
    ) {
        if selection.is_none() && !style.oddities {
            return self.steps.write(out, record, style, element);
        }
        out.push(b'{');
        match &self.tag {
            Some(tag) if style.oddities => oddities::write_tag(out, record, tag, element),
            tag => out.extend_from_slice(tag.as_deref().unwrap_or_default().as_bytes()),
        }
        for (position, member) in self.members.iter().enumerate() {
            if selection.is_some_and(|selection| selection.get(position) != Some(&true)) {
                continue;
            }
            if style.oddities
                && oddities::write_instead(out, record, member.kind(), &member.name, member.salt)
            {
                out.push(b',');
                continue;
            }
            out.extend_from_slice(&member.key);
            member.write(out, record, style, element);
            out.push(b',');
        }
        if out.last() == Some(&b',') {
            out.pop();
        }
        out.push(b'}');
    }
}

impl Member {
    fn write(&self, out: &mut Vec<u8>, record: &RecordSeed<'_>, style: Style, element: u32) {
        let answer = self.origin.answer(record, element);
        if !self.collection {
            return self.content(out, record, style, (element, self.nullable), answer);
        }
        let count = match answer {
            Answer::Elements(count) => count,
            Answer::Null if self.nullable => {
                out.extend_from_slice(b"null");
                return;
            }
            _ => fallback::elements(record, self.salt),
        };
        out.push(b'[');
        for position in 0..count {
            if position > 0 {
                out.push(b',');
            }
            self.write_element(out, record, style, Self::position(element, position));
        }
        out.push(b']');
    }

    /// The number of an element of a collection that is within another element.
    fn position(outer: u32, inner: u32) -> u32 {
        outer.wrapping_mul(256).wrapping_add(inner)
    }

    fn write_element(&self, out: &mut Vec<u8>, record: &RecordSeed<'_>, style: Style, position: u32) {
        let answer = self.element_origin.answer(record, position);
        // An element may be odd, but it is there.
        self.content(out, record, style, (position, false), answer);
    }

    #[inline]
    fn content(
        &self,
        out: &mut Vec<u8>,
        record: &RecordSeed<'_>,
        style: Style,
        (element, nullable): (u32, bool),
        answer: Answer<'_>,
    ) {
        let answered = answer.add_pieces(|piece| match piece {
            Piece::Json(json) => out.extend_from_slice(json.as_bytes()),
            Piece::Text(text) => json::characters(out, text),
            Piece::Filler(filler, _) => steps::fill(out, filler, record),
        }) || self.answered(out, &answer, style, nullable);
        if !answered {
            self.by_type(out, record, style, (element, nullable), matches!(answer, Answer::Any));
        }
    }

    /// Writes what the answer alone determines. False, and nothing written, where the value follows from the type.
    #[inline]
    fn answered(&self, out: &mut Vec<u8>, answer: &Answer<'_>, style: Style, nullable: bool) -> bool {
        match answer {
            Answer::Text(text) => match &self.content {
                Content::Enumeration(enumeration) => enumeration.write(out, text, style),
                _ => json::text(out, text),
            },
            Answer::Null if nullable => out.extend_from_slice(b"null"),
            Answer::Guid(guid) => json::guid(out, *guid),
            Answer::Address(address) => json::address(out, *address),
            Answer::Hexadecimal(number, digits) => {
                out.push(b'"');
                json::hexadecimal(out, *number, *digits);
                out.push(b'"');
            }
            Answer::Token(token) => json::token(out, *token),
            Answer::DirectoryKey(id) => {
                out.push(b'"');
                KeyForm::Directory.write(out, *id);
                out.push(b'"');
            }
            Answer::Flag(true) => out.extend_from_slice(b"true"),
            Answer::Flag(false) => out.extend_from_slice(b"false"),
            Answer::Integer(value) => json::integer(out, *value),
            Answer::Number(digits) => out.extend_from_slice(digits.as_bytes()),
            Answer::Time(instant) => time(out, *instant),
            Answer::Any
            | Answer::Null
            | Answer::Object
            | Answer::Elements(_)
            | Answer::Template(_)
            | Answer::Open(..) => return false,
        }
        true
    }

    /// An object, or a value that follows from nothing but the type; `free` to be null in some records.
    fn by_type(
        &self,
        out: &mut Vec<u8>,
        record: &RecordSeed<'_>,
        style: Style,
        (element, nullable): (u32, bool),
        free: bool,
    ) {
        let random = || combine(record.seed ^ u64::from(element), self.salt);
        match &self.content {
            Content::Structure(_) if free && nullable && random().is_multiple_of(3) => {
                out.extend_from_slice(b"null");
            }
            Content::Structure(shape) => shape.object(out, record, None, style, element),
            Content::Polymorphic(shapes) => match crate::random::pick(random(), shapes) {
                Some(shape) => shape.object(out, record, None, style, element),
                None => out.extend_from_slice(if nullable { b"null" } else { b"{}" }),
            },
            Content::Enumeration(enumeration) => fallback::enumeration(out, enumeration, random(), style),
            _ => fallback::plain(out, &self.content, &self.name, nullable, record, random()),
        }
    }

    /// The kind of oddity that a record may have in place of the property.
    fn kind(&self) -> oddities::Kind {
        match (&self.content, self.collection) {
            (_, true) => oddities::Kind::Collection,
            (Content::Structure(_) | Content::Polymorphic(_), false) => oddities::Kind::Object,
            (Content::Text | Content::Guid, false) => oddities::Kind::Text,
            (Content::Enumeration(Enumeration { flags: true, .. }), false) => oddities::Kind::Flags,
            (Content::Enumeration(_), false) => oddities::Kind::Enumeration,
            (Content::Integer, false) => oddities::Kind::Integer,
            (Content::Number, false) => oddities::Kind::Number,
            (Content::Boolean, false) => oddities::Kind::Boolean,
            // Times have oddities of their own.
            (Content::Time | Content::Untyped, false) => oddities::Kind::Other,
        }
    }
}

/// A slot for a name, of a number of slots that is a power of two.
fn slot(name: &str, slots: usize) -> usize {
    let [first, middle, last] = [0, name.len() / 2, name.len().wrapping_sub(1)]
        .map(|position| usize::from(name.as_bytes().get(position).copied().unwrap_or(0)));
    (name.len() ^ first.wrapping_mul(5) ^ middle.wrapping_mul(17) ^ last.wrapping_mul(29)) & (slots - 1)
}

/// Whole seconds without a fraction, all else with the seven digits that the service has.
fn time(out: &mut Vec<u8>, instant: Microseconds) {
    let digits = if instant.rem_euclid(super::instant::SECOND) == 0 { 0 } else { 7 };
    json::time(out, instant, digits);
}

impl Enumeration {
    fn new(names: Vec<String>, flags: bool) -> Self {
        let text = |name: &String| {
            let mut text = Vec::new();
            json::text(&mut text, name);
            text
        };
        let mut slots = vec![0; (4 * names.len()).next_power_of_two().max(8)];
        for (number, name) in (1..).zip(&names) {
            // The first of equal names counts, and a member without a slot is looked for among all.
            let slot = slot(name, slots.len());
            if let Some(free) = slots.get_mut(slot).filter(|found| **found == 0) {
                *free = number;
            }
        }
        Enumeration {
            texts: names.iter().map(text).collect(),
            sentinel: names.iter().position(|name| name.eq_ignore_ascii_case("unknownFutureValue")),
            flags,
            slots,
            names,
        }
    }

    fn position(&self, name: &str) -> Option<usize> {
        let number = self.slots.get(slot(name, self.slots.len())).copied()?;
        let position = usize::from(number).checked_sub(1)?;
        match self.names.get(position) {
            Some(found) if found == name => Some(position),
            _ => self.names.iter().position(|member| member == name),
        }
    }

    /// Writes the named member; several, with commas, if it has flags.
    fn write(&self, out: &mut Vec<u8>, names: &str, style: Style) {
        let position = |name: &str| self.position(name).or(self.sentinel);
        if !self.flags {
            return self.write_member(out, position(names), style);
        }
        let mut names = names.split(',');
        self.write_member(out, names.next().and_then(position), style);
        for name in names {
            // The quotation marks between two texts become a comma.
            let start = out.len();
            self.write_member(out, position(name), style);
            if let (Some(before), Some(b'"')) = (start.checked_sub(1), out.get(start)) {
                out.splice(before..=start, [b',']);
            }
        }
    }

    /// Writes a member, or the sentinel in its place; null if there is neither.
    fn write_member(&self, out: &mut Vec<u8>, position: Option<usize>, style: Style) {
        let masked = match (position, self.sentinel) {
            (Some(position), Some(sentinel)) if position > sentinel && !style.reveal => Some(sentinel),
            _ => position,
        };
        match masked.and_then(|position| self.texts.get(position)) {
            Some(text) => out.extend_from_slice(text),
            None => out.extend_from_slice(b"null"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_of_an_enumeration_is_found_by_its_name() {
        let names = ["none", "nano", "noon", "", "a", "unknownFutureValue", "none", "nose", "neon", "nine"];
        let enumeration = Enumeration::new(names.map(str::to_owned).to_vec(), false);
        for name in names {
            assert_eq!(enumeration.position(name), names.iter().position(|found| *found == name), "{name}");
        }
        for name in ["None", "nooo", "b", "unknown"] {
            assert_eq!(enumeration.position(name), None, "{name}");
        }
    }
}
