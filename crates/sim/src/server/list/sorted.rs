//! Pages in another order than that of time.

use std::cmp::Ordering;

use serde_json::Value;

use super::Query;
use super::scan::Scan;
use crate::odata::{compare_values, value_at};
use crate::publication::Visibility;
use crate::server::graph_request::GraphRequest;
use crate::server::link::Cursor;
use crate::server::page::Page;
use crate::server::reply::GraphError;

/// More records are not sorted.
const MOST: u64 = 100_000;

/// The page that starts at a cursor.
pub(super) async fn page(
    request: &GraphRequest<'_>,
    query: &Query,
    start: Cursor,
    size: u64,
) -> Result<Page, GraphError> {
    let mut positions = Scan::new(request, query, true).all(MOST).await?;
    // Equal records keep the default order: newest first.
    positions.reverse();
    let names: Vec<&str> =
        query.order_by.iter().filter_map(|item| item.path.first()).map(String::as_str).collect();
    let mut keys: Vec<(Vec<Value>, u64)> = Vec::with_capacity(positions.len());
    for (at, position) in positions.into_iter().enumerate() {
        if at % 500 == 499 {
            tokio::task::yield_now().await;
        }
        let revised = request.visibility(position) == Visibility::Revised;
        let data = &request.tenant.data;
        let record = data.record(request.schema, request.report, &request.source, position, &names, revised);
        let values =
            query.order_by.iter().map(|item| value_at(&record, &item.path).cloned().unwrap_or_default());
        keys.push((values.collect(), position));
    }
    keys.sort_by(|(left, _), (right, _)| {
        let items = query.order_by.iter().zip(left.iter().zip(right));
        let mut orders = items.map(|(item, (left, right))| {
            let order = compare_values(left, right);
            if item.descending { order.reverse() } else { order }
        });
        orders.find(|order| *order != Ordering::Equal).unwrap_or(Ordering::Equal)
    });
    let skipped = match start {
        Cursor::First => u64::from(query.options.skip.unwrap_or(0)),
        Cursor::Position(offset) | Cursor::Offset(offset) => offset,
    };
    let end = skipped.saturating_add(size);
    let wanted = keys.iter().zip(0_u64..).filter(|(_, at)| (skipped..end).contains(at));
    let positions = wanted.map(|((_, position), _)| *position).collect();
    Ok(Page { positions, next: (end < keys.len() as u64).then_some(Cursor::Offset(end)) })
}
