//! Single records.

use serde_json::json;

use super::graph_request::GraphRequest;
use super::list::Query;
use super::record_writer::RecordWriter;
use super::reply::{GraphError, Reply};
use crate::publication::Visibility;

/// The record with a key.
pub(super) fn get(request: &GraphRequest<'_>, key: &str) -> Result<Reply, GraphError> {
    let query = Query::read(request, None)?;
    let found = match request.report.parameters {
        Some(_) => None,
        None => request.tenant.data.find(request.schema, request.report, &request.source, key),
    };
    let position = found
        .filter(|position| request.visibility(*position) != Visibility::NotYet)
        .ok_or_else(|| GraphError::not_found(key))?;
    request.count_served(&[position]);
    let (version, root, name) = (&request.schema.version, &request.schema.root, &request.report.name);
    let selection = super::page::selection_of_context(&query);
    let context = format!("{}/{version}/$metadata#{root}/{name}{selection}/$entity", request.base);
    let mut record = Vec::new();
    RecordWriter::new(request, &query.options.select).write(&mut record, position);
    let rest = record.strip_prefix(b"{").unwrap_or(b"}");
    let comma = if rest.starts_with(b"}") { "" } else { "," };
    let mut body = format!("{{\"@odata.context\":{}{comma}", json!(context)).into_bytes();
    body.extend_from_slice(rest);
    Ok(Reply { records: u64::from(!request.head), undocumented: query.undocumented, ..Reply::json(body) })
}
