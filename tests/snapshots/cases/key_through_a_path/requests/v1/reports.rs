// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `shelves`.
///
/// Wire name: `shelves`
#[derive(Clone, Copy, Debug)]
pub struct Shelves;

impl Report for Shelves {
    type Record = super::models::Shelf;

    const INFO: &'static ReportInfo = &ReportInfo::new(
        ReportFacts::new("v1.0", "", "shelves", super::models::Shelf::SCHEMA, &["place/row"]),
    );
}

/// Returns every report of Microsoft Graph v1.0, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[Shelves::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<Shelves>();
}
