//! What has been generated, in one line.

use msgraph_codegen::model::Model;

/// Prints one line on a generated model.
pub fn print(model: &Model) {
    println!("{}", line(model));
}

/// "beta: 95 types, 12 enumerations, ..."
fn line(model: &Model) -> String {
    let operations: usize = model.request_builders.iter().map(|builder| builder.operations.len()).sum();
    format!(
        "{}: {} entity and complex types, {} enumerations, {} request builders, {operations} operations",
        model.version.wire,
        model.structured_types.len(),
        model.enumerations.len(),
        model.request_builders.len(),
    )
}
