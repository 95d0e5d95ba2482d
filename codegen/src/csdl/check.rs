//! Checks that a document is consistent.

mod annotations;
mod duplicates;
mod inheritance;
mod references;

use std::collections::BTreeSet;

use super::{Document, Index, QualifiedName};
use crate::diagnostic::Diagnostics;

/// Looks for names that refer to nothing, names that are given twice, and circles of base types.
///
/// `external` are types that navigation properties may lead to although the document doesn't define them.
///
/// # Errors
///
/// All that it finds.
pub fn check(document: &Document, external: &BTreeSet<QualifiedName>) -> Result<(), Diagnostics> {
    let index = Index::new(document);
    let mut check = Check { document, index, external, diagnostics: Diagnostics::default() };
    check.duplicates();
    check.inheritance();
    check.references();
    check.annotation_targets();
    check.diagnostics.or(())
}

struct Check<'d> {
    document: &'d Document,
    index: Index<'d>,
    external: &'d BTreeSet<QualifiedName>,
    diagnostics: Diagnostics,
}
