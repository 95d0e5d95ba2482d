//! A type as alternating texts and values: what is the same in all records is one text, names included.

use std::mem;
use std::sync::{Arc, OnceLock};

use super::{Content, Member, Shape, Style};
use crate::data::json;
use crate::data::policies::CASES;
use crate::data::record_seed::RecordSeed;
use crate::data::values::{Answer, Origin};

/// How an object is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Steps {
    steps: Vec<Step>,
    /// The text after the last value.
    end: Vec<u8>,
}

/// A part of an object.
#[derive(Clone, Debug)]
enum Step {
    /// A text, and the property whose value follows.
    Value(Vec<u8>, Arc<Member>),
    /// Properties that depend on nothing but the case of an element.
    Cases(Arc<Cases>),
}

/// A text, and the property whose value follows.
type Value = (Vec<u8>, Arc<Member>);

/// Texts and values that depend on nothing but the case of an element.
#[derive(Debug)]
struct Cases {
    values: Vec<Value>,
    /// What they are in each case, written when it first happens; with masked members of enumerations, and with all.
    texts: Vec<[OnceLock<Vec<u8>>; 2]>,
}

impl Cases {
    /// The step of these values, if there are any.
    fn step(values: Vec<Value>) -> Option<Step> {
        (!values.is_empty()).then(|| {
            let texts = (0..CASES).map(|_| Default::default()).collect();
            Step::Cases(Arc::new(Cases { values, texts }))
        })
    }

    fn write(&self, out: &mut Vec<u8>, record: &RecordSeed<'_>, style: Style, element: u32) {
        let texts = record.policy_case(element).and_then(|case| self.texts.get(case));
        let [masked, revealed] = match texts {
            Some(texts) => texts,
            None => return self.write_values(out, record, style, element),
        };
        let text = if style.reveal { revealed } else { masked }.get_or_init(|| {
            let mut text = Vec::new();
            self.write_values(&mut text, record, style, element);
            text
        });
        out.extend_from_slice(text);
    }

    fn write_values(&self, out: &mut Vec<u8>, record: &RecordSeed<'_>, style: Style, element: u32) {
        for (before, member) in &self.values {
            out.extend_from_slice(before);
            member.write(out, record, style, element);
        }
    }
}

/// What a property is in all records.
enum Constant<'s> {
    Text(Vec<u8>),
    /// An object that is always there.
    Object(&'s Shape),
}

impl Steps {
    pub(super) fn new(tag: Option<&str>, members: &[Arc<Member>]) -> Self {
        let (values, end) = parts(tag, members);
        let mut steps = Vec::new();
        let mut cases = Vec::new();
        for (before, member) in values {
            if matches!(member.origin, Origin::Case(_)) {
                cases.push((before, member));
            } else {
                steps.extend(Cases::step(mem::take(&mut cases)));
                steps.push(Step::Value(before, member));
            }
        }
        steps.extend(Cases::step(cases));
        Steps { steps, end }
    }

    pub(super) fn write(&self, out: &mut Vec<u8>, record: &RecordSeed<'_>, style: Style, element: u32) {
        for step in &self.steps {
            match step {
                Step::Cases(cases) => cases.write(out, record, style, element),
                Step::Value(before, member) => {
                    out.extend_from_slice(before);
                    match &member.origin {
                        // Most values, without any detour.
                        Origin::Rule(rule) if member.is_plain() => match rule(record, element) {
                            Answer::Text(text) => json::text(out, &text),
                            Answer::Guid(guid) => json::guid(out, guid),
                            answer => member.content(out, record, style, (element, member.nullable), answer),
                        },
                        _ => member.write(out, record, style, element),
                    }
                }
            }
        }
        out.extend_from_slice(&self.end);
    }
}

/// An object as texts, each with the property whose value follows, and the text after the last value.
fn parts(tag: Option<&str>, members: &[Arc<Member>]) -> (Vec<Value>, Vec<u8>) {
    let (mut values, mut text) = (Vec::new(), vec![b'{']);
    text.extend_from_slice(tag.unwrap_or_default().as_bytes());
    for (position, member) in members.iter().enumerate() {
        if position > 0 {
            text.push(b',');
        }
        text.extend_from_slice(&member.key);
        match member.constant() {
            Some(Constant::Text(constant)) => text.extend_from_slice(&constant),
            Some(Constant::Object(shape)) => {
                let (inner, end) = parts(shape.tag.as_deref(), &shape.members);
                for (before, member) in inner {
                    text.extend_from_slice(&before);
                    values.push((mem::take(&mut text), member));
                }
                text.extend_from_slice(&end);
            }
            None => values.push((mem::take(&mut text), Arc::clone(member))),
        }
    }
    if text.last() == Some(&b',') {
        text.pop();
    }
    text.push(b'}');
    (values, text)
}

impl Member {
    /// Neither a collection nor an enumeration.
    fn is_plain(&self) -> bool {
        !self.collection && !matches!(self.content, Content::Enumeration(_))
    }

    /// Its value, if that depends neither on the record nor on the style.
    fn constant(&self) -> Option<Constant<'_>> {
        let answer = match &self.origin {
            Origin::Constant(answer) => answer,
            Origin::Type => &Answer::Any,
            Origin::Rule(_) | Origin::Case(_) => return None,
        };
        let text = |text: &[u8]| Some(Constant::Text(text.to_vec()));
        if self.collection {
            return match answer {
                Answer::Null if self.nullable => text(b"null"),
                Answer::Elements(0) => text(b"[]"),
                _ => None,
            };
        }
        let [masked, revealed] = [false, true].map(|reveal| {
            let mut out = Vec::new();
            self.answered(&mut out, answer, Style { reveal, oddities: false }, self.nullable).then_some(out)
        });
        match (masked, &self.content) {
            (Some(written), _) => (revealed.as_ref() == Some(&written)).then_some(Constant::Text(written)),
            // An object that may be missing.
            (None, Content::Structure(_)) if self.nullable && matches!(answer, Answer::Any) => None,
            (None, Content::Structure(shape)) => Some(Constant::Object(shape)),
            (None, Content::Polymorphic(_) | Content::Enumeration(_)) => None,
            (None, _) => self.nullable.then(|| text(b"null")).flatten(),
        }
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
            records: 300,
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
