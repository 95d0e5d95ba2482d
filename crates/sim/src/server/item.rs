//! Single records.

use serde_json::json;

use super::answer::{Answer, Failure};
use super::call::Call;
use super::record::Writer;
use crate::lateness::Edition;
use crate::odata::{Options, check_path};

/// The record with a key.
pub(super) fn get(call: &Call<'_>, key: &str) -> Result<Answer, Failure> {
    let options = Options::read(call.query)?;
    for path in options.select.iter().filter(|path| *path != "*") {
        check_path(
            call.schema,
            &call.report.entity,
            &path.split('/').map(str::to_owned).collect::<Vec<_>>(),
        )?;
    }
    let found = match call.report.parameters {
        Some(_) => None,
        None => call.tenant.data.find(call.schema, call.report, &call.source, key),
    };
    let index = found.filter(|index| call.edition(*index) != Edition::NotYet).ok_or_else(|| {
        let message =
            format!("Resource '{key}' does not exist or one of its queried references is not present.");
        Failure::new(404, "Request_ResourceNotFound", message)
    })?;
    let (version, name) = (&call.schema.version, &call.report.name);
    call.tenant.served.add(call.caller, version, name, std::iter::once(index));
    let context = format!("{}/{version}/$metadata#{}/{name}/$entity", call.host, call.schema.root);
    let mut record = Vec::new();
    Writer::new(call, &options).write(&mut record, index);
    let record = String::from_utf8(record).unwrap_or_default();
    let rest = record.strip_prefix('{').unwrap_or("}");
    let comma = if rest.starts_with('}') { "" } else { "," };
    Ok(Answer::json(format!("{{\"@odata.context\":{}{comma}{rest}", json!(context))))
}
