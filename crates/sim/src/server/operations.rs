//! Actions, and the parameters of functions.

use msgraph_codegen::model::{Item, Parameter};
use serde_json::Value;

use super::graph_request::GraphRequest;
use super::path::unquoted;
use super::reply::{GraphError, Reply};
use crate::odata::percent_decoded;
use crate::schema::{Report, Schema};

/// Performs an action: nothing changes, but the arguments are checked.
pub(super) fn act(request: &GraphRequest<'_>, name: &str, body: &[u8]) -> Result<Reply, GraphError> {
    let name = name.trim_start_matches("microsoft.graph.");
    let action = request.report.actions.iter().find(|action| action.wire.eq_ignore_ascii_case(name));
    let action = action.ok_or_else(|| GraphError::no_segment(name))?;
    let body: Value = serde_json::from_slice(body)
        .map_err(|_| GraphError::bad_request("Unable to read JSON request payload."))?;
    let Value::Object(body) = body else {
        return Err(GraphError::bad_request("The payload is not a JSON object."));
    };
    let known = |name: &String| action.parameters.iter().any(|parameter| parameter.wire == *name);
    if let Some(unknown) = body.keys().find(|name| !known(name)) {
        let message = format!("The parameter '{}' is not one of the action.", unknown.escape_default());
        return Err(GraphError::bad_request(message));
    }
    for parameter in &action.parameters {
        if !fits(parameter, body.get(&parameter.wire)) {
            let message = format!("The parameter '{}' is missing or of the wrong type.", parameter.wire);
            return Err(GraphError::bad_request(message));
        }
    }
    Ok(Reply::no_content())
}

/// Whether a value fits a parameter. All are nullable in the metadata, but an action without objects is refused.
fn fits(parameter: &Parameter, given: Option<&Value>) -> bool {
    let is_text = matches!(parameter.type_.item, Item::Primitive(primitive) if primitive.is_text());
    let element = |value: &Value| !is_text || value.is_string();
    match given {
        Some(Value::Array(elements)) if parameter.type_.collection => elements.iter().all(element),
        None | Some(Value::Null) => parameter.optional && !parameter.type_.collection,
        Some(value) => !parameter.type_.collection && element(value),
    }
}

/// The arguments of a function, as plain values. Unknown ones are refused.
pub(super) fn arguments(
    schema: &Schema,
    report: &Report,
    given: &[(String, String)],
    query: &str,
) -> Result<Vec<(String, String)>, GraphError> {
    let Some(parameters) = &report.parameters else { return Ok(Vec::new()) };
    let mut arguments: Vec<(String, String)> = Vec::new();
    for (name, value) in given {
        if !parameters.iter().any(|parameter| parameter.wire == *name) {
            return Err(GraphError::bad_request(format!(
                "There is no parameter '{}'.",
                name.escape_default()
            )));
        }
        if arguments.iter().any(|(other, _)| other == name) {
            return Err(GraphError::bad_request(format!("The parameter '{name}' is given more than once.")));
        }
        let value = if value.starts_with('@') { aliased(value, query)? } else { value.clone() };
        arguments.push((name.clone(), value));
    }
    parameters.iter().try_for_each(|parameter| check(schema, parameter, &arguments))?;
    Ok(arguments)
}

/// The value of an alias, from the query: `get(window=@w)?@w='h1'`.
fn aliased(alias: &str, query: &str) -> Result<String, GraphError> {
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        if percent_decoded(name)? == alias {
            return Ok(unquoted(&percent_decoded(value)?));
        }
    }
    Err(GraphError::bad_request(format!("The alias '{}' has no value.", alias.escape_default())))
}

fn check(schema: &Schema, parameter: &Parameter, arguments: &[(String, String)]) -> Result<(), GraphError> {
    let name = &parameter.wire;
    let Some((_, value)) = arguments.iter().find(|(given, _)| given == name) else {
        let message = format!("The parameter '{name}' is missing.");
        return if parameter.optional { Ok(()) } else { Err(GraphError::bad_request(message)) };
    };
    let Item::Enumeration(enumeration) = &parameter.type_.item else { return Ok(()) };
    let members = schema.enumeration(&enumeration.wire).map(|found| found.members.as_slice());
    if members.into_iter().flatten().any(|member| member.wire == *value) {
        return Ok(());
    }
    let value = value.escape_default();
    Err(GraphError::bad_request(format!("'{value}' is no member of {}.", enumeration.wire)))
}
