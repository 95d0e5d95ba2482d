//! Objects as alternating texts and values: what is the same in all records is one text, names included, and so is what
//! depends on one aspect of a record.

use std::mem;
use std::sync::{Arc, OnceLock};

use super::{Content, Member, Style};
use crate::data::aspect::Aspect;
use crate::data::json;
use crate::data::record_seed::RecordSeed;
use crate::data::values::{Answer, Filler, Fillers, Origin, Part, Template};

/// How an object, or a part of one, is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Steps {
    steps: Vec<Step>,
    /// The text after the last value.
    end: Vec<u8>,
}

/// A text, and what is written after it.
#[derive(Clone, Debug)]
struct Step {
    before: Vec<u8>,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    /// The value of a property; in the element with this number, if that is always the same one.
    Value(Arc<Member>, Option<u32>),
    /// An element of a property that is a collection of plain values.
    Element(Arc<Member>, u32),
    /// Constant text, and properties in a row that depend on the aspect of the first one.
    Section(Vec<u8>, Vec<Arc<Member>>),
    /// What replaces a name in a text.
    Filler(Filler),
}

/// How properties that depend on one aspect are written in each case.
#[derive(Debug)]
pub(super) struct Section {
    aspect: Aspect,
    /// By case; with masked members of enumerations, and with all.
    cases: OnceLock<Vec<[OnceLock<Box<Steps>>; 2]>>,
}

impl Section {
    pub(super) fn new(origin: &Origin) -> Option<Self> {
        match origin {
            Origin::Rule(_, Some(aspect)) => Some(Section { aspect: *aspect, cases: OnceLock::new() }),
            _ => None,
        }
    }

    /// How a text and properties are written in the case of a record, made ready when it first happens.
    fn steps(
        &self,
        text: &[u8],
        members: &[Arc<Member>],
        record: &RecordSeed<'_>,
        style: Style,
    ) -> Option<&Steps> {
        let case = self.aspect.case(record)?;
        let cases = self
            .cases
            .get_or_init(|| (0..self.aspect.cases(record.directory)).map(|_| Default::default()).collect());
        let [masked, revealed] = cases.get(case)?;
        let steps = if style.reveal { revealed } else { masked };
        Some(steps.get_or_init(|| {
            let known = Some((self.aspect, record, style));
            let mut builder = Builder { steps: Vec::new(), text: Vec::with_capacity(1 << 10), known };
            builder.text.extend_from_slice(text);
            builder.members(members, Some(0));
            Box::new(builder.finish())
        }))
    }
}

impl Steps {
    /// Of an object; of a whole record, or of an object that any element of a collection may be.
    pub(super) fn new(tag: Option<&str>, members: &[Arc<Member>], is_record: bool) -> Self {
        let mut builder = Builder::default();
        builder.object(tag, members, is_record.then_some(0));
        builder.finish()
    }

    pub(super) fn write(&self, out: &mut Vec<u8>, record: &RecordSeed<'_>, style: Style, element: u32) {
        for Step { before, what } in &self.steps {
            out.extend_from_slice(before);
            match what {
                What::Value(member, fixed) => {
                    let element = fixed.unwrap_or(element);
                    match &member.origin {
                        // Most values, without any detour.
                        Origin::Rule(rule, _) if member.is_plain() => match rule(record, element) {
                            Answer::Text(text) => json::text(out, text),
                            Answer::Guid(guid) => json::guid(out, guid),
                            answer => member.content(out, record, style, (element, member.nullable), answer),
                        },
                        _ => member.write(out, record, style, element),
                    }
                }
                What::Element(member, element) => member.write_element(out, record, style, *element),
                What::Section(text, members) => section(out, text, members, record, style),
                What::Filler(filler) => fill(out, *filler, record),
            }
        }
        out.extend_from_slice(&self.end);
    }
}

/// Writes a text, and properties in a row that depend on the aspect of the first one.
fn section(out: &mut Vec<u8>, text: &[u8], members: &[Arc<Member>], record: &RecordSeed<'_>, style: Style) {
    let section = members.first().and_then(|member| member.section.as_ref());
    match section.and_then(|section| section.steps(text, members, record, style)) {
        Some(steps) if steps.steps.is_empty() => out.extend_from_slice(&steps.end),
        Some(steps) => steps.write(out, record, style, 0),
        None => {
            out.extend_from_slice(text);
            for (position, member) in members.iter().enumerate() {
                if position > 0 {
                    out.push(b',');
                }
                out.extend_from_slice(&member.key);
                member.write(out, record, style, 0);
            }
        }
    }
}

/// Writes what replaces a name in a text.
pub(super) fn fill(out: &mut Vec<u8>, filler: Filler, record: &RecordSeed<'_>) {
    match filler(record) {
        Answer::Text(text) => json::characters(out, text),
        Answer::Guid(guid) => out.extend_from_slice(&guid.digits()),
        Answer::Integer(number) => json::integer(out, number),
        Answer::Hexadecimal(number, digits) => json::hexadecimal(out, number, digits),
        _ => {}
    }
}

/// Turns properties into steps.
#[derive(Debug, Default)]
struct Builder<'r, 'd> {
    steps: Vec<Step>,
    /// The text since the last step.
    text: Vec<u8>,
    /// The aspect that is the same in all records that the steps are for, one of these records, and how they are written.
    known: Option<(Aspect, &'r RecordSeed<'d>, Style)>,
}

impl<'r> Builder<'r, '_> {
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
            let length = if element == Some(0) { self.section(members) } else { 0 };
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
    fn section(&self, members: &[Arc<Member>]) -> usize {
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
        match (self.answer(origin, element), &member.content) {
            (None, _) => return false,
            // An object that may be missing.
            (Some(Answer::Any), Content::Structure(_)) if nullable => return false,
            (Some(Answer::Template(template)), _) => self.template(template),
            (Some(Answer::Open(members, fillers)), _) => self.open(members, fillers),
            (Some(answer), content) => {
                if self.plain(member, &answer, nullable) {
                    return true;
                }
                match content {
                    Content::Structure(shape) => self.object(shape.tag.as_deref(), &shape.members, element),
                    Content::Polymorphic(_) | Content::Enumeration(_) => return false,
                    _ if nullable => self.text.extend_from_slice(b"null"),
                    _ => return false,
                }
            }
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

    fn open(&mut self, members: &'static [(&'static str, &'static str)], fillers: Fillers) {
        self.text.push(b'{');
        for (position, (name, value)) in members.iter().enumerate() {
            if position > 0 {
                self.text.push(b',');
            }
            json::text(&mut self.text, name);
            self.text.push(b':');
            self.template(Template { text: value, fillers });
        }
        self.text.push(b'}');
    }

    fn template(&mut self, template: Template) {
        self.text.push(b'"');
        for part in template.parts() {
            match part {
                Part::Text(text) => json::characters(&mut self.text, text),
                Part::Filler(filler, aspect) => match self.known {
                    Some((known, record, _)) if aspect == Some(known) => fill(&mut self.text, filler, record),
                    _ => self.step(What::Filler(filler)),
                },
            }
        }
        self.text.push(b'"');
    }
}

impl Member {
    /// Neither a collection nor an enumeration.
    fn is_plain(&self) -> bool {
        !self.collection && !matches!(self.content, Content::Enumeration(_))
    }
}

#[cfg(test)]
mod tests {
    use crate::data::{Data, Settings};
    use crate::schema::Schema;

    /// All properties selected one by one are what is written without a selection.
    #[test]
    fn steps_write_what_the_members_write() {
        let settings = Settings {
            seed: 7,
            records: 3_000,
            newest: 1_790_000_000_000_000,
            span: 30 * 86_400 * 1_000_000,
            live: false,
            oddities: false,
            files: Default::default(),
        };
        let schemas = Schema::load().unwrap();
        let data = Data::new(settings, &schemas);
        for (schema, report) in
            schemas.iter().flat_map(|schema| schema.reports.iter().map(move |report| (schema, report)))
        {
            let source = data.source(report, &[], 1_790_000_000_000_000);
            let shape = data.shape(schema, report).unwrap();
            let all = vec![true; shape.members.len()];
            for position in 0..source.count() {
                for (revised, reveal) in [(false, false), (true, true)] {
                    let write = |selection| {
                        let mut out = Vec::new();
                        data.write(&mut out, (shape, selection), &source, position, revised, reveal);
                        String::from_utf8(out).unwrap()
                    };
                    assert_eq!(write(None), write(Some(&all)), "{} {position}", report.name);
                }
            }
        }
    }
}
