//! Pages of collections and of functions.

mod scan;
mod sorted;

use super::graph_request::GraphRequest;
use super::link::{Cursor, cursor};
use super::page::{self, Page};
use super::page_body::PageBody;
use super::reply::{GraphError, Reply};
use crate::fault::Effect;
use crate::odata::{Filter, OptionRules, Options, OrderBy, Strictness, bind, bind_path, truncate_times};

use msgraph_codegen::model::Operator;
use scan::Scan;

/// A query, checked.
pub(super) struct Query {
    pub(super) options: Options,
    pub(super) filter: Option<Filter>,
    pub(super) order_by: Vec<OrderBy>,
    /// Only records of this derived type.
    pub(super) cast: Option<String>,
    pub(super) undocumented: Vec<String>,
}

/// A page of a collection, or of the result of a function.
pub(super) async fn list(request: &GraphRequest<'_>) -> Result<Reply, GraphError> {
    page(request, None).await
}

/// A page of the records of a derived type.
pub(super) async fn list_of_type(request: &GraphRequest<'_>, name: &str) -> Result<Reply, GraphError> {
    let cast = (name != request.report.entity).then(|| name.to_owned());
    page(request, cast).await
}

async fn page(request: &GraphRequest<'_>, cast: Option<String>) -> Result<Reply, GraphError> {
    let query = Query::read(request, cast)?;
    let start = cursor(request, &query).ok_or_else(GraphError::skip_token)?;
    let size = page_size(request, &query);
    let struck = request.struck;
    let wanted = if struck.is(&Effect::ShortPage) { size.div_ceil(2) } else { size };
    let mut page = if struck.is(&Effect::EmptyPage) {
        Page { positions: Vec::new(), next: Some(start.or_first(request, &query)) }
    } else if let Some(descending) = sorts_by_time(request, &query) {
        let mut scan = Scan::new(request, &query, descending);
        scan.page(start, wanted).await?
    } else {
        sorted::page(request, &query, start, wanted).await?
    };
    if struck.is(&Effect::EndsEarly) {
        page.positions.truncate(page.positions.len() / 2);
        page.next = None;
    }
    if size == 0 {
        page.next = None;
    }
    let counted = match query.options.count && query.options.skip_token.is_none() {
        true => Some(count(request, &query).await?),
        false => None,
    };
    let records = if request.head { 0 } else { page.positions.len() as u64 };
    let text = page::text(request, &query, page, counted);
    let mut reply = Reply::json(PageBody::new(request, &query.options.select, text));
    let mut applied = Vec::new();
    if let Some(size) = request.max_page_size {
        applied.push(format!("odata.maxpagesize={size}"));
    }
    if request.all_members {
        applied.push("include-unknown-enum-members".to_owned());
    }
    if !applied.is_empty() {
        reply = reply.header("Preference-Applied", applied.join(", "));
    }
    Ok(Reply { records, undocumented: query.undocumented, ..reply })
}

/// The number of records, as text.
pub(super) async fn count_alone(request: &GraphRequest<'_>) -> Result<Reply, GraphError> {
    let mut query = Query::read(request, None)?;
    query.allow_count(request)?;
    let count = count(request, &query).await?;
    Ok(Reply { undocumented: query.undocumented, ..Reply::new("text/plain", count.to_string()) })
}

async fn count(request: &GraphRequest<'_>, query: &Query) -> Result<u64, GraphError> {
    Scan::new(request, query, true).count().await
}

impl Query {
    /// Reads and checks the options of a request.
    pub(super) fn read(request: &GraphRequest<'_>, cast: Option<String>) -> Result<Self, GraphError> {
        let rules =
            OptionRules { bare_names: request.is_beta(), aliases: request.report.parameters.is_some() };
        let mut options = Options::read(request.query, rules)?;
        let (report, schema) = (request.report, request.schema);
        let entity = cast.as_deref().unwrap_or(&report.entity);
        if options.skip.is_some() && !report.capabilities.skip {
            return Err(GraphError::bad_request("Query option 'Skip' is not allowed."));
        }
        for path in options.select.iter_mut().filter(|path| *path != "*") {
            let mut names: Vec<String> = path.split('/').map(str::to_owned).collect();
            bind_path(schema, entity, &mut names)?;
            *path = names.join("/");
        }
        let mut undocumented = Vec::new();
        let mut order_by = options.order_by.as_ref().map_or_else(Vec::new, |(_, items)| items.clone());
        for item in &mut order_by {
            let type_ = bind_path(schema, entity, &mut item.path)?;
            let path = item.path.join("/");
            if type_.is_collection() {
                return Err(GraphError::bad_request(format!("'{path}' is a collection: it has no order.")));
            }
            if !schema.documents(&report.entity, &path, Operator::OrderBy) {
                undocumented.push(format!("sorting by '{path}'"));
            }
        }
        // Documented for provisioning, and for nothing else.
        let case_sensitive = report.short_entity() == "provisioningObjectSummary";
        let filter = match &options.filter {
            None => None,
            Some((_, expression)) => {
                let mut filter = bind(expression.clone(), schema, entity, case_sensitive)?;
                for effect in &request.struck.data {
                    if let Effect::TruncatedBounds { unit } = effect {
                        truncate_times(&mut filter.expression, *unit);
                    }
                }
                undocumented.append(&mut filter.undocumented);
                Some(filter)
            }
        };
        let mut query = Query { options, filter, order_by, cast, undocumented };
        if query.options.count {
            query.allow_count(request)?;
        }
        if request.tenant.settings.strictness == Strictness::Strict
            && let Some(first) = query.undocumented.first()
        {
            return Err(GraphError::bad_request(format!("Unsupported query: {first}.")));
        }
        Ok(query)
    }

    fn allow_count(&mut self, request: &GraphRequest<'_>) -> Result<(), GraphError> {
        if request.report.capabilities.count {
            return Ok(());
        }
        if request.tenant.settings.strictness == Strictness::Strict {
            return Err(GraphError::bad_request("Query option 'Count' is not allowed."));
        }
        self.undocumented.push("counting".to_owned());
        Ok(())
    }
}

/// How many records a page has.
fn page_size(request: &GraphRequest<'_>, query: &Query) -> u64 {
    let most = if request.report.short_entity() == "customSecurityAttributeAudit" { 100 } else { 1_000 };
    let wanted = query.options.top.map_or(most, u64::from).min(most);
    request.max_page_size.map_or(wanted, |size| wanted.min(size))
}

/// Whether the order is by time, and then whether the newest records come first, as they do by default.
fn sorts_by_time(request: &GraphRequest<'_>, query: &Query) -> Option<bool> {
    match query.order_by.first() {
        None => Some(true),
        // Times are distinct enough that further items do not matter.
        Some(item) if item.path.first() == request.report.time.as_ref() && query.order_by.len() == 1 => {
            Some(item.descending)
        }
        Some(_) => None,
    }
}

impl Cursor {
    /// The cursor, or where the first page starts.
    fn or_first(self, request: &GraphRequest<'_>, query: &Query) -> Cursor {
        match self {
            Cursor::First => match sorts_by_time(request, query) {
                Some(true) => Cursor::Position(request.source.count()),
                Some(false) => Cursor::Position(0),
                None => Cursor::Offset(0),
            },
            cursor => cursor,
        }
    }
}
