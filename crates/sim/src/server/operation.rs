//! Actions, and the parameters of functions.

use msgraph_codegen::model::{Item, Parameter};
use serde_json::Value;

use super::answer::{Answer, Failure};
use super::route::Call;

/// Carries out an action: nothing changes, but what is asked for is checked.
pub(super) fn act(call: &Call<'_>, name: &str, body: &[u8]) -> Result<Answer, Failure> {
    let name = name.trim_start_matches("microsoft.graph.");
    let action = call.report.actions.iter().find(|action| action.wire.eq_ignore_ascii_case(name));
    let action = action.ok_or_else(|| Failure::no_segment(name))?;
    let body: Value = serde_json::from_slice(body)
        .map_err(|_| Failure::bad_request("Unable to read JSON request payload."))?;
    for parameter in &action.parameters {
        let given = body.get(&parameter.wire);
        let fits = match given {
            None | Some(Value::Null) => parameter.optional,
            Some(value) => value.is_array() == parameter.type_.collection,
        };
        if !fits {
            let message = format!("The parameter '{}' is missing or of the wrong type.", parameter.wire);
            return Err(Failure::bad_request(message));
        }
    }
    Ok(Answer::NoContent)
}

/// Refuses a function whose arguments are not those of the metadata.
pub(super) fn check_arguments(call: &Call<'_>) -> Result<(), Failure> {
    let Some(parameters) = &call.report.parameters else { return Ok(()) };
    let known = |name: &String| parameters.iter().any(|parameter| parameter.wire == *name);
    if let Some((unknown, _)) = call.arguments.iter().find(|(name, _)| !known(name)) {
        return Err(Failure::bad_request(format!("There is no parameter '{unknown}'.")));
    }
    parameters.iter().try_for_each(|parameter| check_argument(call, parameter))
}

fn check_argument(call: &Call<'_>, parameter: &Parameter) -> Result<(), Failure> {
    let name = &parameter.wire;
    let argument = call.arguments.iter().find(|(given, _)| given == name);
    let Some((_, value)) = argument else {
        let message = format!("The parameter '{name}' is missing.");
        return if parameter.optional { Ok(()) } else { Err(Failure::bad_request(message)) };
    };
    let Item::Enumeration(enumeration) = &parameter.type_.item else { return Ok(()) };
    let members = call.schema.enumeration(&enumeration.wire).map(|found| found.members.as_slice());
    if members.into_iter().flatten().any(|member| member.wire == *value) {
        return Ok(());
    }
    Err(Failure::bad_request(format!("'{value}' is no member of {}.", enumeration.wire)))
}
