//! The bodies of pages.

use serde_json::json;

use super::graph_request::GraphRequest;
use super::link::{Cursor, link};
use super::list::Query;
use super::record_writer::RecordWriter;
use crate::fault::Effect;
use crate::random::combine_all;

/// How many bytes a record has, approximately.
const TYPICAL_RECORD: usize = 5_120;

/// A page, before it is written.
pub(super) struct Page {
    pub(super) positions: Vec<u64>,
    pub(super) next: Option<Cursor>,
}

/// How records are wrapped: as OData specifies, or as the service has been seen to do.
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
    /// The envelope of a page of a tenant with oddities; most are as usual.
    fn odd(page: &Page) -> Self {
        let first = page.positions.first().copied().unwrap_or(0);
        // Envelopes without a place for a next link are for pages without one.
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

    /// The text after the last record.
    fn end(self) -> &'static str {
        match self {
            Self::Usual | Self::WithoutContext | Self::WithTips => "]}",
            Self::BareArray => "]",
            Self::BareRecord => "",
            Self::SingleValue => "}",
        }
    }
}

/// Other tasks run after so many records.
const YIELD_AFTER: usize = 100;

/// The body of a page.
pub(super) async fn body(
    request: &GraphRequest<'_>,
    query: &Query,
    page: &Page,
    count: Option<u64>,
) -> Vec<u8> {
    let oddities = request.tenant.data.settings.oddities;
    let envelope = if oddities { Envelope::odd(page) } else { Envelope::Usual };
    let mut out = Vec::with_capacity(page.positions.len() * TYPICAL_RECORD + 1_024);
    match envelope {
        Envelope::BareArray => out.push(b'['),
        Envelope::BareRecord => {}
        Envelope::Usual | Envelope::WithoutContext | Envelope::WithTips | Envelope::SingleValue => {
            out.extend_from_slice(front(request, query, page, (envelope, count)).as_bytes());
        }
    }
    let writer = RecordWriter::new(request, &query.options);
    let replaced = request.struck.is(&Effect::NonObjectRecord).then_some(page.positions.len() / 2);
    for (at, position) in page.positions.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        if at % YIELD_AFTER == YIELD_AFTER - 1 {
            tokio::task::yield_now().await;
        }
        if replaced == Some(at) {
            out.extend_from_slice(b"null");
        } else {
            writer.write(&mut out, *position);
        }
    }
    if request.struck.is(&Effect::TrailingComma) {
        out.push(b',');
    }
    out.extend_from_slice(envelope.end().as_bytes());
    out
}

/// Everything before the first record.
fn front(
    request: &GraphRequest<'_>,
    query: &Query,
    page: &Page,
    (envelope, count): (Envelope, Option<u64>),
) -> String {
    let (version, root, name) = (&request.schema.version, &request.schema.root, &request.report.name);
    let mut members = Vec::new();
    if envelope != Envelope::WithoutContext {
        let selection = selection_of_context(query);
        let context = format!("{}/{version}/$metadata#{root}/{name}{selection}", request.base);
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
        let mut next = link(request, query, next);
        if request.struck.is(&Effect::ForeignLink) {
            next = next.replacen(request.base, "https://graph.example.invalid", 1);
        }
        members.push(format!("\"@odata.nextLink\":{}", json!(next)));
    }
    let array = if envelope == Envelope::SingleValue { "" } else { "[" };
    members.push(format!("\"value\":{array}"));
    format!("{{{}", members.join(","))
}

/// The selected properties, as a context URL has them.
pub(super) fn selection_of_context(query: &Query) -> String {
    match query.options.select.as_slice() {
        [] => String::new(),
        select => format!("({})", select.join(",")),
    }
}
