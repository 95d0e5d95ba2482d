//! What stands around the records of a page.

use serde_json::json;

use super::call::Call;
use super::link::link;
use super::record::Writer;
use crate::fault::Effect;
use crate::odata::Options;
use crate::random::combine_all;

/// How many bytes a record takes, more or less.
const TYPICAL_RECORD: usize = 4_096;

/// A page, before it is written.
pub(super) struct Page {
    pub(super) positions: Vec<u64>,
    pub(super) next: Option<u64>,
}

/// How records are wrapped: as OData says, or as has been seen of the service on a bad day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Envelope {
    Usual,
    WithoutContext,
    /// `@microsoft.graph.tips` before the records.
    WithTips,
    /// An array without anything around it.
    BareArray,
    /// The only record without anything around it.
    BareRecord,
    /// The only record as `value`, without an array.
    SingleValue,
}

impl Envelope {
    /// That of a page of a messy tenant; most are as usual.
    fn messy(page: &Page) -> Self {
        let first = page.positions.first().copied().unwrap_or(0);
        // What has no place for a next link is left to pages without one.
        let (last, single) = (page.next.is_none(), page.positions.len() == 1);
        match combine_all(&[first, page.positions.len() as u64]) % 8 {
            0 => Self::WithoutContext,
            1 => Self::WithTips,
            2 if last => Self::BareArray,
            3 if last && single => Self::BareRecord,
            4 if single => Self::SingleValue,
            _ => Self::Usual,
        }
    }

    /// What comes after the last record.
    fn end(self) -> &'static str {
        match self {
            Self::Usual | Self::WithoutContext | Self::WithTips => "]}",
            Self::BareArray => "]",
            Self::BareRecord => "",
            Self::SingleValue => "}",
        }
    }
}

/// The body of a page.
pub(super) fn body(call: &Call<'_>, options: &Options, page: &Page, count: Option<usize>) -> String {
    let messy = call.tenant.data.settings.messy;
    let envelope = if messy { Envelope::messy(page) } else { Envelope::Usual };
    let mut out = Vec::with_capacity(page.positions.len() * TYPICAL_RECORD);
    match envelope {
        Envelope::BareArray => out.push(b'['),
        Envelope::BareRecord => {}
        Envelope::Usual | Envelope::WithoutContext | Envelope::WithTips | Envelope::SingleValue => {
            out.extend_from_slice(front(call, options, page, (envelope, count)).as_bytes());
        }
    }
    let writer = Writer::new(call, options);
    for (position, index) in page.positions.iter().enumerate() {
        if position > 0 {
            out.push(b',');
        }
        writer.write(&mut out, *index);
    }
    if call.effect == Some(&Effect::TrailingComma) {
        out.push(b',');
    }
    out.extend_from_slice(envelope.end().as_bytes());
    String::from_utf8(out).unwrap_or_default()
}

/// Everything before the first record.
fn front(
    call: &Call<'_>,
    options: &Options,
    page: &Page,
    (envelope, count): (Envelope, Option<usize>),
) -> String {
    let version = &call.schema.version;
    let mut members = Vec::new();
    if envelope != Envelope::WithoutContext {
        let context = format!("{}/{version}/$metadata#{}/{}", call.host, call.schema.root, call.report.name);
        members.push(format!("\"@odata.context\":{}", json!(context)));
    }
    if envelope == Envelope::WithTips {
        let tips = "Use $select to choose only the properties that you need.";
        members.push(format!("\"@microsoft.graph.tips\":{}", json!(tips)));
    }
    if let Some(count) = count {
        members.push(format!("\"@odata.count\":{count}"));
    }
    if let Some(next) = page.next {
        let mut next = link(call, options, next);
        if call.effect == Some(&Effect::ForeignLink) {
            next = next.replacen(&call.host, "https://graph.example.invalid", 1);
        }
        members.push(format!("\"@odata.nextLink\":{}", json!(next)));
    }
    let array = if envelope == Envelope::SingleValue { "" } else { "[" };
    members.push(format!("\"value\":{array}"));
    format!("{{{}", members.join(","))
}
