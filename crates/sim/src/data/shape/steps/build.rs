//! From properties to steps.

use std::mem;
use std::sync::Arc;

use super::{Step, Steps, What, fill};
use crate::data::aspect::Aspect;
use crate::data::json;
use crate::data::record_seed::RecordSeed;
use crate::data::shape::{Content, Member, Style};
use crate::data::values::{Answer, Origin, Piece};

/// Turns properties into steps.
#[derive(Debug, Default)]
pub(super) struct Builder<'r, 'd> {
    steps: Vec<Step>,
    /// The text since the last step.
    text: Vec<u8>,
    /// The aspect that is the same in all records that the steps are for, one of these records, and how they are written.
    known: Option<(Aspect, &'r RecordSeed<'d>, Style)>,
}

impl<'r, 'd> Builder<'r, 'd> {
    /// For the records that have this in common.
    pub(super) fn of_case(known: (Aspect, &'r RecordSeed<'d>, Style)) -> Self {
        Builder { steps: Vec::new(), text: Vec::with_capacity(1 << 10), known: Some(known) }
    }

    /// An object.
    pub(super) fn whole(mut self, tag: Option<&str>, members: &[Arc<Member>], element: Option<u32>) -> Steps {
        self.object(tag, members, element);
        self.finish()
    }

    /// Properties in a row, and the text before them.
    pub(super) fn section(mut self, text: &[u8], members: &[Arc<Member>]) -> Steps {
        self.text.extend_from_slice(text);
        self.members(members, Some(0));
        self.finish()
    }

    fn finish(mut self) -> Steps {
        self.text.shrink_to_fit();
        Steps { steps: self.steps, end: self.text }
    }

    fn step(&mut self, what: What) {
        self.steps.push(Step { before: mem::take(&mut self.text), what });
    }

    fn object(&mut self, tag: Option<&str>, members: &[Arc<Member>], element: Option<u32>) {
        self.text.push(b'{');
        self.text.extend_from_slice(tag.unwrap_or_default().as_bytes());
        self.members(members, element);
        if self.text.last() == Some(&b',') {
            self.text.pop();
        }
        self.text.push(b'}');
    }

    fn members(&mut self, mut members: &[Arc<Member>], element: Option<u32>) {
        while let Some(member) = members.first() {
            // What is not in a collection may depend on another aspect.
            let length = if element == Some(0) { self.row(members) } else { 0 };
            let (section, rest) = members.split_at_checked(length.max(1)).unwrap_or_default();
            if length > 0 {
                // Text that is the same in all records belongs to the section, so that it needs no step of its own.
                let text = if self.known.is_none() { mem::take(&mut self.text) } else { Vec::new() };
                self.step(What::Section(text, section.to_vec()));
            } else {
                self.text.extend_from_slice(&member.key);
                self.member(member, element);
            }
            members = rest;
            if !members.is_empty() {
                self.text.push(b',');
            }
        }
    }

    /// How many properties, from the first one, depend on one aspect that is not known.
    fn row(&self, members: &[Arc<Member>]) -> usize {
        let aspect = |member: &Member| match &member.origin {
            Origin::Rule(_, aspect) => *aspect,
            Origin::Constant(_) | Origin::Type => None,
        };
        let Some(first) = members.first().and_then(|member| aspect(member)) else { return 0 };
        if self.known.is_some_and(|(known, _, _)| known == first) {
            return 0;
        }
        // What is constant belongs to what is around it.
        let row = members.iter().take_while(|member| match &member.origin {
            Origin::Constant(_) => true,
            _ => aspect(member) == Some(first),
        });
        let last = row.enumerate().filter(|(_, member)| aspect(member) == Some(first)).last();
        last.map_or(0, |(position, _)| position + 1)
    }

    /// The value of an origin, if it is the same in all records that the steps are for.
    fn answer(&self, origin: &Origin, element: Option<u32>) -> Option<Answer<'r>> {
        match (origin, self.known) {
            (Origin::Constant(answer), _) => Some(*answer),
            (Origin::Type, _) => Some(Answer::Any),
            (Origin::Rule(rule, Some(aspect)), Some((known, record, _))) if *aspect == known => {
                element.map(|element| rule(record, element))
            }
            (Origin::Rule(..), _) => None,
        }
    }

    fn member(&mut self, member: &Arc<Member>, element: Option<u32>) {
        let written = match (self.answer(&member.origin, element), element) {
            (None, _) => false,
            (Some(_), _) if !member.collection => {
                self.value(member, &member.origin, (element, member.nullable))
            }
            (Some(Answer::Null), _) if member.nullable => {
                self.text.extend_from_slice(b"null");
                true
            }
            (Some(Answer::Elements(count)), Some(element)) => {
                self.elements(member, element, count);
                true
            }
            (Some(Answer::Elements(0)), None) => {
                self.text.extend_from_slice(b"[]");
                true
            }
            _ => false,
        };
        if !written {
            self.step(What::Value(Arc::clone(member), element));
        }
    }

    fn elements(&mut self, member: &Arc<Member>, element: u32, count: u32) {
        self.text.push(b'[');
        for position in 0..count {
            if position > 0 {
                self.text.push(b',');
            }
            let position = Member::position(element, position);
            if !self.value(member, &member.element_origin, (Some(position), false)) {
                self.step(What::Element(Arc::clone(member), position));
            }
        }
        self.text.push(b']');
    }

    /// Adds a value. False, and nothing added, if it is not the same in all records, but for values in it.
    fn value(&mut self, member: &Member, origin: &Origin, (element, nullable): (Option<u32>, bool)) -> bool {
        let Some(answer) = self.answer(origin, element) else { return false };
        let known = self.known;
        let has_names = answer.add_pieces(|piece| match (piece, known) {
            (Piece::Json(json), _) => self.text.extend_from_slice(json.as_bytes()),
            (Piece::Text(text), _) => json::characters(&mut self.text, text),
            (Piece::Filler(filler, aspect), Some((known, record, _))) if aspect == Some(known) => {
                fill(&mut self.text, filler, record);
            }
            (Piece::Filler(filler, _), _) => self.step(What::Filler(filler)),
        });
        if has_names {
            return true;
        }
        match (answer, &member.content) {
            // An object that may be missing.
            (Answer::Any, Content::Structure(_)) if nullable => return false,
            _ if self.plain(member, &answer, nullable) => {}
            (_, Content::Structure(shape)) => self.object(shape.tag.as_deref(), &shape.members, element),
            (_, Content::Polymorphic(_) | Content::Enumeration(_)) => return false,
            _ if nullable => self.text.extend_from_slice(b"null"),
            _ => return false,
        }
        true
    }

    /// Adds a value that consists of nothing else. False, and nothing added, if it does not, or depends on the style.
    fn plain(&mut self, member: &Member, answer: &Answer<'_>, nullable: bool) -> bool {
        if let Some((_, _, style)) = self.known {
            return member.answered(&mut self.text, answer, style, nullable);
        }
        let [masked, revealed] = [false, true].map(|reveal| {
            let mut text = Vec::new();
            member.answered(&mut text, answer, Style { reveal, oddities: false }, nullable).then_some(text)
        });
        match masked {
            Some(text) if Some(&text) == revealed.as_ref() => {
                self.text.extend_from_slice(&text);
                true
            }
            _ => false,
        }
    }
}
