// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `copies`.
///
/// Wire name: `copies`
#[derive(Clone, Copy, Debug)]
pub struct Copies;

impl Report for Copies {
    type Record = super::models::CopyType;

    const INFO: &'static ReportInfo = &ReportInfo::new(
        ReportFacts::new("v1.0", "catalogue", "copies", super::models::CopyType::SCHEMA, &["isbn", "number"]),
    );
}

/// The records of `shelves`.
///
/// Wire name: `shelves`
#[derive(Clone, Copy, Debug)]
pub struct Shelves;

impl Report for Shelves {
    type Record = super::models::Shelf;

    const INFO: &'static ReportInfo = &ReportInfo::new(
        ReportFacts::new("v1.0", "catalogue", "shelves", super::models::Shelf::SCHEMA, &["row"]),
    );
}

/// Returns every report of Microsoft Graph v1.0, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[Copies::INFO, Shelves::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<Copies>();
    visitor.visit::<Shelves>();
}
