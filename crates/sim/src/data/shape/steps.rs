//! Objects as alternating texts and values: what is the same in all records is one text, names included, and so is what
//! depends on one aspect of a record.

mod build;

use std::sync::{Arc, OnceLock};

use super::{Content, Member, Style};
use crate::data::aspect::Aspect;
use crate::data::json;
use crate::data::record_seed::RecordSeed;
use crate::data::values::{Answer, Filler, Origin};
use build::Builder;

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
        Some(
            steps.get_or_init(|| {
                Box::new(Builder::of_case((self.aspect, record, style)).section(text, members))
            }),
        )
    }
}

impl Steps {
    /// Of an object; of a whole record, or of an object that any element of a collection may be.
    pub(super) fn new(tag: Option<&str>, members: &[Arc<Member>], is_record: bool) -> Self {
        Builder::default().whole(tag, members, is_record.then_some(0))
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
        let settings = Settings::example(3_000);
        let schemas = Schema::load().unwrap();
        let data = Data::new(settings, &schemas);
        for (schema, report) in
            schemas.iter().flat_map(|schema| schema.reports.iter().map(move |report| (schema, report)))
        {
            let source = data.source(report, &[], 1_790_000_000_000_000);
            let shape = data.shape(schema, report).unwrap();
            let all = vec![true; shape.members.len()];
            for position in 0..source.count() {
                for (revised, reveal) in [(false, false), (true, false), (false, true), (true, true)] {
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
