//! The text of records.

use serde_json::Value;

use super::graph_request::GraphRequest;
use crate::data::{Selection, Shape, Source};
use crate::publication::Visibility;

/// Writes the records of one response.
pub(super) struct RecordWriter<'a> {
    request: &'a GraphRequest<'a>,
    /// The selected properties; all if there are none.
    names: Vec<&'a str>,
    shape: Option<&'a Shape>,
    selection: Option<Selection>,
}

impl<'a> RecordWriter<'a> {
    /// `select` has paths; all properties are written if there are none.
    pub(super) fn new(request: &'a GraphRequest<'a>, select: &'a [String]) -> Self {
        let mut names: Vec<&str> = select.iter().filter_map(|path| path.split('/').next()).collect();
        if names.contains(&"*") {
            names.clear();
        }
        let shape = request.tenant.data.shape(request.schema, request.report);
        let selection =
            shape.filter(|_| !names.is_empty()).map(|shape| shape.selection(names.iter().copied()));
        RecordWriter { request, names, shape, selection }
    }

    pub(super) fn write(&self, out: &mut Vec<u8>, position: u64) {
        let request = self.request;
        let revised = request.visibility(position) == Visibility::Revised;
        if let Source::File(records) = &request.source {
            let Some(found) = usize::try_from(position).ok().and_then(|position| records.get(position))
            else {
                return;
            };
            if self.names.is_empty() {
                return out.extend_from_slice(found.text.as_bytes());
            }
            let mut record = found.record.clone();
            record.retain(|name, _| self.names.contains(&name.as_str()));
            out.extend_from_slice(Value::Object(record).to_string().as_bytes());
        } else if let Some(shape) = self.shape {
            let shape = (shape, self.selection.as_ref());
            request.tenant.data.write(out, shape, &request.source, position, revised, request.all_members);
        }
    }
}
