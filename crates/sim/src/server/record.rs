//! The text of records.

use serde_json::Value;

use super::call::Call;
use crate::data::{Selection, Shape, Source};
use crate::lateness::Edition;
use crate::odata::Options;

/// Writes the records of one response.
pub(super) struct Writer<'a> {
    call: &'a Call<'a>,
    /// The properties that are asked for; empty means all.
    names: Vec<&'a str>,
    shape: Option<&'a Shape>,
    selection: Option<Selection>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(call: &'a Call<'a>, options: &'a Options) -> Self {
        let mut names: Vec<&str> = options.select.iter().filter_map(|path| path.split('/').next()).collect();
        if names.contains(&"*") {
            names.clear();
        }
        let shape = call.tenant.data.shape(call.schema, call.report);
        let selection =
            shape.filter(|_| !names.is_empty()).map(|shape| shape.selection(names.iter().copied()));
        Writer { call, names, shape, selection }
    }

    pub(super) fn write(&self, out: &mut Vec<u8>, index: u64) {
        let call = self.call;
        let again = call.edition(index) == Edition::Second;
        if let Source::Loaded(records) = &call.source {
            let Some(loaded) = usize::try_from(index).ok().and_then(|index| records.get(index)) else {
                return;
            };
            if self.names.is_empty() {
                return out.extend_from_slice(loaded.text.as_bytes());
            }
            let mut record = loaded.record.clone();
            record.retain(|name, _| self.names.contains(&name.as_str()));
            out.extend_from_slice(Value::Object(record).to_string().as_bytes());
        } else if let Some(shape) = self.shape {
            let shape = (shape, self.selection.as_ref());
            call.tenant.data.write(out, shape, &call.source, index, again, !call.masked);
        }
    }
}
