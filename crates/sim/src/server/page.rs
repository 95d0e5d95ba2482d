//! The bodies of pages.

use serde_json::json;

use super::graph_request::GraphRequest;
use super::link::{Cursor, link};
use super::list::Query;
use super::page_text::PageText;
use crate::fault::Effect;
use crate::random::combine_all;

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

/// The text of a page.
pub(super) fn text(request: &GraphRequest<'_>, query: &Query, page: Page, count: Option<u64>) -> PageText {
    let oddities = request.tenant.data.settings.oddities;
    let envelope = if oddities { Envelope::odd(&page) } else { Envelope::Usual };
    let front = match envelope {
        Envelope::BareArray => "[".to_owned(),
        Envelope::BareRecord => String::new(),
        Envelope::Usual | Envelope::WithoutContext | Envelope::WithTips | Envelope::SingleValue => {
            front(request, query, &page, (envelope, count))
        }
    };
    let comma = if request.struck.is(&Effect::TrailingComma) { "," } else { "" };
    let replaced = request.struck.is(&Effect::NonObjectRecord).then_some(page.positions.len() / 2);
    PageText::new(front, page.positions, replaced, format!("{comma}{}", envelope.end()))
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
