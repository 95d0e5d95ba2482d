// @generated from reports (v1.0) by `cargo xtask codegen`. Do not edit.

use msgraph_runtime::generated::ReportFacts;
use msgraph_runtime::report::{Report, ReportInfo, ReportVisitor};

/// The records of `books`.
///
/// Wire name: `books`
#[derive(Clone, Copy, Debug)]
pub struct Books;

impl Report for Books {
    type Record = super::models::AnyBook;

    const INFO: &'static ReportInfo = &ReportInfo::new(ReportFacts {
        version: "v1.0",
        root: "catalogue",
        name: "books",
        arguments: None,
        schema: super::models::AnyBook::SCHEMA,
        key: &["id"],
        time_property: None,
        time_bounds: None,
        default_page_size: None,
        max_page_size: None,
        permissions: &[],
        requires_premium: false,
        retention_days: None,
        retention_days_free: None,
        kinds: &[],
        unavailable_in: &[],
    });
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
