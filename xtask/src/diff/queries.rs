//! New properties that no overlay documents a query for.

use std::{collections::BTreeSet, fmt::Write as _};

use msgraph_codegen::{
    csdl::{self, Expression, annotations},
    diff::{Action, Comparison, Subject},
    source::Source,
};

use crate::{pin::Pin, pipeline, tree::Tree, workspace::Workspace};

/// Lists the new properties of a version that have no documented query; empty if there are none.
///
/// The metadata does not contain whether Microsoft documents one, so a person has to look.
///
/// # Errors
/// When an overlay can't be read.
pub fn undocumented(workspace: &Workspace, pin: &Pin, comparison: &Comparison) -> anyhow::Result<String> {
    let Ok(version) = pin.version(&comparison.version) else { return Ok(String::new()) };
    let mut documented = BTreeSet::new();
    for (path, text) in pipeline::overlays(&Tree::Current(workspace), version, pin)? {
        documented.extend(last_segments(&Source::new(path, text)));
    }
    let added = comparison.changes.iter().filter(|change| {
        let name = change.wire.rsplit('/').next().unwrap_or(&change.wire);
        change.subject == Subject::Property && change.action == Action::Added && !documented.contains(name)
    });
    let added: Vec<_> = added.collect();
    let mut text = String::new();
    if !added.is_empty() {
        let _ = writeln!(
            text,
            "new properties without documented queries: {} (add those that Microsoft documents to \
             metadata/overlay/queries.{}.csdl)",
            added.len(),
            version.name()
        );
        for change in added {
            let _ = writeln!(text, "  {}", change.wire);
        }
    }
    Ok(text)
}

/// The last segments of the paths that an overlay documents queries for. The check of overlays reports what is wrong
/// with them.
fn last_segments(source: &Source) -> Vec<String> {
    let Ok(document) = csdl::parse(source) else { return Vec::new() };
    let groups = document.schemas.iter().flat_map(|schema| &schema.annotations);
    let annotations = groups.flat_map(|group| &group.annotations);
    let queries =
        annotations.filter(|annotation| annotation.term.as_str() == annotations::DOCUMENTED_QUERIES);
    let mut segments = Vec::new();
    for query in queries {
        let Some(Expression::Collection(rows)) = query.value.as_deref() else { continue };
        for row in rows {
            let Expression::Record(record) = &row.inner else { continue };
            if let Some(Expression::Scalar(_, path)) = record.get("Path").map(|path| &path.inner) {
                segments.extend(path.rsplit('/').next().map(str::to_owned));
            }
        }
    }
    segments
}
