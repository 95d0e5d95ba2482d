//! What has been generated, and what of the metadata hasn't.

use msgraph_codegen::model::Model;

/// [`line`], and a line for each operation that can't be called.
pub fn print(model: &Model) {
    println!("{}", line(model));
    for operation in &model.unreached {
        println!("note: nothing leads to what `{operation}` is bound to, so it can't be called");
    }
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
