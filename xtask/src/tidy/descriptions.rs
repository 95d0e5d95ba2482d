//! That everything a user sees is described.

use std::collections::BTreeMap;

use msgraph_codegen::model::{Documentation, Model};

use super::Finding;

/// Finds what has no description. One finding an item, however many versions have it.
pub(super) fn check(models: &[Model], findings: &mut Vec<Finding>) {
    let mut missing = BTreeMap::<String, Vec<&str>>::new();
    for model in models {
        let mut visit = |target: String, documentation: &Documentation| {
            if documentation.summary.as_deref().unwrap_or_default().trim().is_empty() {
                missing.entry(target).or_default().push(&model.version.wire);
            }
        };
        for structured in &model.structured_types {
            visit(structured.name.wire.clone(), &structured.documentation);
            for property in &structured.properties {
                let owner = property.inherited_from.as_ref().unwrap_or(&structured.name.wire);
                visit(format!("{owner}/{}", property.wire), &property.documentation);
            }
        }
        for enumeration in &model.enumerations {
            visit(enumeration.name.wire.clone(), &enumeration.documentation);
            for member in &enumeration.members {
                visit(format!("{}/{}", enumeration.name.wire, member.wire), &member.documentation);
            }
        }
        for builder in &model.request_builders {
            for operation in &builder.operations {
                visit(
                    format!("{}, bound to {}", operation.wire, builder.entity.wire),
                    &operation.documentation,
                );
            }
        }
    }
    for (target, mut versions) in missing {
        versions.dedup();
        let message = format!(
            "{target} ({}) has no description; annotate it with Org.OData.Core.V1.Description",
            versions.join(", ")
        );
        findings.push(Finding { path: "metadata/overlay".to_owned(), line: None, message });
    }
}
