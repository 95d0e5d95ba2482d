//! What has been generated, in a line.

use msgraph_codegen::model::Model;

/// "beta: 95 types, 12 enumerations, ..."
#[must_use]
pub fn line(model: &Model) -> String {
    let operations: usize = model.places.iter().map(|place| place.operations.len()).sum();
    format!(
        "{}: {} entity and complex types, {} enumerations, {} places, {operations} operations",
        model.version.wire,
        model.structures.len(),
        model.enumerations.len(),
        model.places.len(),
    )
}
