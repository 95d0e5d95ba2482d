// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `books`.
///
/// Wire name: `books`
#[derive(Clone, Copy, Debug)]
pub struct Books;

impl Report for Books {
    type Record = super::models::Book;

    const INFO: &'static ReportInfo = &ReportInfo::new(
        ReportFacts::new("v1.0", "catalogue", "books", super::models::Book::SCHEMA, &["id"]),
    );
}

/// Returns every report of Microsoft Graph v1.0, as values.
#[must_use]
pub fn reports() -> &'static [&'static ReportInfo] {
    &[Books::INFO]
}

/// Calls the visitor with every report of Microsoft Graph v1.0, as types.
pub fn visit_reports(visitor: &mut impl ReportVisitor) {
    visitor.visit::<Books>();
}
